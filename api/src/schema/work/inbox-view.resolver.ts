import { deleteView, listViews, type Outcome, pinViews, saveView } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { existing } from '../existing.js';
import { load } from '../load.js';
import { Group } from '../people/group.js';
import { refused } from '../people/refused.js';
import { Role } from '../people/role.js';
import { groupsByKey, rolesByKey, usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { toList } from './inbox.js';
import {
  DeleteInboxViewInput,
  InboxViewsChanged,
  InboxViewsResult,
  PinInboxViewsInput,
  SavedView,
  SaveInboxViewInput,
  toSavedView,
} from './inbox-view.js';

@Resolver(() => SavedView)
export class InboxViewResolver {
  @Allow('inbox.read')
  @Query(() => [SavedView], { description: "The caller's own and those of their teams; pinned ones first." })
  async inboxViews(@Ctx() { services, actor }: Context): Promise<readonly SavedView[]> {
    return (await listViews(services.work, actor)).map(view => toSavedView(view, actor.id));
  }

  @Allow('inbox.read')
  @Mutation(() => InboxViewsResult)
  async saveInboxView(
    @Ctx() context: Context,
    @Arg('input', () => SaveInboxViewInput) { id, name, filter, role, group }: SaveInboxViewInput,
  ): Promise<InboxViewsResult> {
    const input = { id: id ?? null, name, list: toList(filter), role: role ?? null, group: group ?? null };
    return changed(context, await saveView(context.services.work, context.actor, input));
  }

  @Allow('inbox.read')
  @Mutation(() => InboxViewsResult, { description: 'Of a team: for everybody.' })
  async deleteInboxView(
    @Ctx() context: Context,
    @Arg('input', () => DeleteInboxViewInput) { id }: DeleteInboxViewInput,
  ): Promise<InboxViewsResult> {
    return changed(context, await deleteView(context.services.work, context.actor, id));
  }

  @Allow('inbox.read')
  @Mutation(() => InboxViewsResult)
  async pinInboxViews(
    @Ctx() context: Context,
    @Arg('input', () => PinInboxViewsInput) { ids }: PinInboxViewsInput,
  ): Promise<InboxViewsResult> {
    return changed(context, await pinViews(context.services.work, context.actor, ids));
  }

  @FieldResolver(() => User)
  async owner(@Root() { ownerId }: SavedView, @Ctx() context: Context): Promise<User> {
    return existing(await load(context, usersById, ownerId), ownerId);
  }

  @FieldResolver(() => Role, { nullable: true, description: 'Of a team: whoever holds this role has it.' })
  async role(@Root() { roleKey }: SavedView, @Ctx() context: Context): Promise<Role | null> {
    return roleKey === null ? null : load(context, rolesByKey, roleKey);
  }

  @FieldResolver(() => Group, { nullable: true, description: 'Of a team: whoever is in this group has it.' })
  async group(@Root() { groupKey }: SavedView, @Ctx() context: Context): Promise<Group | null> {
    return groupKey === null ? null : load(context, groupsByKey, groupKey);
  }
}

async function changed({ services, actor, language }: Context, outcome: Outcome<unknown>): Promise<InboxViewsResult> {
  if (!outcome.ok) return refused(outcome, language);
  const views = (await listViews(services.work, actor)).map(view => toSavedView(view, actor.id));
  return answer(InboxViewsChanged, { views });
}
