import { inOrder, type Language, say } from '@marshrut/model';
import { may, type StoredRecord } from '@marshrut/runtime';
import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.js';
import { filesOf } from '../schema/attachments/sources.js';
import { type Connection, fromCursor, pageSize, toConnection } from '../schema/connection.js';
import { load, type Source } from '../schema/load.js';
import { usersById } from '../schema/people/sources.js';
import type { GeneratedEntity, GeneratedField } from './generated-entity.js';
import { readFilter } from './read-filter.js';
import type { ListOutcome, RecordsPort } from './records-port.js';

type Resolver<Args = object> = GraphQLFieldResolver<StoredRecord, Context, Args>;

/** Sources live as long as a schema does, so that all fields pointing to one entity share a batch. */
export type RecordSources = (entity: string) => Source<string, StoredRecord>;

export function recordSources(records: RecordsPort): RecordSources {
  const sources = new Map<string, Source<string, StoredRecord>>();
  return entity => {
    const source: Source<string, StoredRecord> =
      sources.get(entity) ?? (({ actor }, ids) => records.byIds(actor, entity, ids));
    sources.set(entity, source);
    return source;
  };
}

export function oneResolver({ entity }: GeneratedEntity, sources: RecordSources): Resolver<{ id: string }> {
  const source = sources(entity.key);
  return (_, { id }, context) => load(context, source, id);
}

interface ManyArgs {
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly order?: readonly { readonly field: string; readonly descending?: boolean | null }[] | null;
  readonly search?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

export function manyResolver(generated: GeneratedEntity, records: RecordsPort): Resolver<ManyArgs> {
  return async (_, args, { actor, language }): Promise<Connection<StoredRecord>> => {
    const order = (args.order ?? []).map(({ field, descending }) => ({
      field: generated.order.get(field) ?? field,
      descending: descending ?? false,
    }));
    const found = await records.list(actor, {
      entity: generated.entity.key,
      search: args.search ?? null,
      filter: readFilter(generated, args.filter),
      order,
      first: pageSize(args.first),
      after: fromCursor(args.after),
    });
    if (!found.ok) throw refusedList(found, language);
    return toConnection(
      { ...found, items: found.items.map(({ record, place }) => ({ node: record, place })) },
      args.after,
    );
  };
}

/** What GraphQL's types cannot refuse, such as a cursor of another list. */
function refusedList(refusal: Exclude<ListOutcome, { readonly ok: true }>, language: Language): GraphQLError {
  if (refusal.why !== 'invalid') return new GraphQLError(refusal.why, { extensions: { code: 'NOT_PERMITTED' } });
  const message = refusal.fields.map(field => say(field.message, language)).join(' ');
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** References are null for whoever may not read the entity they point to. */
export function fieldResolver(
  { entity }: GeneratedEntity,
  { field, target }: GeneratedField,
  sources: RecordSources,
): Resolver {
  const { key, type } = field;
  if (type.kind === 'user') {
    return ({ values }, _, context) => (typeof values[key] === 'string' ? load(context, usersById, values[key]) : null);
  }
  if (type.kind === 'file') {
    return ({ id, values }, _, context) => filesOf(context, entity.key, id, values[key] ?? null);
  }
  if (type.kind === 'many') return ({ values }) => inOrder(type.options, values[key] ?? null);
  if (!target) return ({ values }) => values[key] ?? null;
  const source = sources(target.key);
  return ({ values }, _, context) => {
    const id = values[key];
    return typeof id === 'string' && may(context.actor, 'record.read', target) ? load(context, source, id) : null;
  };
}
