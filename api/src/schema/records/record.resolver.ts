import { type Entity, type Language, say } from '@marshrut/model';
import {
  committedRecords,
  findRecord,
  type Invalid,
  listForTask,
  listRecords,
  type RecordsQuery,
  readFilter,
  recordHistory,
} from '@marshrut/runtime';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { type Connection, fromCursor, type Place, pageSize, toConnection } from '../connection.js';
import { denied } from '../guard.js';
import { dated } from './dated.js';
import { Record, RecordConnection } from './record.js';
import { RecordCommit, toRecordCommits } from './record-commit.js';
import { FieldFilter, FieldOrder } from './record-inputs.js';
import { sightOfTask } from './task-sight.js';
import { toRecord, toRecords } from './to-record.js';

@Resolver(() => Record)
export class RecordResolver {
  @Allow('record.read')
  @Query(() => Record, { nullable: true })
  async record(
    @Ctx() context: Context,
    @Arg('entity', () => String) key: string,
    @Arg('id', () => ID) id: string,
    @Arg('task', () => ID, { nullable: true }) task: string | null | undefined,
  ): Promise<Record | null> {
    const entity = entityOf(context, key);
    if (!entity) return null;
    if (task) return recordInTask(context, entity, id, task);
    const found = await findRecord(context.services.business, context.actor, key, id);
    return found && toRecord(context, entity, found);
  }

  @Allow('record.read')
  @Query(() => RecordConnection, {
    description:
      'With `task`, what that task has created or changed and what matches comes first, beyond `first`; only its owner may ask so.',
  })
  async records(
    @Ctx() context: Context,
    @Arg('entity', () => String) key: string,
    @Arg('search', () => String, { nullable: true }) search: string | null | undefined,
    @Arg('filter', () => [FieldFilter], { nullable: true }) filter: readonly FieldFilter[] | null | undefined,
    @Arg('order', () => [FieldOrder], { nullable: true }) order: readonly FieldOrder[] | null | undefined,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('task', () => ID, { nullable: true }) task: string | null | undefined,
  ): Promise<Connection<Record>> {
    const entity = entityOf(context, key);
    if (!entity) throw denied(context);
    const query = readQuery({ entity: key, search, filter, order, first, after }, context.language);
    return task ? listInTask(context, entity, query, { task, after }) : listAll(context, entity, query, after);
  }

  @FieldResolver(() => [RecordCommit], {
    description: 'Commits that wrote it, newest first; for those who may open its card.',
  })
  async history(
    @Root() { id, entity }: Record,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
  ): Promise<readonly RecordCommit[]> {
    const { services, actor } = context;
    const commits = await recordHistory(services.business, actor, entity, id, pageSize(first));
    return toRecordCommits(context, { entity, id }, commits ?? []);
  }
}

type After = string | null | undefined;

interface Asked {
  readonly entity: string;
  readonly search: string | null | undefined;
  readonly filter: readonly FieldFilter[] | null | undefined;
  readonly order: readonly FieldOrder[] | null | undefined;
  readonly first: number;
  readonly after: After;
}

function entityOf({ services }: Context, key: string): Entity | undefined {
  return services.business.entities.current().entities.get(key);
}

function readQuery({ entity, search, filter, order, first, after }: Asked, language: Language): RecordsQuery {
  const read = readFilter((filter ?? []).map(({ field, op, value }) => ({ field, op, value: value?.value })));
  if (!read.ok) throw badQuery(read, language);
  return {
    entity,
    search: search ?? null,
    filter: read.filter,
    order: (order ?? []).map(({ field, descending }) => ({ field, descending: descending ?? false })),
    first: pageSize(first),
    after: fromCursor(after, placeSize(order)),
  };
}

/** Values of the order, the id last; a field named twice counts once. */
function placeSize(order: Asked['order']): number {
  return new Set([...(order ?? []).map(({ field }) => field), 'id']).size;
}

async function listAll(
  context: Context,
  entity: Entity,
  query: RecordsQuery,
  after: After,
): Promise<Connection<Record>> {
  const page = await listRecords(context.services.business, context.actor, query);
  if (!page.ok) throw page.why === 'notPermitted' ? denied(context) : badQuery(page, context.language);
  const records = await toRecords(
    context,
    entity,
    page.items.map(({ record }) => record),
  );
  return connection(
    records,
    page.items.map(({ place }) => place),
    page,
    after,
  );
}

async function listInTask(
  context: Context,
  entity: Entity,
  query: RecordsQuery,
  { task, after }: { readonly task: string; readonly after: After },
): Promise<Connection<Record>> {
  const work = await sightOfTask(context, task, entity);
  const page = await listForTask(context.services.business, work.staged, query);
  if (!page.ok) throw page.why === 'notPermitted' ? denied(context) : badQuery(page, context.language);
  const rows = await dated(
    context,
    entity.key,
    page.items.map(({ record }) => record),
    work,
  );
  const places = new Map(page.items.map(({ record, place }) => [record.id, place]));
  const ownPlace = new Array<null>(placeSize(query.order)).fill(null);
  const records = await toRecords(context, entity, rows, work.staged);
  return connection(
    records,
    records.map(({ id }) => places.get(id) ?? ownPlace),
    page,
    after,
  );
}

function connection(
  records: readonly Record[],
  places: readonly Place[],
  { total, hasNext }: { readonly total: number; readonly hasNext: boolean },
  after: After,
): Connection<Record> {
  return toConnection({ items: records.map((node, at) => ({ node, place: places[at] ?? [] })), total, hasNext }, after);
}

async function recordInTask(context: Context, entity: Entity, id: string, task: string): Promise<Record | null> {
  const work = await sightOfTask(context, task, entity);
  const own = work.staged.get(id);
  const row =
    own?.entity === entity.key
      ? own.row
      : (await committedRecords(context.services.business, entity.key, [id])).get(id);
  if (!row) return null;
  const [record] = await toRecords(context, entity, await dated(context, entity.key, [row], work), work.staged);
  return record ?? null;
}

function badQuery({ fields }: Pick<Invalid, 'fields'>, language: Language): GraphQLError {
  const [first] = fields;
  const message = first ? `${first.path}: ${say(first.message, language)}` : '';
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
