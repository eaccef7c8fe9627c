import type { Conflict } from '@marshrut/engine';
import { say } from '@marshrut/model';
import {
  changesOf,
  commandTask,
  holds,
  isOver,
  mayTake,
  readCaseTasks,
  readTaskWork,
  type Task as TaskRow,
} from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { sayConflicts } from '../messages/conflict.js';
import { ProblemCode } from '../problem.js';
import type { RecordDiff } from '../records/diff.js';
import { toDiffs } from '../records/to-diff.js';
import { CompleteTaskInput, toResolutions } from './command-inputs.js';
import { TaskConflict } from './conflict.js';
import { refused } from './refused.js';
import { CompleteTaskResult, TaskCommitted } from './results.js';
import { askedOfTask } from './sources.js';
import { type Task, toTask } from './task.js';
import { toConflicts } from './to-conflict.js';

@Resolver()
export class CompleteResolver {
  @Allow('task.work')
  @Mutation(() => CompleteTaskResult)
  async completeTask(
    @Ctx() context: Context,
    @Arg('input', () => CompleteTaskInput) { taskId, element, resolutions, idempotencyKey }: CompleteTaskInput,
  ): Promise<CompleteTaskResult> {
    const { services, actor } = context;
    const command = { type: 'commit', element, resolutions: toResolutions(resolutions) } as const;
    const completed = await commandTask(services.work, actor, taskId, command, idempotencyKey || undefined);
    if (completed.ok) return committed(context, completed.task, completed.done.commits.at(0)?.id ?? null);
    if (completed.why === 'conflict') return conflict(context, taskId, completed.conflicts);
    return refused(context, completed, await load(context, askedOfTask, taskId));
  }
}

function committed(context: Context, task: TaskRow, commit: string | null): TaskCommitted {
  return answer(TaskCommitted, {
    task: toTask(task),
    commit,
    changes: () => changesIn(context, commit),
    next: () => nextTasks(context, task),
  });
}

async function changesIn(context: Context, commit: string | null): Promise<readonly RecordDiff[]> {
  const written = commit === null ? [] : ((await changesOf(context.services.business, [commit])).get(commit) ?? []);
  return toDiffs(context, written, 'committed');
}

/** Other open tasks of the case that the caller has, or may take. */
async function nextTasks({ services, actor }: Context, done: TaskRow): Promise<readonly Task[]> {
  const tasks = await readCaseTasks(services.work, { id: done.case });
  return tasks
    .filter(task => task.id !== done.id && !isOver(task))
    .filter(task => holds(actor, task) || (task.owner === null && mayTake(actor, task)))
    .map(toTask);
}

/** The conflicts of a completion, or of trying one. */
export async function conflict(
  context: Context,
  taskId: string,
  conflicts: readonly Conflict[],
): Promise<TaskConflict> {
  const { services, actor, language } = context;
  const work = await readTaskWork(services.work, actor, taskId);
  return answer(TaskConflict, {
    code: ProblemCode.CONFLICT,
    message: say(sayConflicts(conflicts), language),
    path: ['input', 'resolutions'],
    conflicts: await toConflicts(context, conflicts, work?.staged ?? new Map()),
  });
}
