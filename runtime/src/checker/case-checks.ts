import { archivedEvents } from './archived.js';
import { type Check, rule, type Select, type Violation } from './violation.js';

const over = "('completed', 'cancelled')";

/** Journals are gapless, tasks end once, nothing staged outlives its task, every running case waits for something. */
export const caseChecks: readonly Check[] = [
  rule(
    'a journal is gapless and as long as its case says',
    `select c.id, c.sequence, count(j.sequence) as entries, max(j.sequence) as last from case_instance c
     left join journal j on j.case_id = c.id where c.archived_at is null group by c.id, c.sequence
     having count(j.sequence) <> c.sequence or coalesce(max(j.sequence), 0) <> c.sequence or coalesce(min(j.sequence), 1) <> 1`,
  ),
  rule(
    'a journal belongs to a case',
    'select case_id, sequence from journal where case_id not in (select id from case_instance)',
  ),
  rule(
    'nothing staged outlives its task',
    `select s.task, s.seq from staged_change s left join task t on t.id = s.task where t.id is null or t.status in ${over}`,
  ),
  rule(
    'no draft outlives its task',
    `select d.task, d.node from task_draft d left join task t on t.id = d.task where t.id is null or t.status in ${over}`,
  ),
  rule(
    'nothing that was typed outlives its task',
    `select d.task, d.seq from draft_edit d left join task t on t.id = d.task where t.id is null or t.status in ${over}`,
  ),
  rule(
    'a task that is over has an end, no step, and one that is not has none',
    `select id, status, step, finished_at from task where (status in ${over}) <> (finished_at is not null)
       or status in ${over} and step is not null`,
  ),
  rule(
    'a task in work belongs to a running case',
    `select t.id, t.status, c.status as case_status from task t join case_instance c on c.id = t.case_id
     where t.status not in ${over} and c.status not in ('running', 'suspended')`,
  ),
  rule(
    'nothing has stopped in a case that is over',
    `select i.element, c.status from incident i join case_instance c on c.id = i.case_id where c.status in ('ended', 'cancelled')`,
  ),
  rule(
    'a task that is over has no deadline any more',
    `select id, status, due, deadline from task where status in ${over} and (due is not null or deadline is not null)`,
  ),
  rule('a deadline has a due date', 'select id, due, deadline from task where (due is null) <> (deadline is null)'),
  committedTasks,
  runningCases,
];

interface Committed {
  readonly task: string;
  readonly commit: string;
  readonly final: boolean;
  readonly changes: readonly unknown[];
}

/**
 * One final commit of a task more than it was taken back at most, and with it the task is completed; without it, it is not. Each
 * commit is told once.
 */
async function committedTasks(select: Select): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  const told = async (type: 'taskCommitted' | 'taskUndone') => [
    ...(await select(`select event from journal where type = '${type}'`)).map(({ event }) => parsed<Committed>(event)),
    ...(await archivedEvents<Committed>(select, type)),
  ];
  const undone = await told('taskUndone');
  const events = [...(await told('taskCommitted')), ...undone];
  const records = await select('select id, task, lines from commit_record');
  const lines = new Map(records.map(record => [record.id, Number(record.lines)]));
  const status = new Map((await select('select id, status from task')).map(row => [row.id, row.status]));
  const seen = new Set<string>();
  const finals = new Map<string, number>();
  for (const { task } of undone) finals.set(task, (finals.get(task) ?? 0) - 1);
  for (const { task, commit, final: last, changes } of events) {
    if (seen.has(commit)) found.push({ rule: 'a commit happens once', facts: { task, commit } });
    seen.add(commit);
    if ((lines.get(commit) ?? 0) !== changes.length)
      found.push({ rule: 'a commit writes what the journal says', facts: { task, commit, lines: lines.get(commit) } });
    if (!last) continue;
    finals.set(task, (finals.get(task) ?? 0) + 1);
  }
  for (const { id, task } of records)
    if (task !== null && !seen.has(String(id)))
      found.push({ rule: 'a commit of a task is in the journal', facts: { task, commit: id } });
  for (const [task, count] of finals)
    if (count !== 0 && count !== 1) found.push({ rule: 'a task has one final commit', facts: { task, count } });
  for (const [task, now] of status)
    if ((now === 'completed') !== (finals.get(String(task)) === 1))
      found.push({ rule: 'a task is completed by its final commit and by nothing else', facts: { task, status: now } });
  return found;
}

interface Element {
  readonly id: string;
  readonly scope: string | null;
  readonly wait?: unknown;
  readonly failure?: unknown;
  readonly task?: {
    readonly deadline?: { readonly due: string; readonly state: string; readonly pausedAt: string | null };
  };
  readonly loop?: { readonly items: unknown };
}

/** A running case has something that waits or failed; the open tasks of one that is not over are those of its state. */
async function runningCases(select: Select): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  const open = Map.groupBy(
    await select(`select id, case_id, due, deadline from task where status not in ${over}`),
    row => row.case_id,
  );
  const stopped = Map.groupBy(await select('select case_id, element from incident'), row => row.case_id);
  for (const { id, status, state, incidents } of await select(
    "select id, status, state, incidents from case_instance where status in ('running', 'suspended')",
  )) {
    const elements = Object.values(parsed<{ elements: Record<string, Element> }>(state).elements);
    if (status === 'running' && !elements.some(waits))
      found.push({ rule: 'a running case waits for something', facts: { case: id } });
    const failed = elements.filter(({ failure }) => failure !== undefined).map(element => element.id);
    if (Number(incidents) !== failed.length)
      found.push({ rule: 'a case counts the steps that stopped', facts: { case: id, incidents, failed } });
    const listed = (stopped.get(id) ?? []).map(({ element }) => String(element));
    if (failed.toSorted().join() !== listed.toSorted().join())
      found.push({ rule: 'incidents are those of the state', facts: { case: id, failed, listed } });
    for (const { id: task, due, deadline } of open.get(id) ?? [])
      found.push(...deadlineViolations(elements, task, due, deadline));
    const inState = elements.filter(({ task }) => task !== undefined).map(element => element.id);
    const inTable = (open.get(id) ?? []).map(task => String(task.id));
    if (inState.toSorted().join() !== inTable.toSorted().join())
      found.push({ rule: 'open tasks are those of the state', facts: { case: id, inState, inTable } });
  }
  return found;
}

function deadlineViolations(
  elements: readonly Element[],
  task: unknown,
  due: unknown,
  deadline: unknown,
): readonly Violation[] {
  const meant = elements.find(({ id }) => id === task)?.task?.deadline;
  const stands = meant && (meant.pausedAt === null ? meant.state : 'paused');
  const at = due === null ? undefined : new Date(due as string | Date).toISOString();
  if (at === meant?.due && (deadline ?? undefined) === stands) return [];
  return [{ rule: 'a deadline is that of the state', facts: { task, due, deadline, meant } }];
}

/** A loop without items waits for cases of its own. */
function waits({ wait, failure, loop }: Element): boolean {
  return wait !== undefined || failure !== undefined || loop?.items === null;
}

/** JSON comes as text from SQLite and parsed from PostgreSQL. */
function parsed<T>(stored: unknown): T {
  return (typeof stored === 'string' ? JSON.parse(stored) : stored) as T;
}
