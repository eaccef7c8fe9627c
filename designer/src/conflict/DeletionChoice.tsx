import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangedConflictPartsFragment, Take } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import css from './Conflict.module.css';
import { Side } from './FieldChoice.js';

interface DeletionChoiceProps {
  readonly conflict: ChangedConflictPartsFragment;
  readonly take: Take | undefined;
  readonly missing: boolean;
  readonly onTake: (take: Take) => void;
}

/** A record that was removed here and changed by somebody else: what they changed, and whether it goes or stays. */
export function DeletionChoice({ conflict, take, missing, onTake }: DeletionChoiceProps) {
  const { t } = useTranslation('conflict');
  const say = useSay();
  const changed = conflict.fields.map(({ label, baseText, theirsText }) =>
    t('changedField', { label: say(label), before: baseText || t('empty'), after: theirsText || t('empty') }),
  );
  return (
    <Radio.Group
      className={css.field}
      label={t('changedTitle', { entity: say(conflict.entityName), title: conflict.title })}
      labelProps={{ fw: 600 }}
      description={t('changedText')}
      error={missing && !take ? t('choose') : undefined}
      value={take ?? null}
      onChange={value => onTake(value === 'MINE' ? 'MINE' : 'THEIRS')}
    >
      <div className={css.sides}>
        <Side value="MINE" word={t('mine')} text={t('remove')} />
        <Side value="THEIRS" word={t('theirs')} text={changed.join('\n')} />
      </div>
    </Radio.Group>
  );
}
