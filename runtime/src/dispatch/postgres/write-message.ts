import type { Event } from '@marshrut/engine';
import { normalText } from '@marshrut/expressions';
import type { Json } from '@marshrut/model';
import { newsText } from '../../live/news.js';
import type { BusinessTables } from '../../tables/business-tables.js';
import { columnOf } from '../../tables/entity-table.js';
import { normColumn } from '../../tables/names.js';
import type {
  BulkWrite,
  CaseWrite,
  CommitWrite,
  DraftWrite,
  NumberNeed,
  StagedWrite,
  TaskWrite,
  WriteSet,
} from '../storage.js';
import { type EntityMessage, entityMessages } from './entity-message.js';
import { type LaterMessage, laterMessage } from './later-message.js';

/** The argument of `marshrut_write`. */
export interface WriteMessage {
  readonly actor: string;
  readonly at: string;
  readonly seen: { readonly key: string; readonly input: string; readonly outcome: Json } | null;
  readonly case: (CaseWrite & { readonly titleNorm: string | null; readonly over: boolean }) | null;
  readonly events: readonly Event[];
  readonly tasks: readonly object[];
  readonly stage: readonly object[];
  readonly unstage: readonly { readonly task: string; readonly seq: number }[];
  readonly unstageAll: readonly string[];
  readonly drafts: readonly DraftWrite[];
  readonly numbers: readonly object[];
  readonly data: readonly EntityMessage[];
  readonly commits: readonly object[];
  readonly later: LaterMessage | null;
  /** The notification, see `live/news.ts`. */
  readonly news: string | null;
  readonly bulk?: BulkWrite;
}

export function writeMessage(tables: BusinessTables, write: WriteSet): WriteMessage {
  const { actor, at, seen, events, staged, drafts } = write;
  const numbers = write.commits.flatMap(commit => commit.numbers);
  return {
    actor,
    at,
    seen,
    case: write.case && caseMessage(write.case),
    events,
    tasks: write.tasks.map(taskMessage),
    stage: staged.insert.map(stagedMessage),
    unstage: staged.remove.flatMap(({ task, seqs }) => (seqs === 'all' ? [] : seqs.map(seq => ({ task, seq })))),
    unstageAll: staged.remove.flatMap(({ task, seqs }) => (seqs === 'all' ? [task] : [])),
    drafts,
    numbers: numberMessages(tables, numbers),
    data: write.commits.flatMap(commit => entityMessages(tables, commit)),
    commits: write.commits.map(commitMessage),
    later: laterMessage(write),
    news: write.moved && newsText({ about: 'case', ...write.moved }),
    ...(write.bulk ? { bulk: write.bulk } : {}),
  };
}

function caseMessage(written: CaseWrite) {
  const titleNorm = written.title === null ? null : normalText(written.title);
  return { ...written, titleNorm, over: written.status === 'ended' || written.status === 'cancelled' };
}

function taskMessage(task: TaskWrite) {
  const over = task.status === 'completed' || task.status === 'cancelled';
  return { ...task, contextNorm: task.context === null ? null : normalText(task.context), over };
}

function stagedMessage({ task, change }: StagedWrite['insert'][number]) {
  const { by: changed_by, at: changed_at, ...rest } = change;
  return { task, ...rest, changed_by, changed_at };
}

/** Needs of one counter together, counters in the order of their names, so that two commits lock them alike. */
function numberMessages(tables: BusinessTables, needs: readonly NumberNeed[]): object[] {
  const groups = Map.groupBy(needs, ({ counter, prefix, digits }) => JSON.stringify([counter, prefix, digits]));
  return [...groups.keys()].sort().map(key => {
    const [counter, prefix, digits] = JSON.parse(key) as [string, string, number];
    const takers = (groups.get(key) ?? []).map(({ entity, record, field }) => {
      const column = columnOf(tables.table(entity), field).name;
      return { record, field, column, norm: normColumn(column) };
    });
    return { counter, prefix, normPrefix: normalText(`${prefix}0`).slice(0, -1), digits, takers };
  });
}

function commitMessage({ numbers, changes, ...commit }: CommitWrite) {
  return { ...commit, lines: changes };
}
