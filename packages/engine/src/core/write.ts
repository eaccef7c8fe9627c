import { todayIn } from '@marshrut/expressions';
import type { Row, Value, Values } from '@marshrut/model';
import { factsAfter } from '../staging/after.js';
import { type CommitPlan, planCommit } from '../staging/merge.js';
import { committedRecord, recordSeen } from '../staging/overlay.js';
import type { Step } from './behaviour.js';
import type { Commit, RecordChange } from './commit.js';
import type { Facts } from './decision.js';
import { leave } from './leave.js';
import type { Run } from './run.js';
import type { Effect, StagedChange } from './state.js';

type Staging = Extract<Step, { do: 'stage' | 'drop' }>;

/** Stages a change with the task around, or writes it at once where there is none. */
export function write(run: Run, id: string, step: Staging): void {
  const task = run.taskAround(run.element(id).scope);
  const staged = task === null ? [] : run.task(task).staged;
  const change = changeOf(run, id, step, staged, task === null ? 0 : run.task(task).nextSeq);
  if (!change) return;
  if (task === null) writeAtOnce(run, id, change);
  else run.emit({ type: 'changeStaged', task, change });
}

/** What differs from the record as it is seen now; null where nothing does. */
function changeOf(
  run: Run,
  visit: string,
  step: Staging,
  staged: readonly StagedChange[],
  seq: number,
): StagedChange | null {
  const { facts, actor, now } = run.env;
  const { entity, record } = step;
  const op = step.do === 'drop' ? 'delete' : step.op;
  const change = (patch: Values, base: StagedChange['base']): StagedChange => ({
    seq,
    visit,
    entity,
    record,
    op,
    patch,
    base,
    by: actor,
    at: now,
  });
  const seen = op === 'create' ? null : recordSeen(facts, staged, entity, record);
  if (step.do === 'drop') {
    if (!seen) return null;
    const dropped = committedOf(facts, staged, entity, record);
    // All its values: what somebody changes in it from here on is told before it is gone.
    return change({}, dropped && { version: dropped.version, values: dropped.values });
  }
  const { values, counted = [] } = step;
  if (op === 'create') return change(values, null);
  const patch = Object.fromEntries(
    Object.entries(values).filter(([field, value]) => (seen?.values[field] ?? null) !== value),
  );
  if (Object.keys(patch).length === 0) return null;
  const committed = committedOf(facts, staged, entity, record);
  const touched = Object.keys(patch);
  const from = counted.filter(field => touched.includes(field));
  return change(
    patch,
    committed && {
      version: committed.version,
      values: pick(committed.values, touched),
      ...(from.length > 0 ? { counted: from } : {}),
    },
  );
}

/** Null for a record that this task has created. */
function committedOf(facts: Facts, staged: readonly StagedChange[], entity: string, record: string): Row | null {
  const created = staged.some(other => other.record === record && other.op === 'create');
  return created ? null : committedRecord(facts, entity, record);
}

/** The facts are those of this very command, so nothing can conflict; what is not fit to be written is an incident. */
function writeAtOnce(run: Run, id: string, change: StagedChange): void {
  const { changes, problems, conflicts } = planned(run, [change]);
  const problem = problems[0];
  if (problem) return run.fail(id, { code: 'RECORD_INVALID', details: { path: problem.path, problem: problem.code } });
  if (conflicts.length > 0)
    return run.fail(id, { code: 'NOTHING_TO_CHANGE', details: { entity: change.entity, record: change.record } });
  const { node } = run.element(id);
  const commit = written(run, null, node, changes);
  run.emit({ type: 'recordsWritten', element: id, node, commit, changes });
}

/** Commits all that a task staged: records, card fields, and the effects that waited for it. */
export function commit(run: Run, id: string, node: string, final: boolean): void {
  const task = run.task(id);
  const { changes, conflicts, problems } = planned(run, task.staged);
  if (conflicts.length > 0) run.reject({ code: 'CONFLICT', conflicts });
  if (problems.length > 0) run.reject({ code: 'INVALID', problems });
  const vars = Object.fromEntries(
    Object.entries(task.vars).filter(([key]) => run.plan.card.get(key)?.use !== 'transient'),
  );
  const commitId = written(run, id, node, changes);
  run.emit({ type: 'taskCommitted', task: id, node, commit: commitId, final, changes, vars });
  run.stirred = true;
  for (const { effect } of task.outbox ?? []) run.emit({ type: 'effectScheduled', effect });
  if (final) leave(run, id);
  else run.savepoints.add(id);
}

/** Schedules an effect; within a task, to leave with its commit. */
export function schedule(
  run: Run,
  id: string,
  { effect: order, await: waits }: Extract<Step, { do: 'schedule' }>,
): void {
  const task = run.taskAround(run.element(id).scope);
  const effect: Effect = { id: run.env.newId('eff'), element: waits ? id : null, ...order };
  if (waits)
    run.emit({ type: 'elementWaits', element: id, wait: { for: 'effect', effect: effect.id, kind: order.kind } });
  if (task === null || waits) run.emit({ type: 'effectScheduled', effect });
  else run.emit({ type: 'effectStaged', task, staged: { seq: run.task(task).nextSeq, visit: id, effect } });
}

function planned(run: Run, staged: readonly StagedChange[]): CommitPlan {
  const { facts, now, timeZone } = run.env;
  return planCommit(staged, facts, run.plan.entities, run.resolutions, todayIn(now, timeZone));
}

function written(run: Run, task: string | null, node: string, changes: readonly RecordChange[]): string {
  const commit: Commit = { id: run.env.newId('cmt'), task, node, changes };
  run.commits.push(commit);
  run.env = { ...run.env, facts: factsAfter(run.env.facts, changes) };
  return commit.id;
}

function pick(values: Values, fields: readonly string[]): Record<string, Value> {
  return Object.fromEntries(fields.map(field => [field, values[field] ?? null]));
}
