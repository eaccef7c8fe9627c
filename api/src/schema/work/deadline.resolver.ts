import { sayDue } from '@marshrut/engine';
import { type DeadlineCommand, moveDeadline, readDeadline } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { readReason } from '../cases/reason.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import {
  Deadline,
  DeadlineMove,
  DeadlineMoved,
  DeadlineMoveKind,
  DeadlineResult,
  ExtendDeadlineInput,
  PauseDeadlineInput,
  ResumeDeadlineInput,
} from './deadline.js';
import { refused } from './refused.js';
import { Task, toTask } from './task.js';

@Resolver(() => Task)
export class DeadlineResolver {
  @FieldResolver(() => Deadline, { nullable: true, description: 'Null where it has none, or the task is over.' })
  async deadline(@Root() { row }: Task, @Ctx() context: Context): Promise<Deadline | null> {
    if (row.deadline === null) return null;
    const read = await readDeadline(context.services.work, context.actor, row);
    if (!read) return null;
    const { from, due, warnAt, state, pausedAt, why, moves } = read;
    const told = moves.map(async (move): Promise<DeadlineMove> => {
      const { by, at, reason, due: to } = move;
      const over = move.did === 'paused' && move.to !== move.from;
      return answer(DeadlineMove, {
        did: move.did === 'extended' ? DeadlineMoveKind.EXTENDED : DeadlineMoveKind.PAUSED,
        by: await load(context, usersById, by),
        ...{ at, reason, due: to, why: move.why && sayDue(move.why, context.language) },
        until: over ? move.to : null,
      });
    });
    return answer(Deadline, {
      ...{ from, due, warnAt, state: pausedAt === null ? state : 'paused', moves: await Promise.all(told) },
      why: why && sayDue(why, context.language),
    });
  }

  @Allow('case.manage')
  @Mutation(() => DeadlineResult, { description: 'A longer term for a task, with a reason that the history keeps.' })
  async extendDeadline(
    @Ctx() context: Context,
    @Arg('input', () => ExtendDeadlineInput) { taskId, amount, unit, reason, idempotencyKey }: ExtendDeadlineInput,
  ): Promise<DeadlineResult> {
    const read = readReason(reason, context.language);
    if (typeof read !== 'string') return read;
    return moved(context, taskId, { type: 'extendDeadline', term: { amount, unit }, reason: read }, idempotencyKey);
  }

  @Allow('case.manage')
  @Mutation(() => DeadlineResult, { description: 'Its term does not run while somebody else is waited for.' })
  async pauseDeadline(
    @Ctx() context: Context,
    @Arg('input', () => PauseDeadlineInput) { taskId, reason, idempotencyKey }: PauseDeadlineInput,
  ): Promise<DeadlineResult> {
    const read = readReason(reason, context.language);
    if (typeof read !== 'string') return read;
    return moved(context, taskId, { type: 'pauseDeadline', reason: read }, idempotencyKey);
  }

  @Allow('case.manage')
  @Mutation(() => DeadlineResult, { description: 'The due date moves by the time the term did not run.' })
  async resumeDeadline(
    @Ctx() context: Context,
    @Arg('input', () => ResumeDeadlineInput) { taskId, idempotencyKey }: ResumeDeadlineInput,
  ): Promise<DeadlineResult> {
    return moved(context, taskId, { type: 'resumeDeadline' }, idempotencyKey);
  }
}

async function moved(
  context: Context,
  task: string,
  command: DeadlineCommand,
  key: string | null | undefined,
): Promise<DeadlineResult> {
  const { services, actor } = context;
  const outcome = await moveDeadline(services.work, actor, task, command, key || undefined);
  return outcome.ok ? answer(DeadlineMoved, { task: toTask(outcome.task) }) : refused(context, outcome, null);
}
