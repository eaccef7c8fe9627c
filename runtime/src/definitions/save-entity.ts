import { type Entity, entitySchema } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { listRoles } from '../people/roles.js';
import type { BusinessTables } from '../tables/business-tables.js';
import type { GrowthRefusal } from '../tables/growth-refusal.js';
import { checkChange } from './change-entity.js';
import { checkEntity } from './check-entity.js';
import type { Definitions } from './definitions.js';
import { unstorableIn } from './document.js';
import { shapeProblems } from './entity-shape.js';
import {
  type FieldProblem,
  fieldProblem,
  type Invalid,
  invalid,
  type NotPermitted,
  notPermitted,
  type Stale,
} from './outcome.js';

export type EntitySaved =
  | { readonly ok: true; readonly entity: Entity; readonly version: number }
  | Invalid
  | Stale
  | NotPermitted;

/**
 * Saves an entity and grows its table, all at once. `expectedVersion`: the version this edit began with, 0 for a new entity.
 * Columns of fields that are taken away stay in the table.
 */
export async function saveEntity(
  definitions: Definitions,
  actor: Actor,
  input: unknown,
  expectedVersion: number,
): Promise<EntitySaved> {
  if (!may(actor, 'entity.write')) return notPermitted;
  const read = readEntity(input);
  if ('problems' in read) return invalid(read.problems);
  const { entity } = read;
  const { entities, versions } = await tablesAt(definitions, entity.key, expectedVersion);
  const before = entities.get(entity.key);
  if (!before && expectedVersion !== 0) return notPermitted;
  if (before && expectedVersion === 0) return invalid([keyTaken(entity.key)]);

  const roles = new Set((await listRoles(definitions.people)).map(role => role.key));
  const problems = checkEntity(entity, { entities, roles, today: definitions.now().slice(0, 10) });
  const current = versions.get(entity.key) ?? 0;
  if (problems.length === 0 && before && current === expectedVersion)
    problems.push(...(await checkChange(definitions, before, entity)));
  if (problems.length > 0) return invalid(problems);

  const published = await definitions.entities.publish(entity, {
    expectedVersion,
    by: actor.id,
    at: definitions.now(),
  });
  if (published.ok) return { ok: true, entity, version: published.version };
  if (published.why === 'stale') return expectedVersion === 0 ? invalid([keyTaken(entity.key)]) : published;
  return invalid(published.refusals.map(refusal => refusedGrowth(entity, refusal)));
}

/** The entities; read again where another node may have saved the version this edit began with. */
async function tablesAt({ entities }: Definitions, key: string, version: number): Promise<BusinessTables> {
  const tables = entities.current();
  return (tables.versions.get(key) ?? 0) === version ? tables : entities.reload();
}

function readEntity(input: unknown): { readonly entity: Entity } | { readonly problems: FieldProblem[] } {
  const unstorable = unstorableIn(input);
  if (unstorable) return { problems: shapeProblems(input, [unstorable]) };
  const parsed = entitySchema.safeParse(input);
  return parsed.success ? { entity: parsed.data } : { problems: shapeProblems(input, parsed.error.issues) };
}

function refusedGrowth(entity: Entity, { code, field, message }: GrowthRefusal): FieldProblem {
  const at = entity.fields.findIndex(({ key }) => key === field);
  const place = {
    KEY_TAKEN: 'key',
    TYPE_CHANGED: 'type',
    ENTITY_UNKNOWN: 'type.entity',
    FIELD_UNKNOWN: 'unique',
    DUPLICATES: 'unique',
  }[code];
  return { path: at < 0 ? 'unique' : `fields.${at}.${place}`, code, message };
}

function keyTaken(key: string): FieldProblem {
  return fieldProblem(
    'key',
    'TAKEN',
    `Ожидался свободный ключ, но сущность «${key}» уже есть. Выберите другой или измените её.`,
    `Expected a free key, but there is an entity "${key}". Choose another one or change that entity.`,
  );
}
