import { useTranslation } from 'react-i18next';
import { Changes } from '../changes/Changes.js';
import type { CaseHistoryQuery, HistoryKind } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { dateTime } from '../i18n/moment.js';
import { UndoTask } from '../undo/UndoTask.js';
import css from './Case.module.css';

type Entry = NonNullable<CaseHistoryQuery['case']>['history']['edges'][number]['node'];

const weighty: readonly HistoryKind[] = ['TASK_COMPLETED', 'TASK_COMMITTED', 'CASE_ENDED'];
const troubled: readonly HistoryKind[] = [
  'INCIDENT',
  'DEADLINE_MISSED',
  'CASE_SUSPENDED',
  'CASE_CANCELLED',
  'CASE_WITHDRAWN',
  'TASK_CANCELLED',
  'TASK_UNDONE',
  'CASE_RETURNED',
];

/** What was done to the person it names; in all else it was done for them. */
const toSomebody: readonly HistoryKind[] = [
  'TASK_TRANSFERRED',
  'SIGNER_ADDED_BEFORE',
  'SIGNER_ADDED_AFTER',
  'HELPER_ADDED',
  'WATCHER_ADDED',
  'PARTICIPANT_REMOVED',
];

/** One thing that happened: what, where, who, when; for a commit also what was written, before → after. */
export function HistoryEntry({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('case');
  const say = useSay();
  const counted = (changes: Entry['changes']) =>
    [...Map.groupBy(changes, ({ op }) => op)].map(([op, { length }]) => t(op, { count: length })).join(', ');
  const tone = weighty.includes(entry.kind) ? 'good' : troubled.includes(entry.kind) ? 'bad' : 'plain';
  const where = say(entry.nodeName);
  return (
    <li className={css.entry} data-tone={tone}>
      <div className={css.what}>
        <strong>{t(entry.kind)}</strong>
        {where && <span>{where}</span>}
        {entry.branch && <span>{t('branch', { name: say(entry.branch) })}</span>}
      </div>
      <div className={css.who}>
        {entry.by?.name ?? t('system')}
        {entry.person &&
          ` ${t(toSomebody.includes(entry.kind) ? 'person_to' : 'person_for', { name: entry.person.name })}`}
        , <time dateTime={entry.at}>{dateTime(entry.at)}</time>
      </div>
      {entry.undoable && <UndoTask taskId={entry.undoable} name={where} />}
      {entry.comment && <blockquote className={css.comment}>{entry.comment}</blockquote>}
      {entry.repairs.length > 0 && (
        <ul className={css.repairs}>
          {entry.repairs.map(({ did, name, value }) => (
            <li key={`${did}${say(name)}`}>
              {t(did === 'SET' && value === null ? 'repaired_EMPTIED' : `repaired_${did}`, {
                name: say(name),
                value: value ?? '',
              })}
            </li>
          ))}
        </ul>
      )}
      {entry.changes.length > 0 && (
        <details className={css.changes}>
          <summary>{counted(entry.changes)}</summary>
          <Changes changes={entry.changes} written />
        </details>
      )}
    </li>
  );
}
