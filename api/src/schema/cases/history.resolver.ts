import { say } from '@marshrut/model';
import { namedBy, presentValue, titlesOf } from '@marshrut/runtime';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { RecordDiff } from '../records/diff.js';
import { undoableTasks } from '../work/sources.js';
import { HistoryEntry, RepairStepDone } from './history.js';
import { writtenByCommit } from './sources.js';

@Resolver(() => HistoryEntry)
export class HistoryResolver {
  @FieldResolver(() => User, { nullable: true })
  async by(@Root() { actor }: HistoryEntry, @Ctx() context: Context): Promise<User | null> {
    return load(context, usersById, actor);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Whom a task was transferred to, or for whom a deputy did it.',
  })
  async person(@Root() { other }: HistoryEntry, @Ctx() context: Context): Promise<User | null> {
    return other === null ? null : load(context, usersById, other);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Of TASK_COMPLETED: the task, where the caller may take it back if nothing stands in the way.',
  })
  async undoable(@Root() { task: id }: HistoryEntry, @Ctx() context: Context): Promise<string | null> {
    return id === null ? null : ((await load(context, undoableTasks, id)) ?? null);
  }

  @FieldResolver(() => [RepairStepDone], { description: 'Of CASE_REPAIRED: what was done.' })
  async repairs(
    @Root() { steps }: HistoryEntry,
    @Ctx() { services, language }: Context,
  ): Promise<readonly RepairStepDone[]> {
    const named = steps.flatMap(step => (step.did === 'set' ? namedBy(step.field.type, step.value) : []));
    const titles = await titlesOf(services.business, named);
    const presenting = { titles, timeZone: services.business.timeZone };
    return steps.map(step => {
      if (step.did !== 'set') return answer(RepairStepDone, { did: step.did, name: step.nodeName, value: null });
      const { field, value } = step;
      const said = value === null ? null : say(presentValue(field.type, value, presenting), language);
      return answer(RepairStepDone, { did: 'set', name: field.name, value: said });
    });
  }

  @FieldResolver(() => [RecordDiff], { description: 'For a commit: what was written.' })
  async changes(@Root() { commit }: HistoryEntry, @Ctx() context: Context): Promise<readonly RecordDiff[]> {
    return commit === null ? [] : ((await load(context, writtenByCommit, commit)) ?? []);
  }
}
