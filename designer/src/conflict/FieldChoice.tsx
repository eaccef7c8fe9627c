import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldConflictPartsFragment, Take } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { age } from '../i18n/moment.js';
import css from './Conflict.module.css';

interface FieldChoiceProps {
  readonly conflict: FieldConflictPartsFragment;
  readonly take: Take | undefined;
  readonly missing: boolean;
  readonly onTake: (take: Take) => void;
}

/** One field changed by two people: what it was, mine, theirs with who and when. */
export function FieldChoice({ conflict, take, missing, onTake }: FieldChoiceProps) {
  const { t } = useTranslation('conflict');
  const say = useSay();
  const by = conflict.by && conflict.at ? t('by', { name: conflict.by.name, when: age(conflict.at, Date.now()) }) : '';
  return (
    <Radio.Group
      className={css.field}
      label={say(conflict.label)}
      labelProps={{ fw: 600 }}
      description={t('was', {
        entity: say(conflict.entityName),
        title: conflict.title,
        before: conflict.baseText || t('empty'),
      })}
      error={missing && !take ? t('choose') : undefined}
      value={take ?? null}
      onChange={value => onTake(value === 'MINE' ? 'MINE' : 'THEIRS')}
    >
      {conflict.counted && <p className={css.counted}>{t('counted')}</p>}
      <div className={css.sides}>
        <Side value="MINE" word={t('mine')} text={conflict.mineText || t('empty')} />
        <Side value="THEIRS" word={t('theirs')} text={conflict.theirsText || t('empty')} by={by} />
      </div>
    </Radio.Group>
  );
}

interface SideProps {
  readonly value: Take;
  readonly word: string;
  readonly text: string;
  readonly by?: string;
}

/** One of the two that may be chosen. */
export function Side({ value, word, text, by }: SideProps) {
  return (
    <Radio
      value={value}
      className={css.side}
      label={
        <span className={css.words}>
          <span className={css.word}>{word}</span>
          <span className={css.value}>{text}</span>
          {by && <span className={css.by}>{by}</span>}
        </span>
      }
    />
  );
}
