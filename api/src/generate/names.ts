import type { Entity } from '@marshrut/model';
import type { GraphQLSchema } from 'graphql';
import { plural } from './plural.js';

/** What an entity is called in the schema. `type` is `Appeal`, `one` is `appeal`, `many` is `appeals`. */
export interface EntityNames {
  readonly type: string;
  readonly one: string;
  readonly many: string;
}

const typeSuffixes = [
  '',
  'Filter',
  'Order',
  'OrderField',
  'Edge',
  'Connection',
  'Input',
  'Saved',
  'Deleted',
  'Conflict',
];
const typePrefixes = ['Create', 'Update', 'Delete'];

/**
 * Entities named `Task` or `User` give way to the types of the static schema: they become `TaskRecord`. Among entities the
 * earlier one keeps its name, so entities must come in the order of their creation.
 */
export function nameEntities(entities: readonly Entity[], base: GraphQLSchema): ReadonlyMap<string, EntityNames> {
  const taken = new Set([...Object.keys(base.getTypeMap()), ...rootFieldNames(base)]);
  const names = new Map<string, EntityNames>();
  for (const { key } of entities) {
    const free = candidates(key).find(candidate => namesOf(candidate).every(name => !taken.has(name)));
    if (!free) throw new Error(`Expected a free name for entity ${key}, but there is none.`);
    for (const name of namesOf(free)) taken.add(name);
    names.set(key, free);
  }
  return names;
}

function candidates(key: string): EntityNames[] {
  return ['', 'Record', ...Array.from({ length: 50 }, (_, n) => `Record${n + 2}`)].map(suffix => {
    const type = key + suffix;
    const one = (type[0] ?? '').toLowerCase() + type.slice(1);
    return { type, one, many: plural(one) };
  });
}

function namesOf({ type, one, many }: EntityNames): string[] {
  return [
    ...typeSuffixes.map(suffix => type + suffix),
    ...typePrefixes.flatMap(prefix => [`${prefix}${type}Input`, `${prefix}${type}Result`]),
    ...['create', 'update', 'delete'].map(command => command + type),
    one,
    many,
  ];
}

function rootFieldNames(base: GraphQLSchema): string[] {
  return [base.getQueryType(), base.getMutationType(), base.getSubscriptionType()].flatMap(type =>
    type ? Object.keys(type.getFields()) : [],
  );
}

const OWN_FIELDS = ['id', 'version', 'createdAt', 'updatedAt', 'and', 'or', 'not'];

/** Field key → name in the schema: the key itself, unless every record has a field of that name. */
export function nameFields(entity: Entity): ReadonlyMap<string, string> {
  const taken = new Set([...OWN_FIELDS, ...entity.fields.map(({ key }) => key)]);
  const names = new Map<string, string>();
  for (const { key } of entity.fields) {
    let name = key;
    if (OWN_FIELDS.includes(key))
      do name += 'Field';
      while (taken.has(name));
    taken.add(name);
    names.set(key, name);
  }
  return names;
}

/** `regNo` → `REG_NO`. Keys have no underscores, so no two give one name. */
export function orderName(field: string): string {
  return field.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();
}
