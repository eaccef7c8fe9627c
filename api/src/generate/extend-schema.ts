import type { Entity } from '@marshrut/model';
import {
  extendSchema,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLUnionType,
  parse,
} from 'graphql';
import { GraphQLSafeInt } from 'graphql-scalars';
import type { Context } from '../context.js';
import type { AllowRule } from '../schema/guard.js';
import { createResolver, deleteResolver, updateResolver } from './command-resolvers.js';
import { type GeneratedEntity, generatedEntities } from './generated-entity.js';
import { fieldResolver, manyResolver, oneResolver, type RecordSources, recordSources } from './query-resolvers.js';
import type { RecordsPort } from './records-port.js';
import { entitySdl, sharedSdl, writable } from './sdl.js';

/** The static schema with a typed part for each published entity. `entities`: in the order of their creation. */
export function withEntities(base: GraphQLSchema, entities: readonly Entity[], records: RecordsPort): GraphQLSchema {
  if (entities.length === 0) return base;
  const generated = generatedEntities(entities, base);
  const naming = new Map(generated.map(({ entity, names }) => [entity.key, names]));
  const sdl = [sharedSdl, ...generated.map(one => entitySdl(one, naming))].join('\n');
  const schema = extendSchema(base, parse(sdl), { assumeValidSDL: false });
  copyScalar(schema, 'SafeInt', GraphQLSafeInt);
  const sources = recordSources(records);
  for (const one of generated) attach(schema, one, records, sources);
  return schema;
}

function attach(schema: GraphQLSchema, generated: GeneratedEntity, records: RecordsPort, sources: RecordSources): void {
  const { entity, names, fields } = generated;
  const read: AllowRule = { action: 'record.read', subject: entity };
  const write: AllowRule = { action: 'record.write', subject: entity };
  setResolver(schema, 'Query', names.one, oneResolver(generated, sources), read);
  setResolver(schema, 'Query', names.many, manyResolver(generated, records), read);
  setResolver(schema, 'Mutation', `delete${names.type}`, deleteResolver(generated, records), write);
  tellByName(schema, `Delete${names.type}Result`);
  if (writable(fields).length > 0) {
    setResolver(schema, 'Mutation', `create${names.type}`, createResolver(generated, records), write);
    setResolver(schema, 'Mutation', `update${names.type}`, updateResolver(generated, records), write);
    tellByName(schema, `Create${names.type}Result`);
    tellByName(schema, `Update${names.type}Result`);
  }
  for (const field of fields) setResolver(schema, names.type, field.name, fieldResolver(generated, field, sources));
}

function setResolver<Source, Args>(
  schema: GraphQLSchema,
  type: string,
  name: string,
  resolve: GraphQLFieldResolver<Source, Context, Args>,
  allow?: AllowRule,
): void {
  const found = schema.getType(type);
  const field = found instanceof GraphQLObjectType ? found.getFields()[name] : undefined;
  if (!field) throw new Error(`Expected ${type}.${name} in the generated schema, but it is not there.`);
  field.resolve = resolve;
  if (allow) field.extensions = { ...field.extensions, allow };
}

/** Members of generated unions carry their name; those of the static schema are instances of their class. */
function tellByName(schema: GraphQLSchema, union: string): void {
  const type = schema.getType(union);
  if (!(type instanceof GraphQLUnionType)) throw new Error(`Expected ${union} to be a union of the generated schema.`);
  type.resolveType = value => value.__typename ?? value.constructor.name;
}

function copyScalar(
  schema: GraphQLSchema,
  name: string,
  { serialize, parseValue, parseLiteral }: GraphQLScalarType,
): void {
  const scalar = schema.getType(name);
  if (scalar instanceof GraphQLScalarType) Object.assign(scalar, { serialize, parseValue, parseLiteral });
}
