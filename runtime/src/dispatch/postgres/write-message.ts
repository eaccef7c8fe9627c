import type { Event } from '@marshrut/engine';
import { normalText } from '@marshrut/expressions';
import type { Json } from '@marshrut/model';
import type { BusinessTables } from '../../tables/business-tables.js';
import { columnOf } from '../../tables/entity-table.js';
import { normColumn } from '../../tables/names.js';
import type { CaseWrite, CommitWrite, DraftWrite, NumberNeed, StagedWrite, TaskWrite, WriteSet } from '../storage.js';
import { type EntityMessage, entityMessages } from './entity-message.js';

/** The argument of `marshrut_write`. */
export interface WriteMessage {
  readonly actor: string;
  readonly at: string;
  readonly seen: { readonly key: string; readonly input: string; readonly outcome: Json } | null;
  readonly case: (CaseWrite & { readonly titleNorm: string | null; readonly over: boolean }) | null;
  readonly events: readonly Event[];
  readonly tasks: readonly object[];
  readonly staged: { readonly insert: readonly object[]; readonly remove: StagedWrite['remove'] };
  readonly drafts: readonly DraftWrite[];
  readonly numbers: readonly object[];
  readonly data: readonly EntityMessage[];
  readonly commits: readonly object[];
}

export function writeMessage(tables: BusinessTables, write: WriteSet): WriteMessage {
  const { actor, at, seen, events, drafts } = write;
  const numbers = write.commits.flatMap(commit => commit.numbers);
  return {
    actor,
    at,
    seen,
    case: write.case && caseMessage(write.case),
    events,
    tasks: write.tasks.map(taskMessage),
    staged: { insert: write.staged.insert.map(stagedMessage), remove: write.staged.remove },
    drafts,
    numbers: numbers.map(need => numberMessage(tables, need)),
    data: write.commits.flatMap(commit => entityMessages(tables, commit, at)),
    commits: write.commits.map(commitMessage),
  };
}

function caseMessage(written: CaseWrite) {
  const titleNorm = written.title === null ? null : normalText(written.title);
  return { ...written, titleNorm, over: written.status === 'ended' || written.status === 'cancelled' };
}

function taskMessage({ case: case_id, user: user_id, ...task }: TaskWrite) {
  const over = task.status === 'completed' || task.status === 'cancelled';
  return { ...task, case_id, user_id, context_norm: normalText(task.context), over };
}

function stagedMessage({ task, change }: StagedWrite['insert'][number]) {
  const { by: changed_by, at: changed_at, ...rest } = change;
  return { task, ...rest, changed_by, changed_at };
}

function numberMessage(tables: BusinessTables, need: NumberNeed) {
  const column = columnOf(tables.table(need.entity), need.field).name;
  return { ...need, column, norm: normColumn(column), normPrefix: normalText(`${need.prefix}0`).slice(0, -1) };
}

function commitMessage({ id, source, case: case_id, task, node, changes }: CommitWrite) {
  return { id, source, case_id, task, node, lines: changes };
}
