import type { Entity, EntityField } from '@marshrut/model';
import type { GraphQLSchema } from 'graphql';
import { type EntityNames, nameEntities, nameFields, orderName } from './names.js';

/** An entity with everything the generator needs to know of it. */
export interface GeneratedEntity {
  readonly entity: Entity;
  readonly names: EntityNames;
  readonly fields: readonly GeneratedField[];
  /** Enum name → field of the port. */
  readonly order: ReadonlyMap<string, string>;
}

export interface GeneratedField {
  readonly field: EntityField;
  readonly name: string;
  /** The entity a reference points to, where it is published. */
  readonly target: Entity | null;
}

const SYSTEM_ORDER = ['createdAt', 'updatedAt'];
const NOT_SORTED = new Set(['longText', 'reference', 'user', 'file', 'many']);

export function generatedEntities(entities: readonly Entity[], base: GraphQLSchema): readonly GeneratedEntity[] {
  const names = nameEntities(entities, base);
  const byKey = new Map(entities.map(entity => [entity.key, entity]));
  return entities.flatMap(entity => {
    const own = names.get(entity.key);
    return own ? [{ entity, names: own, fields: fieldsOf(entity, byKey), order: orderOf(entity) }] : [];
  });
}

function fieldsOf(entity: Entity, entities: ReadonlyMap<string, Entity>): GeneratedField[] {
  const names = nameFields(entity);
  return entity.fields.map(field => ({
    field,
    name: names.get(field.key) ?? field.key,
    target: field.type.kind === 'reference' ? (entities.get(field.type.entity) ?? null) : null,
  }));
}

function orderOf(entity: Entity): ReadonlyMap<string, string> {
  const own = entity.fields.filter(({ type }) => !NOT_SORTED.has(type.kind)).map(({ key }) => key);
  return new Map([...own, ...SYSTEM_ORDER].map(key => [orderName(key), key]));
}
