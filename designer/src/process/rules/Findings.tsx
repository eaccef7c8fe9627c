import { checkTable } from '@marshrut/expressions';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useDocument } from '../editor/editor.js';
import css from './Rules.module.css';
import type { Troubles } from './troubles.js';
import type { RulesInHand } from './use-rules.js';

interface FindingsProps {
  readonly rules: RulesInHand;
  readonly troubles: Troubles;
}

/** What is wrong with the table, or that nothing is; a press leads to the place. */
export function Findings({ rules, troubles }: FindingsProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const leadTo = useDocument(state => state.leadTo);
  const unchecked = useUnchecked(rules);
  const { all } = troubles;
  if (all.length === 0)
    return (
      <p className={css.fine}>
        <IconCircleCheck size={16} aria-hidden />
        {unchecked > 0 ? t('rules.unchecked', { count: unchecked }) : t('rules.fine')}
      </p>
    );
  return (
    <ul className={css.findings} aria-label={t('rules.findings')}>
      {all.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own.
        <li key={index}>
          <button
            type="button"
            className={css.finding}
            data-severity={problem.severity}
            onClick={() => leadTo(rules.node.id, null, problem.property ?? '')}
          >
            <IconAlertTriangle size={16} aria-hidden />
            <span>
              {placeOf(problem.property ?? '')} {say(problem.message)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );

  /** «Строка 3, Сумма:» */
  function placeOf(property: string): string {
    const [, list, at, part, column] = property.split('.');
    if (list !== 'rules' || at === undefined) return '';
    const { inputs, outputs } = rules.table;
    const name = say((part === 'when' ? inputs : outputs)[Number(column)]?.label);
    return `${[t('rules.row', { number: Number(at) + 1 }), column && name].filter(Boolean).join(', ')}:`;
  }
}

/** Cells whose gaps and overlaps can be told only in a case. */
function useUnchecked({ table, scope }: RulesInHand): number {
  const text = useDeferredValue(JSON.stringify(table));
  return useMemo(
    () => checkTable(JSON.parse(text) as typeof table, scope).filter(({ code }) => code === 'NOT_CHECKED').length,
    [text, scope],
  );
}
