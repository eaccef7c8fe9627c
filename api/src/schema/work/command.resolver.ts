import type { Values } from '@marshrut/model';
import {
  commandTask,
  readTaskWork,
  type SayStopped,
  saveDraft,
  startProcess,
  type TaskCommand,
} from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { toCase } from '../cases/case.js';
import { caseRows } from '../cases/sources.js';
import { existing } from '../existing.js';
import { load } from '../load.js';
import {
  AddParticipantInput,
  AddSignerInput,
  GoBackInput,
  RemoveParticipantInput,
  SaveTaskDraftInput,
  SelectRecordInput,
  StartProcessInput,
  SubmitFormInput,
  TaskInput,
  TransferTaskInput,
  VerifyTaskInput,
} from './command-inputs.js';
import { refused } from './refused.js';
import {
  ProcessStarted,
  SaveTaskDraftResult,
  StartProcessResult,
  TaskDraftSaved,
  TaskMoved,
  TaskResult,
} from './results.js';
import { askedOfProcess, askedOfTask } from './sources.js';
import { toTask } from './task.js';
import { toFieldConflicts } from './to-conflict.js';

const NO_VALUES: Values = {};

@Resolver()
export class CommandResolver {
  @Allow('process.start')
  @Mutation(() => StartProcessResult)
  async startProcess(
    @Ctx() context: Context,
    @Arg('input', () => StartProcessInput) { processId, values, idempotencyKey }: StartProcessInput,
  ): Promise<StartProcessResult> {
    const { services, actor } = context;
    const started = await startProcess(
      services.work,
      actor,
      processId,
      values ?? NO_VALUES,
      idempotencyKey || undefined,
    );
    if (!started.ok) return refused(context, started, await load(context, askedOfProcess, processId));
    const begun = toCase(existing(await load(context, caseRows, started.case), started.case));
    return answer(ProcessStarted, { case: begun, task: started.task && toTask(started.task) });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult)
  async claimTask(@Ctx() context: Context, @Arg('input', () => TaskInput) input: TaskInput): Promise<TaskResult> {
    return moveTask(context, input, { type: 'claim' });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult)
  async releaseTask(@Ctx() context: Context, @Arg('input', () => TaskInput) input: TaskInput): Promise<TaskResult> {
    return moveTask(context, input, { type: 'release' });
  }

  @Allow('task.transfer')
  @Mutation(() => TaskResult)
  async transferTask(
    @Ctx() context: Context,
    @Arg('input', () => TransferTaskInput) input: TransferTaskInput,
  ): Promise<TaskResult> {
    return moveTask(context, input, { type: 'transfer', to: input.to, comment: input.comment });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult, {
    description: 'One more is asked at the stage of a route, before or after the task. By whoever has it in work.',
  })
  async addSigner(
    @Ctx() context: Context,
    @Arg('input', () => AddSignerInput) input: AddSignerInput,
  ): Promise<TaskResult> {
    return moveTask(context, input, { type: 'addSigner', user: input.userId, when: input.when });
  }

  @Allow('task.transfer')
  @Mutation(() => TaskResult, { description: 'By whoever is responsible for the task, and managers.' })
  async addTaskParticipant(
    @Ctx() context: Context,
    @Arg('input', () => AddParticipantInput) input: AddParticipantInput,
  ): Promise<TaskResult> {
    return moveTask(context, input, { type: 'addParticipant', user: input.userId, as: input.kind });
  }

  @Allow('task.transfer')
  @Mutation(() => TaskResult, { description: 'By the same, and by the participant.' })
  async removeTaskParticipant(
    @Ctx() context: Context,
    @Arg('input', () => RemoveParticipantInput) input: RemoveParticipantInput,
  ): Promise<TaskResult> {
    return moveTask(context, input, { type: 'removeParticipant', user: input.userId });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult)
  async pauseTask(@Ctx() context: Context, @Arg('input', () => TaskInput) input: TaskInput): Promise<TaskResult> {
    return moveTask(context, input, { type: 'pause' });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult)
  async resumeTask(@Ctx() context: Context, @Arg('input', () => TaskInput) input: TaskInput): Promise<TaskResult> {
    return moveTask(context, input, { type: 'resume' });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult)
  async cancelTask(@Ctx() context: Context, @Arg('input', () => TaskInput) input: TaskInput): Promise<TaskResult> {
    return moveTask(context, input, { type: 'cancelTask' });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult)
  async submitForm(
    @Ctx() context: Context,
    @Arg('input', () => SubmitFormInput) input: SubmitFormInput,
  ): Promise<TaskResult> {
    return moveTask(context, input, { type: 'submitForm', element: input.element, values: input.values });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult)
  async selectRecord(
    @Ctx() context: Context,
    @Arg('input', () => SelectRecordInput) input: SelectRecordInput,
  ): Promise<TaskResult> {
    return moveTask(context, input, { type: 'select', element: input.element, record: input.record ?? null });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult, { description: 'What is told is compared and kept nowhere.' })
  async verifyTask(
    @Ctx() context: Context,
    @Arg('input', () => VerifyTaskInput) input: VerifyTaskInput,
  ): Promise<TaskResult> {
    return moveTask(context, input, { type: 'verify', element: input.element, told: input.told });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult)
  async goBack(@Ctx() context: Context, @Arg('input', () => GoBackInput) input: GoBackInput): Promise<TaskResult> {
    return moveTask(context, input, { type: 'goBack', visit: input.visit });
  }

  @Allow('task.work')
  @Mutation(() => SaveTaskDraftResult)
  async saveTaskDraft(
    @Ctx() context: Context,
    @Arg('input', () => SaveTaskDraftInput) { taskId, element, values }: SaveTaskDraftInput,
  ): Promise<SaveTaskDraftResult> {
    const { services, actor } = context;
    const saved = await saveDraft(services.work, actor, taskId, element, values);
    if (!saved.ok) return refused(context, saved, await load(context, askedOfTask, taskId));
    const staged = saved.outdated.length > 0 ? (await readTaskWork(services.work, actor, taskId))?.staged : undefined;
    const outdated = await toFieldConflicts(context, saved.outdated, staged ?? new Map());
    return answer(TaskDraftSaved, { savedAt: saved.savedAt, outdated });
  }
}

/** One command to a task that writes no records. */
export async function moveTask(
  context: Context,
  { taskId, idempotencyKey }: TaskInput,
  command: TaskCommand,
  say?: SayStopped,
): Promise<TaskResult> {
  const { services, actor } = context;
  const moved = await commandTask(services.work, actor, taskId, command, idempotencyKey || undefined, say);
  if (moved.ok) return answer(TaskMoved, { task: toTask(moved.task) });
  return refused(context, moved, await load(context, askedOfTask, taskId));
}
