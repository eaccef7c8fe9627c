import { previewUndo, undoCompleted } from '@marshrut/runtime';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { toDiffs } from '../records/to-diff.js';
import { TaskInput } from './command-inputs.js';
import { refused } from './refused.js';
import { TaskMoved, TaskResult } from './results.js';
import { askedOfTask } from './sources.js';
import { toTask } from './task.js';
import { toEffect } from './to-tried.js';
import { UndoPreview, UndoPreviewResult } from './undo.js';

@Resolver()
export class UndoResolver {
  @Allow('task.undo')
  @Query(() => UndoPreviewResult, { description: 'What taking a completed task back would do. Nothing is written.' })
  async previewUndo(@Ctx() context: Context, @Arg('taskId', () => ID) taskId: string): Promise<UndoPreviewResult> {
    const { services, actor } = context;
    const preview = await previewUndo(services.work, actor, taskId);
    if (!preview.ok) return refused(context, preview, await load(context, askedOfTask, taskId));
    const { changes, gone, sent, numbers } = preview;
    return answer(UndoPreview, {
      changes: await toDiffs(context, changes, 'committed'),
      gone,
      sent: await Promise.all(sent.map(effect => toEffect(context, effect))),
      numbersLost: numbers,
    });
  }

  @Allow('task.undo')
  @Mutation(() => TaskResult, {
    description:
      'Takes a completed task back, while nothing has happened in its case since: its records are what they were, in one commit, and the task is open with all it had staged.',
  })
  async undoTask(@Ctx() context: Context, @Arg('input', () => TaskInput) input: TaskInput): Promise<TaskResult> {
    const { services, actor } = context;
    const undone = await undoCompleted(services.work, actor, input.taskId, input.idempotencyKey || undefined);
    if (undone.ok) return answer(TaskMoved, { task: toTask(undone.task) });
    return refused(context, undone, await load(context, askedOfTask, input.taskId));
  }
}
