import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { RecordDiff } from '../records/diff.js';
import { HistoryEntry } from './history.js';
import { writtenByCommit } from './sources.js';

@Resolver(() => HistoryEntry)
export class HistoryResolver {
  @FieldResolver(() => User, { nullable: true })
  async by(@Root() { actor }: HistoryEntry, @Ctx() context: Context): Promise<User | null> {
    return load(context, usersById, actor);
  }

  @FieldResolver(() => [RecordDiff], { description: 'For a commit: what was written.' })
  async changes(@Root() { commit }: HistoryEntry, @Ctx() context: Context): Promise<readonly RecordDiff[]> {
    return commit === null ? [] : ((await load(context, writtenByCommit, commit)) ?? []);
  }
}
