import { createUser, listPeople, may as mayDo, type PlaceInPeople, updateUser } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { type Connection, fromCursor, pageSize, toConnection } from '../connection.js';
import { existing, load } from '../load.js';
import { Group } from './group.js';
import { refused } from './refused.js';
import { Role } from './role.js';
import { groupsByKey, rolesByKey, usersById } from './sources.js';
import {
  CreateUserInput,
  Permission,
  toUser,
  UpdateUserInput,
  User,
  UserConnection,
  UserResult,
  UserSaved,
  Viewer,
} from './user.js';

@Resolver(() => User)
export class UserResolver {
  @Allow('me.read')
  @Query(() => Viewer)
  async me(@Ctx() context: Context): Promise<Viewer> {
    const may = Object.values(Permission).filter(permission => context.actor.permissions.has(permission));
    const { id } = context.actor;
    const { timeZone, entities } = context.services.business;
    const { outside } = context.actor;
    const opensRecords = [...entities.current().entities.values()].some(one =>
      mayDo(context.actor, 'record.read', one),
    );
    return { user: existing(await load(context, usersById, id), id), may, outside, opensRecords, timeZone };
  }

  @Allow('people.read')
  @Query(() => UserConnection)
  async users(
    @Ctx() { services }: Context,
    @Arg('search', () => String, { nullable: true }) search: string | null | undefined,
    @Arg('role', () => String, { nullable: true }) role: string | null | undefined,
    @Arg('group', () => String, { nullable: true }) group: string | null | undefined,
    @Arg('manager', () => ID, { nullable: true, description: 'Whom this person leads.' })
    manager: string | null | undefined,
    @Arg('active', () => Boolean, { nullable: true, description: 'Only those who have not left.' })
    active: boolean | null | undefined,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<User>> {
    const place = fromCursor(after, 2) as PlaceInPeople | null;
    const { items, ...page } = await listPeople(services.people, {
      search,
      role,
      group,
      manager,
      active,
      first: pageSize(first),
      after: place,
    });
    return toConnection({ ...page, items: items.map(({ person, place }) => ({ node: toUser(person), place })) }, after);
  }

  @Allow('people.write')
  @Mutation(() => UserResult)
  async createUser(
    @Ctx() context: Context,
    @Arg('input', () => CreateUserInput) input: CreateUserInput,
  ): Promise<UserResult> {
    const made = await createUser(context.services.people, context.actor, input);
    return made.ok ? saved(context, made.value) : refused(made, context.language);
  }

  @Allow('people.write')
  @Mutation(() => UserResult)
  async updateUser(
    @Ctx() context: Context,
    @Arg('input', () => UpdateUserInput) input: UpdateUserInput,
  ): Promise<UserResult> {
    const changed = await updateUser(context.services.people, context.actor, input);
    if (!changed.ok) return refused(changed, context.language);
    context.services.tell({ about: 'access', user: changed.value });
    return saved(context, changed.value);
  }

  @FieldResolver(() => String, { nullable: true })
  email(@Root() { person }: User, @Ctx() { actor }: Context): string | null {
    return mayDo(actor, 'contact.read', person.id) ? person.email : null;
  }

  @FieldResolver(() => [Role])
  async roles(@Root() { person }: User, @Ctx() context: Context): Promise<readonly Role[]> {
    const roles = await Promise.all(person.roles.map(key => load(context, rolesByKey, key)));
    return roles.filter(role => role !== null);
  }

  @FieldResolver(() => [Group])
  async groups(@Root() { person }: User, @Ctx() context: Context): Promise<readonly Group[]> {
    const groups = await Promise.all(person.groups.map(key => load(context, groupsByKey, key)));
    return groups.filter(group => group !== null);
  }

  @FieldResolver(() => User, { nullable: true })
  async manager(@Root() { person }: User, @Ctx() context: Context): Promise<User | null> {
    return person.manager === null ? null : load(context, usersById, person.manager);
  }
}

async function saved(context: Context, id: string): Promise<UserSaved> {
  return answer(UserSaved, { user: existing(await load(context, usersById, id), id) });
}
