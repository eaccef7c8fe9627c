import { describe, expect, it } from '@jest/globals';
import { actorOf } from '@marshrut/runtime';
import { buildSchema as fromSdl, type GraphQLSchema, graphql, isUnionType } from 'graphql';
import type { Context } from '../context.js';
import { entities } from '../generate/entities.fixture.js';
import { withEntities } from '../generate/extend-schema.js';
import { memoryRecords } from '../generate/memory-records.fixture.js';
import { buildStaticSchema } from './build-schema.js';
import { guardSchema, rootFields, ruleOf } from './guard.js';

const whole = guardSchema(withEntities(buildStaticSchema(), entities, memoryRecords()));

const as = (...roles: string[]) =>
  ({ actor: actorOf({ id: 'usr_1', name: 'Анна', login: 'anna', roles }), language: 'en' }) as Context;

describe('the gate stands before every root field', () => {
  it.each(rootFields(whole).map(field => [field.name, field] as const))('%s has a rule', (_, field) => {
    expect(ruleOf(field)).not.toBeNull();
  });

  it('generated fields among them', () => {
    const names = rootFields(whole).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['appeal', 'appeals', 'createAppeal', 'updateAppeal', 'deleteAppeal']),
    );
  });
});

describe('a field without a rule, or with an unknown one', () => {
  const schema: GraphQLSchema = fromSdl(`
    type NotPermitted { code: String! message: String! path: [String!]! }
    type Done { ok: Boolean! }
    union DoneResult = Done | NotPermitted
    type Query { open: String mistyped: String }
    type Mutation { run: DoneResult! }
  `);
  for (const field of rootFields(schema)) field.resolve = () => 'told';
  const mistyped = schema.getQueryType()?.getFields().mistyped;
  if (mistyped) mistyped.extensions = { allow: 'constructor' };
  const union = schema.getType('DoneResult');
  if (isUnionType(union)) union.resolveType = value => value.constructor.name;
  guardSchema(schema);

  it.each(['open', 'mistyped'])('%s is denied to everybody', async name => {
    const contextValue = as('administrator', 'analyst', 'manager', 'integrator', 'secretary');
    const { data, errors } = await graphql({ schema, source: `{ ${name} }`, contextValue });
    expect(data?.[name]).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('NOT_PERMITTED');
  });

  it('a mutation answers NotPermitted as a value where its result can', async () => {
    const source = 'mutation { run { __typename ... on NotPermitted { message } } }';
    const { errors, data } = await graphql({ schema, source, contextValue: as('administrator') });
    expect(errors).toBeUndefined();
    expect(data?.run).toMatchObject({ __typename: 'NotPermitted' });
  });
});

it('is put before a field once, however often a schema is built on another', () => {
  const base = buildStaticSchema();
  const once = guardSchema(withEntities(base, entities, memoryRecords()));
  const [field] = rootFields(once);
  const resolve = field?.resolve;
  guardSchema(once);
  expect(field?.resolve).toBe(resolve);
});
