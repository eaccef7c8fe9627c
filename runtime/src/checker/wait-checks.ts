import { storedJobs } from './stored-jobs.js';
import { type Check, rule, type Select, type Violation } from './violation.js';

const over = "('ended', 'cancelled')";

/** What waits is told in its table as in the state of its case, and whatever is to come has a job that brings it. */
export const waitChecks: readonly Check[] = [
  rule(
    'nothing waits in a case that is over',
    `select w.element, w.kind, c.status from wait w left join case_instance c on c.id = w.case_id
     where c.id is null or c.status in ${over}`,
  ),
  rule(
    'a step waits for an effect that is in the outbox and not done',
    `select w.element, w.name as effect, e.status from wait w join case_instance c on c.id = w.case_id
     left join effect e on e.id = w.name
     where w.kind = 'effect' and c.status = 'running' and (e.id is null or e.kind in ('service', 'mail', 'file') and e.status = 'done')`,
  ),
  rule(
    'an effect that is over has an end, and one that is not has none',
    "select id, status, finished_at from effect where (status = 'pending') = (finished_at is not null)",
  ),
  rule(
    'a start belongs to the published version',
    `select s.process, s.version, s.node from process_start s left join process p on p.id = s.process
     where p.published is null or p.published <> s.version`,
  ),
  waitsOfStates,
  jobsOfWaits,
];

interface Element {
  readonly id: string;
  readonly wait?: Wait;
  readonly failure?: unknown;
  readonly loop?: { readonly items: unknown };
}

interface Wait {
  readonly for: string;
  readonly due?: string;
  readonly name?: string;
  readonly key?: string;
  readonly effect?: string;
  readonly entities?: readonly string[];
}

/** The rows of `wait` are those of the states, and a case that runs has a row, an open task or an incident. */
async function waitsOfStates(select: Select): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  const rows = Map.groupBy(await select('select case_id, element, kind, name, key, due from wait'), row => row.case_id);
  const tasks = await select("select case_id from task where status not in ('completed', 'cancelled')");
  const working = new Set(tasks.map(task => task.case_id));
  for (const { id, status, state } of await select(
    `select id, status, state from case_instance where status not in ${over}`,
  )) {
    const parsed = (typeof state === 'string' ? JSON.parse(state) : state) as { elements: Record<string, Element> };
    const elements = Object.values(parsed.elements);
    const inTable = rows.get(id) ?? [];
    if (status === 'running' && inTable.length === 0 && !working.has(id) && !elements.some(({ failure }) => failure))
      found.push({ rule: 'a running case has a task, a wait or an incident', facts: { case: id } });
    const told = inTable.map(({ element, kind, name, key, due }) => [element, kind, name, key, instant(due)].join(' '));
    const meant = elements.flatMap(rowsOf);
    if (told.toSorted().join('\n') !== meant.toSorted().join('\n'))
      found.push({ rule: 'waits are those of the state', facts: { case: id, inState: meant, inTable: told } });
  }
  return found;
}

function rowsOf({ id, wait, loop }: Element): string[] {
  const row = (kind: string, name = '', key = '', due = '') => [id, kind, name, key, due].join(' ');
  if (loop?.items === null) return [row('items')];
  switch (wait?.for) {
    case 'timer':
      return [row('timer', '', '', wait.due)];
    case 'message':
    case 'signal':
      return [row(wait.for, wait.name, wait.key)];
    case 'effect':
      return [row('effect', wait.effect)];
    case 'condition': {
      const entities = new Set(wait.entities);
      return entities.size > 0 ? [...entities].map(entity => row('condition', entity)) : [row('condition')];
    }
    default:
      return [];
  }
}

/** Every timer, of a running case or one that starts cases, and every effect that is not carried out has a job, unless a worker outside has it. */
async function jobsOfWaits(select: Select): Promise<readonly Violation[]> {
  const jobs = await storedJobs(select);
  const timers = new Set(jobs.flatMap(job => (job.do === 'timer' ? [`${job.element} ${job.due}`] : [])));
  const effects = new Set(jobs.flatMap(job => (job.do === 'effect' ? [job.effect] : [])));
  const waiting = await select(
    `select w.element, w.due from wait w join case_instance c on c.id = w.case_id
     where w.kind = 'timer' and c.status = 'running'`,
  );
  const starts = new Set(
    jobs.flatMap(job => (job.do === 'timerStart' ? [`${job.process} ${job.node} ${job.due}`] : [])),
  );
  const beginning = await select('select process, node, due from process_start where due is not null');
  const pending = await select(
    `select id, case_id, kind from effect e where status = 'pending'
       and not exists (select 1 from worker_job w where w.id = e.id and w.over_at is null)`,
  );
  return [
    ...waiting
      .filter(({ element, due }) => !timers.has(`${element} ${instant(due)}`))
      .map(facts => ({ rule: 'a timer has a job', facts })),
    ...beginning
      .filter(({ process, node, due }) => !starts.has(`${process} ${node} ${instant(due)}`))
      .map(facts => ({ rule: 'a timer that starts cases has a job', facts })),
    ...pending
      .filter(({ id }) => !effects.has(String(id)))
      .map(facts => ({ rule: 'a pending effect has a job', facts })),
  ];
}

/** Jobs of elements that wait for nothing of the kind any more: they find nothing to do. */
export async function idleJobs(select: Select): Promise<readonly Violation[]> {
  const waits = await select("select element, kind from wait where kind in ('timer', 'message')");
  const waiting = new Set(waits.map(({ element, kind }) => `${kind} ${element}`));
  const kinds: Readonly<Record<string, string>> = { timer: 'timer', match: 'message' };
  return (await storedJobs(select))
    .filter(job => kinds[job.do] !== undefined && !waiting.has(`${kinds[job.do]} ${job.element}`))
    .map(job => ({ rule: 'a job is for something that waits', facts: { ...job } }));
}

/** Instants come as texts from SQLite and as dates from PostgreSQL. */
function instant(stored: unknown): string {
  return stored === null ? '' : new Date(stored as string | Date).toISOString();
}
