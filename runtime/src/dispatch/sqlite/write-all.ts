import { normalText } from '@marshrut/expressions';
import type { Json } from '@marshrut/model';
import type { BusinessTables } from '../../tables/business-tables.js';
import type { CaseWrite, DraftWrite, StagedWrite, TaskWrite, WriteSet, Written } from '../storage.js';
import type { SqliteConnection } from './connection.js';
import { isUniqueViolation } from './constraint.js';
import type { JobBell } from './job-bell.js';
import { takeNumbers } from './numbers.js';
import { stale } from './refused-write.js';
import { renameDrafts } from './rename-drafts.js';
import { writeBulk } from './write-bulk.js';
import { writeCommit } from './write-commit.js';
import { writeIncidents } from './write-incidents.js';
import { writeJobs } from './write-jobs.js';
import { writeEffects, writeWaits } from './write-waits.js';

/** Everything of one write set, inside the unit's savepoint. Throws `RefusedWrite` where it is refused. */
export function writeAll(
  connection: SqliteConnection,
  tables: BusinessTables,
  bell: JobBell,
  write: WriteSet,
): Written {
  if (write.case) writeCase(connection, write, write.case);
  if (write.seen) writeSeen(connection, write, write.seen);
  for (const task of write.tasks) writeTask(connection, write.at, task);
  writeStaged(connection, write.staged);
  for (const draft of write.drafts) writeDraft(connection, draft, write.at);
  const numbers = takeNumbers(
    connection,
    write.commits.flatMap(commit => commit.numbers),
  );
  for (const commit of write.commits) writeCommit(connection, tables, write, commit, numbers);
  writeWaits(connection, write.waits);
  writeEffects(connection, write.effects, write.at);
  if (write.bulk) writeBulk(connection, write, write.bulk);
  writeJobs(connection, bell, write);
  return { ok: true, revision: (write.case?.revision ?? 0) + 1, numbers };
}

function writeCase(connection: SqliteConnection, write: WriteSet, written: CaseWrite): void {
  const { at, actor, events } = write;
  if (written.revision === 0) insertCase(connection, write, written);
  else updateCase(connection, write, written);
  writeIncidents(connection, at, written);
  for (const [i, event] of events.entries())
    connection.run(
      'insert into journal (case_id, sequence, type, actor, at, event) values (?, ?, ?, ?, ?, ?)',
      ...[written.id, written.sequence + i + 1, event.type, actor, at, JSON.stringify(event)],
    );
}

function insertCase(connection: SqliteConnection, { at, events }: WriteSet, written: CaseWrite): void {
  const { id, status, title, initiator, parent, incidents } = written;
  const inserted = orStale(() =>
    connection.run(
      `insert into case_instance (id, number, process, process_version, status, title, title_norm, initiator, revision,
         sequence, state, outcome, incidents, started_at, updated_at, ended_at, parent_case, parent_element)
       select ?, (select coalesce(max(number), 0) + 1 from case_instance), process, id, ?, coalesce(?, ''),
         coalesce(?, ''), ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ? from process_version where id = ?`,
      ...[id, status, title, normOf(title), initiator, written.sequence + events.length],
      ...[JSON.stringify(written.state), json(written.outcome), incidents, at, at, isOver(written) ? at : null],
      ...[parent?.case ?? null, parent?.element ?? null, written.processVersion],
    ),
  );
  if (inserted === 0)
    throw new Error(`Expected a published process version, but there is no ${written.processVersion}.`);
}

/** What lists ask by stands in several indexes, which are written anew even where it is set to what it was: mostly it is left alone. */
const TURNED = updateOf(
  'process_version = ?, status = ?, outcome = ?, incidents = ?, ended_at = case when ? then coalesce(ended_at, ?) end,',
);
const MOVED = updateOf('');

function updateOf(turned: string): string {
  return `update case_instance set ${turned} title = coalesce(?, title), title_norm = coalesce(?, title_norm),
     revision = revision + 1, sequence = ?, state = ?, updated_at = ?
   where id = ? and revision = ? and sequence = ?`;
}

function updateCase(connection: SqliteConnection, { at, events }: WriteSet, written: CaseWrite): void {
  const { id, status, title, revision, sequence, incidents } = written;
  const turned = [written.processVersion, status, json(written.outcome), incidents, Number(isOver(written)), at];
  const updated = connection.run(
    written.turned ? TURNED : MOVED,
    ...(written.turned ? turned : []),
    ...[title, normOf(title), sequence + events.length, JSON.stringify(written.state), at, id, revision, sequence],
  );
  if (updated === 0) throw stale();
}

