import type { Plan } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import { sql } from 'kysely';
import { composed } from '../database/composed.js';
import { dialectOf } from '../database/dialect.js';
import { instantOf, maybeInstantOf } from '../database/instant.js';
import { isText } from '../tables/plain-text.js';
import type { WorkDeps } from './deps.js';

/** A task as its row tells it: nothing staged. */
export interface Task {
  readonly id: string;
  readonly case: string;
  readonly caseNumber: number;
  readonly startedAt: string;
  readonly process: string;
  readonly processVersion: string;
  readonly node: string;
  readonly name: LocalText;
  readonly processName: LocalText;
  readonly status: 'open' | 'active' | 'paused' | 'completed' | 'cancelled';
  /** Whose any of whom it is; where it is given to one of them by name, whom that one was chosen from. */
  readonly role: string | null;
  readonly group: string | null;
  /** Whom it was given to by name. */
  readonly user: string | null;
  readonly owner: string | null;
  /** For whom its owner, a deputy, does it. */
  readonly ownerFor: string | null;
  readonly step: string | null;
  readonly stepName: LocalText | null;
  /** For the task's people. */
  readonly context: string;
  /** For everybody else. */
  readonly caseTitle: string;
  readonly createdAt: string;
  readonly claimedAt: string | null;
  readonly finishedAt: string | null;
  /** Until when it is to be done, a UTC instant; null where it has no deadline. */
  readonly due: string | null;
  readonly deadline: 'running' | 'warned' | 'missed' | 'paused' | null;
  /** Those who help with it, and those who watch it. */
  readonly helpers: readonly string[];
  readonly watchers: readonly string[];
  /** Its case takes no work now. */
  readonly suspended: boolean;
}

/** Those of a row as `helper:usr_1 watcher:usr_2`; ids have no spaces. */
function participantsOf(db: WorkDeps['db']) {
  const one = sql`kind || ':' || user_id`;
  const list = dialectOf(db) === 'sqlite' ? sql`group_concat(${one}, ' ')` : sql`string_agg(${one}, ' ')`;
  return sql<string | null>`(select ${list} from task_participant where task_participant.task = task.id)`;
}

function withKind(participants: string | null, kind: string): readonly string[] {
  return (participants ?? '')
    .split(' ')
    .filter(one => one.startsWith(`${kind}:`))
    .map(one => one.slice(kind.length + 1))
    .sort();
}

/** Columns every reader of tasks selects. */
export function taskQuery({ db }: Pick<WorkDeps, 'db'>) {
  return db
    .selectFrom('task')
    .innerJoin('case_instance', 'case_instance.id', 'task.case_id')
    .select([
      'task.id',
      'task.case_id',
      'task.process',
      'task.node',
      'task.status',
      'task.role',
      'task.people_group',
      'task.user_id',
      'task.owner',
      'task.owner_for',
      'task.step',
      'task.context',
      'task.created_at',
      'task.claimed_at',
      'task.finished_at',
      'task.due',
      'task.deadline',
      'case_instance.number',
      'case_instance.title',
      'case_instance.process_version',
      'case_instance.started_at',
      'case_instance.status as case_status',
      participantsOf(db).as('participants'),
    ]);
}

export type TaskQueryRow = Awaited<ReturnType<ReturnType<typeof taskQuery>['executeTakeFirstOrThrow']>>;

export async function toTask(deps: Pick<WorkDeps, 'db' | 'dispatch'>, row: TaskQueryRow): Promise<Task> {
  const plan = await planOf(deps, row.process_version);
  return {
    id: row.id,
    case: row.case_id,
    caseNumber: Number(row.number),
    startedAt: instantOf(row.started_at),
    process: row.process,
    processVersion: row.process_version,
    node: row.node,
    name: plan.nodes.get(row.node)?.node.name ?? (await earlierName(deps, row.case_id, row.node)),
    processName: plan.diagram.name,
    status: row.status,
    role: row.role,
    group: row.people_group,
    user: row.user_id,
    owner: row.owner,
    ownerFor: row.owner_for,
    step: row.step,
    stepName: row.step === null ? null : (plan.nodes.get(row.step)?.node.name ?? null),
    context: row.context,
    caseTitle: row.title,
    createdAt: instantOf(row.created_at),
    claimedAt: maybeInstantOf(row.claimed_at),
    finishedAt: maybeInstantOf(row.finished_at),
    due: maybeInstantOf(row.due),
    deadline: row.deadline,
    helpers: withKind(row.participants, 'helper'),
    watchers: withKind(row.participants, 'watcher'),
    suspended: row.case_status === 'suspended',
  };
}

/** Of a task that was over before its case moved to a version without it: its name in the one it was worked on. */
async function earlierName(
  { db, dispatch }: Pick<WorkDeps, 'db' | 'dispatch'>,
  caseId: string,
  node: string,
): Promise<LocalText> {
  const rows = await db.selectFrom('move_case').select('from_version').where('case_id', '=', caseId).execute();
  for (const { from_version } of rows) {
    const name = (await planOf({ dispatch }, from_version)).nodes.get(node)?.node.name;
    if (name) return name;
  }
  return { ru: node, en: node };
}

export async function planOf(
  { dispatch }: { readonly dispatch: Pick<WorkDeps['dispatch'], 'plan' | 'loadPlan'> },
  version: string,
): Promise<Plan> {
  return dispatch.plan(version) ?? dispatch.loadPlan(version);
}

const taskById = composed((db: WorkDeps['db'], id) => taskQuery({ db }).where('task.id', '=', id));

export async function findTask(deps: Pick<WorkDeps, 'db' | 'dispatch'>, id: string): Promise<Task | null> {
  const [row] = isText(id) ? await taskById(deps.db, id) : [];
  return row ? toTask(deps, row) : null;
}

/** Tasks by id; whether the caller may see them is asked elsewhere. */
export async function findTasks(
  deps: Pick<WorkDeps, 'db' | 'dispatch'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Task>> {
  const known = ids.filter(isText);
  if (known.length === 0) return new Map();
  const rows = await taskQuery(deps).where('task.id', 'in', known).execute();
  return new Map((await Promise.all(rows.map(row => toTask(deps, row)))).map(task => [task.id, task]));
}

export function isOver(task: Pick<Task, 'status'>): boolean {
  return task.status === 'completed' || task.status === 'cancelled';
}
