import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { moveTask } from './command.resolver.js';
import { LineInput, LineReason } from './line.js';
import { TaskResult } from './results.js';

@Resolver(() => LineReason)
export class LineResolver {
  @FieldResolver(() => User, { nullable: true, description: 'Who answered the step.' })
  async by(@Root() { person }: LineReason, @Ctx() context: Context): Promise<User | null> {
    return person === null ? null : load(context, usersById, person);
  }

  @Allow('task.work')
  @Mutation(() => TaskResult, {
    description: 'On the review screen: this line is not to be written. It can be put back.',
  })
  async takeOutLine(@Ctx() context: Context, @Arg('input', () => LineInput) input: LineInput): Promise<TaskResult> {
    return moveTask(context, input, { type: 'takeOut', ...lineOf(input) });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult, { description: 'What was taken out is to be written after all.' })
  async putBackLine(@Ctx() context: Context, @Arg('input', () => LineInput) input: LineInput): Promise<TaskResult> {
    return moveTask(context, input, { type: 'putBack', ...lineOf(input) });
  }
}

function lineOf({ element, entity, record, field }: LineInput) {
  return { element, entity, record, field: field ?? null };
}