function isOver({ status }: CaseWrite): boolean {
  return status === 'ended' || status === 'cancelled';
}

function normOf(title: string | null): string | null {
  return title === null ? null : normalText(title);
}

function writeSeen(connection: SqliteConnection, { actor, at }: WriteSet, seen: NonNullable<WriteSet['seen']>): void {
  orStale(() =>
    connection.run(
      'insert into seen_command (actor, key, input, outcome, at) values (?, ?, ?, ?, ?)',
      ...[actor, seen.key, seen.input, JSON.stringify(seen.outcome), at],
    ),
  );
}

function orStale(write: () => number): number {
  try {
    return write();
  } catch (error) {
    throw isUniqueViolation(error) ? stale() : error;
  }
}

function writeTask(connection: SqliteConnection, at: string, task: TaskWrite): void {
  const over = task.status === 'completed' || task.status === 'cancelled';
  const contextNorm = task.context === null ? null : normalText(task.context);
  connection.run(
    `insert into task as k (id, case_id, process, node, status, role, user_id, owner, step, context, context_norm,
       created_at, claimed_at, finished_at, due, deadline, people_group, owner_for)
     select ?, id, process, ?, ?, ?, ?, ?, ?, coalesce(?, ''), coalesce(?, ''), ?, ?, ?, ?, ?, ?, ? from case_instance where id = ?
     on conflict (id) do update set node = excluded.node, status = excluded.status, role = excluded.role, user_id = excluded.user_id,
       owner = excluded.owner, step = excluded.step, context = coalesce(?, k.context),
       context_norm = coalesce(?, k.context_norm),
       claimed_at = case when excluded.owner is k.owner then k.claimed_at else excluded.claimed_at end,
       finished_at = excluded.finished_at, due = excluded.due, deadline = excluded.deadline,
       people_group = excluded.people_group, owner_for = excluded.owner_for`,
    ...[task.id, task.node, task.status, task.role, task.user, task.owner, task.step, task.context, contextNorm],
    ...[at, task.owner === null ? null : at, over ? at : null, task.due, task.deadline],
    ...[task.group, task.ownerFor, task.case],
    ...[task.context, contextNorm],
  );
  if (task.participants) writeParticipants(connection, at, task.id, task.participants);
}

function writeParticipants(
  connection: SqliteConnection,
  at: string,
  task: string,
  participants: NonNullable<TaskWrite['participants']>,
): void {
  connection.run('delete from task_participant where task = ?', task);
  for (const { user, as } of participants)
    connection.run('insert into task_participant (task, user_id, kind, since) values (?, ?, ?, ?)', task, user, as, at);
}

function writeStaged(connection: SqliteConnection, { insert, remove }: StagedWrite): void {
  for (const { task, seqs } of remove) {
    if (seqs === 'all') connection.run('delete from staged_change where task = ?', task);
    else for (const seq of seqs) connection.run('delete from staged_change where task = ? and seq = ?', task, seq);
  }
  for (const { task, change } of insert)
    connection.run(
      `insert into staged_change (task, seq, visit, entity, record, op, patch, base, changed_by, changed_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[task, change.seq, change.visit, change.entity, change.record, change.op, JSON.stringify(change.patch)],
      ...[json(change.base), change.by, change.at],
    );
}

const draftStatements: Readonly<Record<Exclude<DraftWrite['do'], 'rename' | 'put'>, readonly string[]>> = {
  keep: ['update task_draft set kept_values = "values", kept_authors = authors where task = ?'],
  restore: [
    'delete from task_draft where task = ? and kept_values is null',
    'update task_draft set "values" = kept_values, authors = kept_authors where task = ?',
  ],
  clear: ['delete from task_draft where task = ?', 'delete from draft_edit where task = ?'],
};

const PUT_DRAFT = 'insert into task_draft (task, node, "values", authors, saved_at) values (?, ?, ?, ?, ?)';

function writeDraft(connection: SqliteConnection, draft: DraftWrite, at: string): void {
  if (draft.do === 'rename') return renameDrafts(connection, draft.task, draft.nodes);
  if (draft.do === 'put') {
    const { task, node, values, authors } = draft;
    connection.run(PUT_DRAFT, task, node, JSON.stringify(values), JSON.stringify(authors), at);
    return;
  }
  for (const statement of draftStatements[draft.do]) connection.run(statement, draft.task);
}

function json(value: Json | object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
