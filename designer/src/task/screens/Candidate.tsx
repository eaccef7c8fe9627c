import type { FieldType, LocalText, Values } from '@marshrut/model';
import { IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../app/Chip.js';
import type { Titles } from '../../form/field.js';
import { useShowValue } from '../../form/use-show-value.js';
import { useSay } from '../../i18n/local-text.js';
import css from '../Task.module.css';

interface CandidateProps {
  readonly id: string;
  readonly title: string;
  readonly staged: boolean;
  readonly columns: readonly { readonly key: string; readonly name: LocalText; readonly type: FieldType }[];
  readonly values: Values;
  readonly titles: Titles;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A found record as a card one can choose: its title and what tells it from the others. */
export function Candidate({ id, title, staged, columns, values, titles, chosen, onChoose }: CandidateProps) {
  const { t } = useTranslation('task');
  const say = useSay();
  const show = useShowValue();
  return (
    <label className={css.candidate} data-chosen={chosen || undefined}>
      <input type="radio" name="found" value={id} checked={chosen} onChange={onChoose} />
      <span className={css.candidateBody}>
        <span className={css.candidateTitle}>
          {title}
          {staged && <Chip tone="staged">{t('stagedRecord')}</Chip>}
        </span>
        <span className={css.candidateFacts}>
          {columns.map(column => {
            const text = show(column.type, values[column.key] ?? null, titles);
            return (
              <span key={column.key} data-empty={text === '' || undefined}>
                <span className={css.factName}>{say(column.name)}: </span>
                {text}
              </span>
            );
          })}
        </span>
      </span>
    </label>
  );
}

export function Nobody({ chosen, onChoose }: { readonly chosen: boolean; readonly onChoose: () => void }) {
  const { t } = useTranslation('task');
  return (
    <label className={css.candidate} data-chosen={chosen || undefined} data-nobody>
      <input type="radio" name="found" value="nobody" checked={chosen} onChange={onChoose} />
      <span className={css.candidateBody}>
        <span className={css.candidateTitle}>
          <IconUserOff size={18} aria-hidden />
          {t('nobody')}
        </span>
        <span>{t('nobodyText')}</span>
      </span>
    </label>
  );
}
