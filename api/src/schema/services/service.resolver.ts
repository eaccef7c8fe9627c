import { deleteService, findService, listServices, saveService } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { type Connection, fromCursor, pageSize, toConnection } from '../connection.js';
import { refused } from '../definitions/refused.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { notNow } from '../problems.js';
import {
  DeleteServiceInput,
  DeleteServiceResult,
  SaveServiceInput,
  SaveServiceResult,
  ServiceDeleted,
  ServiceSaved,
} from './save-service.js';
import { Service, ServiceConnection, toService } from './service.js';

@Resolver(() => Service)
export class ServiceResolver {
  @Allow('service.read')
  @Query(() => ServiceConnection)
  async services(
    @Ctx() { services, actor }: Context,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<Service>> {
    const [key = null] = fromCursor(after, 1) ?? [];
    const query = { first: pageSize(first), after: key === null ? null : String(key) };
    const { items, ...page } = await listServices(services.services, actor, query);
    return toConnection({ ...page, items: items.map(row => ({ node: toService(row), place: [row.key] })) }, after);
  }

  @Allow('service.read')
  @Query(() => Service, { nullable: true })
  async service(@Ctx() { services, actor }: Context, @Arg('key', () => String) key: string): Promise<Service | null> {
    const found = await findService(services.services, actor, key);
    return found && toService(found);
  }

  @Allow('service.write')
  @Mutation(() => SaveServiceResult)
  async saveService(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => SaveServiceInput) { key, name, document, secrets, expectedVersion }: SaveServiceInput,
  ): Promise<SaveServiceResult> {
    const changes = (secrets ?? []).map(secret => ({ name: secret.name, value: secret.value ?? null }));
    const input = { key, name: { ...name }, document, secrets: changes };
    const saved = await saveService(services.services, actor, input, expectedVersion);
    return saved.ok ? answer(ServiceSaved, { service: toService(saved.service) }) : refused(saved, language);
  }

  @Allow('service.write')
  @Mutation(() => DeleteServiceResult, { description: 'Not while a published version, or a case, asks it.' })
  async deleteService(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => DeleteServiceInput) { key, expectedVersion }: DeleteServiceInput,
  ): Promise<DeleteServiceResult> {
    const deleted = await deleteService(services.services, actor, key, expectedVersion);
    if (deleted.ok) return answer(ServiceDeleted, { key: deleted.key });
    return deleted.why === 'notNow' ? notNow(language, deleted.reason, deleted.message) : refused(deleted, language);
  }

  @FieldResolver(() => User, { nullable: true })
  async savedBy(@Root() { savedById }: Service, @Ctx() context: Context): Promise<User | null> {
    return load(context, usersById, savedById);
  }
}
