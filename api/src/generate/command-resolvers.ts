import { localText, manyValue, say, type Value, type Values } from '@marshrut/model';
import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.js';
import { ProblemCode } from '../schema/problem.js';
import { invalid, keyReused, notPermitted, staleVersion } from '../schema/problems.js';
import type { GeneratedEntity } from './generated-entity.js';
import type { RecordsPort, RemoveOutcome, SaveOutcome } from './records-port.js';

type Resolver<Input> = GraphQLFieldResolver<unknown, Context, { readonly input: Input }>;
/** Of several options a list of keys. */
type InputValues = Readonly<Record<string, Value | readonly string[] | undefined>>;

interface CreateInput {
  readonly values: InputValues;
  readonly idempotencyKey?: string | null;
}

interface RecordAt {
  readonly id: string;
  readonly expectedVersion: number;
}

export function createResolver(generated: GeneratedEntity, records: RecordsPort): Resolver<CreateInput> {
  return async (_, { input }, context) => {
    const { values, idempotencyKey = null } = input;
    const entity = generated.entity.key;
    return told(
      await records.create(context.actor, { entity, values: byKey(generated, values), idempotencyKey }),
      generated,
      context,
    );
  };
}

export function updateResolver(generated: GeneratedEntity, records: RecordsPort): Resolver<CreateInput & RecordAt> {
  return async (_, { input }, context) => {
    const { values, idempotencyKey = null, id, expectedVersion } = input;
    const change = {
      entity: generated.entity.key,
      id,
      expectedVersion,
      values: byKey(generated, values),
      idempotencyKey,
    };
    return told(await records.update(context.actor, change), generated, context);
  };
}

export function deleteResolver(generated: GeneratedEntity, records: RecordsPort): Resolver<RecordAt> {
  return async (_, { input }, context) => {
    const { id, expectedVersion } = input;
    const removed = await records.remove(context.actor, {
      entity: generated.entity.key,
      id,
      expectedVersion,
    });
    if (removed.ok) return { __typename: `${generated.names.type}Deleted`, id };
    return removed.why === 'stale'
      ? staleVersion(context.language, removed.currentVersion)
      : refused(removed, generated, context);
  };
}

function told(saved: SaveOutcome, generated: GeneratedEntity, context: Context): object {
  const { type, one } = generated.names;
  if (saved.ok) return { __typename: `${type}Saved`, [one]: saved.record };
  if (saved.why !== 'conflict') return refused(saved, generated, context);
  return {
    __typename: `${type}Conflict`,
    code: ProblemCode.CONFLICT,
    message: say(conflictText, context.language),
    path: ['input', 'values'],
    fields: saved.fields.map(key => nameOf(generated, key)),
    current: saved.current,
  };
}

type Refused = Exclude<SaveOutcome | RemoveOutcome, { readonly ok: true } | { readonly why: 'conflict' | 'stale' }>;

function refused(outcome: Refused, generated: GeneratedEntity, { language }: Context): object {
  if (outcome.why !== 'invalid') return outcome.why === 'keyReused' ? keyReused(language) : notPermitted(language);
  const fields = outcome.fields.map(({ path, code, message }) => ({
    path: nameOf(generated, path),
    code,
    message: say(message, language),
    entity: generated.entity.key,
  }));
  return invalid(language, fields);
}

function byKey({ fields }: GeneratedEntity, input: InputValues): Values {
  const given = fields.flatMap(({ name, field }) => {
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    return value === undefined ? [] : [[field.key, isList(value) ? manyValue(value) : value] as const];
  });
  return Object.fromEntries(given);
}

function isList(value: Value | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

function nameOf({ fields }: GeneratedEntity, key: string): string {
  return fields.find(({ field }) => field.key === key)?.name ?? key;
}

const conflictText = localText(
  'Ожидалась версия без чужих правок этих полей, но кто-то их изменил. Сравните с текущими значениями и сохраните снова.',
  'Expected a version without others’ changes to these fields, but somebody changed them. Compare with the current values and save again.',
);
