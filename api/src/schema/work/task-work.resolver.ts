import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { load } from '../load.js';
import { RecordDiff } from '../records/diff.js';
import { CardChange } from './card-change.js';
import { TakenOutLine } from './line.js';
import { ReviewScreen, Screen } from './screen.js';
import { previews } from './sources.js';
import { TaskWork } from './task-work.js';
import { toCardChanges } from './to-card-changes.js';
import { toTakenOut } from './to-line.js';
import { toScreen } from './to-screen.js';

@Resolver(() => TaskWork)
export class TaskWorkResolver {
  @FieldResolver(() => Screen)
  async screen(@Root() { task, work }: TaskWork, @Ctx() context: Context): Promise<Screen> {
    return toScreen(context, task, work);
  }

  @FieldResolver(() => [RecordDiff], { description: 'What will be written if the task is completed as it stands.' })
  async preview(@Root() { work }: TaskWork, @Ctx() context: Context): Promise<readonly RecordDiff[]> {
    return (await load(context, previews, work)) ?? [];
  }
}

@Resolver(() => ReviewScreen)
export class ReviewResolver {
  @FieldResolver(() => [RecordDiff])
  async changes(@Root() { work }: ReviewScreen, @Ctx() context: Context): Promise<readonly RecordDiff[]> {
    return (await load(context, previews, work)) ?? [];
  }

  @FieldResolver(() => [TakenOutLine], { description: 'What a person has taken out of `changes`.' })
  async takenOut(@Root() { work }: ReviewScreen, @Ctx() context: Context): Promise<readonly TakenOutLine[]> {
    return toTakenOut(context, work);
  }

  @FieldResolver(() => [CardChange], {
    description: 'What the task changes in the case card, but for what `changes` tell already.',
  })
  async caseChanges(@Root() { work }: ReviewScreen, @Ctx() context: Context): Promise<readonly CardChange[]> {
    return toCardChanges(context, work);
  }
}
