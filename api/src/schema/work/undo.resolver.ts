import { previewUndo, undoCompleted } from '@marshrut/runtime';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { toDiffs } from '../records/to-diff.js';
import { UndoTaskInput } from './command-inputs.js';
import { refused } from './refused.js';
import { TaskMoved, TaskResult } from './results.js';
import { toTask } from './task.js';
import { toObstacle } from './to-obstacle.js';
import { toEffect } from './to-tried.js';
import { UndoPreview, UndoPreviewResult } from './undo.js';

@Resolver()
export class UndoResolver {
  @Allow('task.undo')
  @Query(() => UndoPreviewResult, { description: 'What taking a completed task back would do. Nothing is written.' })
  async previewUndo(@Ctx() context: Context, @Arg('taskId', () => ID) taskId: string): Promise<UndoPreviewResult> {
    const { services, actor } = context;
    const { work, business } = services;
    const preview = await previewUndo({ ...work, business }, actor, taskId);
    if (!preview.ok) return refused(context, preview, null) as Promise<UndoPreviewResult>;
    const { obstacles, changes, gone, sent, numbers } = preview;
    return answer(UndoPreview, {
      obstacles: await Promise.all(obstacles.map(obstacle => toObstacle(context, obstacle))),
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
  async undoTask(
    @Ctx() context: Context,
    @Arg('input', () => UndoTaskInput) { taskId, reason, idempotencyKey }: UndoTaskInput,
  ): Promise<TaskResult> {
    const { work, business } = context.services;
    const undone = await undoCompleted(
      { ...work, business },
      context.actor,
      taskId,
      reason,
      idempotencyKey || undefined,
    );
    return undone.ok ? answer(TaskMoved, { task: toTask(undone.task) }) : refused(context, undone, null);
  }
}
