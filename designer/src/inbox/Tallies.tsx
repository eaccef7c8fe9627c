import { useTranslation } from 'react-i18next';
import type { InboxCountsQuery } from '../graphql/generated/graphql.js';
import css from './Inbox.module.css';
import type { Narrowing } from './narrowing.js';
import { useTally } from './tally.js';

interface TalliesProps {
  readonly counts: InboxCountsQuery['inboxCounts'] | undefined;
  readonly narrowing: Narrowing;
  readonly onNarrow: (change: Partial<Narrowing>) => void;
}

/** What of my tasks is overdue, due today, paused: pressed once it is shown alone, once more all are. */
export function Tallies({ counts, narrowing, onNarrow }: TalliesProps) {
  const { t } = useTranslation('inbox');
  const tally = useTally();
  if (!counts) return null;
  const all = [
    { word: 'OVERDUE', count: counts.overdue, on: narrowing.due === 'OVERDUE', bad: true, narrow: { due: 'OVERDUE' } },
    { word: 'TODAY', count: counts.dueToday, on: narrowing.due === 'TODAY', narrow: { due: 'TODAY' } },
    { word: 'PAUSED_many', count: counts.paused, on: narrowing.status === 'PAUSED', narrow: { status: 'PAUSED' } },
  ] as const;
  const shown = all.filter(({ count, on }) => count > 0 || on);
  if (shown.length === 0) return null;
  return (
    <div className={css.tallies}>
      {shown.map(({ word, count, on, narrow, ...rest }) => (
        <button
          key={word}
          type="button"
          className={css.tally}
          aria-pressed={on}
          data-bad={('bad' in rest && count > 0) || undefined}
          onClick={() => onNarrow(on ? { due: null, status: null } : { due: null, status: null, ...narrow })}
        >
          {t(word)} <b>{tally(count)}</b>
        </button>
      ))}
    </div>
  );
}
