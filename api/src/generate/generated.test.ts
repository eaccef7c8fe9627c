import { beforeEach, describe, expect, it } from '@jest/globals';
import { actorOf } from '@marshrut/runtime';
import { type GraphQLNamedType, type GraphQLSchema, graphql, printType } from 'graphql';
import type { Context } from '../context.js';
import { buildStaticSchema } from '../schema/build-schema.js';
import { guardSchema } from '../schema/guard.js';
import { at } from '../test-server.fixture.js';
import { entities, makeEntity } from './entities.fixture.js';
import { withEntities } from './extend-schema.js';
import { memoryRecords } from './memory-records.fixture.js';

const base = buildStaticSchema();
let records: ReturnType<typeof memoryRecords>;
let schema: GraphQLSchema;

beforeEach(() => {
  records = memoryRecords();
  schema = guardSchema(withEntities(base, entities, records));
  for (const [n, lastName] of ['Кузнецов', 'Орлова', 'Ёлкин'].entries()) {
    records.put('Person', `person_${n}`, { lastName, birthDate: `198${n}-02-28`, children: n, vip: n === 1 });
  }
  records.put('SecretFile', 'secret_file_0', { code: 'X' });
  for (let n = 0; n < 6; n++) {
    records.put('Appeal', `appeal_${n}`, {
      regNo: `О-2026-0000${n}`,
      kind: 'жалоба',
      sum: `${n + 1}00.50`,
      receivedAt: null,
      person: n === 5 ? null : `person_${n % 2}`,
      responsible: null,
      secretFile: 'secret_file_0',
    });
  }
});

function ask(source: string, variableValues: Record<string, unknown> = {}, roles = ['secretary', 'officer']) {
  const actor = actorOf({ id: 'usr_1', name: 'Анна', login: 'anna', roles });
  return graphql({ schema, source, variableValues, contextValue: { actor, language: 'en' } as Context });
}

describe('several of a list', () => {
  it('come and go as lists of keys; one that is among them is looked for', async () => {
    const options = ['post', 'звонок', 'old'].map(key => ({ key, name: { ru: key, en: '' } }));
    const own = memoryRecords();
    const field = { key: 'ways', name: { ru: 'Как сообщать', en: '' }, type: { kind: 'many' as const, options } };
    const world = withEntities(base, [makeEntity('Visit', [field])], own);
    own.put('Visit', 'visit_1', { ways: 'old\npost' });
    own.put('Visit', 'visit_2', { ways: null });
    const actor = actorOf({ id: 'usr_1', name: 'Анна', login: 'anna', roles: ['secretary', 'officer'] });
    const call = (source: string) =>
      graphql({ schema: world, source, contextValue: { actor, language: 'en' } as Context });
    expect(await call('{ visits(first: 9) { edges { node { ways } } } }')).toMatchObject({
      data: { visits: { edges: [{ node: { ways: ['post', 'old'] } }, { node: { ways: [] } }] } },
    });
    const made = await call(
      'mutation { createVisit(input: { values: { ways: ["звонок", "post"] } }) { ... on VisitSaved { visit { ways } } } }',
    );
    expect(made).toMatchObject({ data: { createVisit: { visit: { ways: ['post', 'звонок'] } } } });
    expect(printType(world.getType('VisitFilter') as GraphQLNamedType)).toContain('ways: ManyComparator');
  });
});

describe('reading', () => {
  it('records with their references, one call a level', async () => {
    const { data, errors } = await ask(
      '{ appeals(first: 10) { totalCount edges { node { regNo person { lastName } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(at(data, 'appeals.totalCount')).toBe(6);
    expect(at(data, 'appeals.edges.1')).toEqual({ node: { regNo: 'О-2026-00001', person: { lastName: 'Орлова' } } });
    expect(at(data, 'appeals.edges.5.node.person')).toBeNull();
    expect(records.asked).toEqual(['list Appeal', 'byIds Person 2']);
  });

  it('one record by id, null where there is none', async () => {
    const { data } = await ask(
      '{ found: person(id: "person_2") { id version lastName birthDate children vip createdAt } absent: person(id: "person_9") { id } }',
    );
    expect(data).toEqual({
      found: {
        id: 'person_2',
        version: 1,
        lastName: 'Ёлкин',
        birthDate: '1982-02-28',
        children: 2,
        vip: false,
        createdAt: '2026-11-23T09:30:00.000Z',
      },
      absent: null,
    });
  });

  it.each([
    ['{ kind: { eq: "жалоба" } }', [0, 1, 2, 3, 4, 5]],
    ['{ sum: { gte: "200.50", lt: "400.50" } }', [1, 2]],
    ['{ person: { eq: "person_1" } }', [1, 3]],
    ['{ person: { isNull: true } }', [5]],
    ['{ regNo: { startsWith: "О-2026" }, person: { in: ["person_0"] } }', [0, 2, 4]],
    ['{ or: [{ regNo: { eq: "О-2026-00001" } }, { id: { eq: "appeal_4" } }] }', [1, 4]],
    ['{ not: { person: { isNull: false } } }', [5]],
    ['{ and: [{ sum: { gt: "100.50" } }, { not: { sum: { gt: "300.50" } } }] }', [1, 2]],
    ['{ id: { in: [] } }', []],
    ['{}', [0, 1, 2, 3, 4, 5]],
  ])('filtered by %s', async (filter, expected) => {
    const { data, errors } = await ask(`{ appeals(filter: ${filter}, first: 10) { edges { node { id } } } }`);
    expect(errors).toBeUndefined();
    expect(at(data, 'appeals.edges')).toEqual(expected.map(n => ({ node: { id: `appeal_${n}` } })));
  });

  it.each([
    ['a null comparator', '{ kind: null }'],
    ['a null value', '{ kind: { eq: null } }'],
    ['too many levels', `${'{ not: '.repeat(9)}{}${' }'.repeat(9)}`],
    ['a decimal that is a float', '{ sum: { eq: 1.5 } }'],
    ['a day that does not exist', '{ receivedAt: { eq: "2026-02-30T00:00:00Z" } }'],
  ])('refuses %s', async (_, filter) => {
    const { errors } = await ask(`{ appeals(filter: ${filter}, first: 1) { totalCount } }`);
    expect(errors).toHaveLength(1);
  });

  it('pages in the asked order without a gap or a repetition', async () => {
    const seen: unknown[] = [];
    let after: unknown = null;
    for (;;) {
      const { data, errors } = await ask(
        'query ($after: String) { appeals(order: [{ field: KIND }, { field: REG_NO, descending: true }], first: 4, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      expect(errors).toBeUndefined();
      seen.push(...(at(data, 'appeals.edges') as { node: { id: string } }[]).map(edge => edge.node.id));
      after = at(data, 'appeals.pageInfo.endCursor');
      if (!at(data, 'appeals.pageInfo.hasNextPage')) break;
    }
    expect(seen).toEqual([5, 4, 3, 2, 1, 0].map(n => `appeal_${n}`));
  });

  it.each([0, -1, 101])('refuses pages of %d', async first => {
    const { errors } = await ask(`{ persons(first: ${first}) { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each(['garbage', Buffer.from('{}').toString('base64url'), Buffer.from('[{"a":1}]').toString('base64url')])(
    'refuses the cursor %s',
    async after => {
      const { errors } = await ask(
        'query ($after: String) { persons(order: [{ field: LAST_NAME }], first: 1, after: $after) { totalCount } }',
        { after },
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  it('is for readers and editors of the entity; a reference into another one is null', async () => {
    const reader = await ask('{ appeals(first: 1) { edges { node { secretFile { code } } } } }');
    expect(at(reader.data, 'appeals.edges.0.node.secretFile')).toBeNull();
    expect(records.asked).toEqual(['list Appeal']);
    const refused = await ask('{ secretFiles(first: 1) { totalCount } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_PERMITTED');
    const head = await ask('{ secretFile(id: "secret_file_0") { code } }', {}, ['head']);
    expect(head.data).toEqual({ secretFile: { code: 'X' } });
    const nobody = await ask('{ appeals(first: 1) { totalCount } }', {}, ['administrator', 'analyst']);
    expect(nobody.errors?.[0]?.extensions.code).toBe('NOT_PERMITTED');
  });
});

describe('writing', () => {
  const create =
    'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { __typename ... on PersonSaved { person { id lastName } } ... on Problem { code message } ... on Invalid { fields { path code message entity } } } }';
  const update =
    'mutation ($input: UpdateAppealInput!) { updateAppeal(input: $input) { __typename ... on AppealSaved { appeal { version sum person { id } } } ... on AppealConflict { code fields current { sum } } } }';

  it('creates', async () => {
    const { data } = await ask(create, { input: { values: { lastName: 'Новый' } } });
    expect(data?.createPerson).toEqual({ __typename: 'PersonSaved', person: { id: 'person_new', lastName: 'Новый' } });
  });

  it('tells refused values and a reused key as values', async () => {
    const invalid = await ask(create, { input: { values: { lastName: null } } });
    expect(invalid.data?.createPerson).toMatchObject({
      __typename: 'Invalid',
      code: 'INVALID',
      fields: [
        { path: 'lastName', code: 'REQUIRED', message: 'Expected a last name, but there is none.', entity: 'Person' },
      ],
    });
    const reused = await ask(create, { input: { values: { lastName: 'x' }, idempotencyKey: 'used' } });
    expect(reused.data?.createPerson).toMatchObject({ __typename: 'KeyReused', code: 'KEY_REUSED' });
  });

  it('changes given fields alone; null clears', async () => {
    const input = { id: 'appeal_1', expectedVersion: 1, values: { person: null } };
    const { data } = await ask(update, { input });
    expect(data?.updateAppeal).toEqual({
      __typename: 'AppealSaved',
      appeal: { version: 2, sum: '200.50', person: null },
    });
  });

  it('answers a conflict with the current record', async () => {
    const { data } = await ask(update, { input: { id: 'appeal_1', expectedVersion: 7, values: { sum: '1.00' } } });
    expect(data?.updateAppeal).toEqual({
      __typename: 'AppealConflict',
      code: 'CONFLICT',
      fields: ['sum'],
      current: { sum: '200.50' },
    });
  });

  it('deletes at the expected version', async () => {
    const remove =
      'mutation ($input: DeletePersonInput!) { deletePerson(input: $input) { __typename ... on PersonDeleted { id } ... on StaleVersion { currentVersion } } }';
    const stale = await ask(remove, { input: { id: 'person_2', expectedVersion: 3 } });
    expect(stale.data?.deletePerson).toEqual({ __typename: 'StaleVersion', currentVersion: 1 });
    const deleted = await ask(remove, { input: { id: 'person_2', expectedVersion: 1 } });
    expect(deleted.data?.deletePerson).toEqual({ __typename: 'PersonDeleted', id: 'person_2' });
  });

  it('is for editors: readers get NotPermitted as a value', async () => {
    const { data } = await ask(create, { input: { values: {} } }, ['secretary']);
    expect(data?.createPerson).toMatchObject({ __typename: 'NotPermitted', code: 'NOT_PERMITTED' });
  });

  it.each([
    ['a registration number', { regNo: 'О-1' }],
    ['an unknown field', { nothing: 1 }],
    ['a float for money', { sum: 1.5 }],
    ['a number beyond 2⁵³', { children: 9007199254740992 }],
  ])('refuses %s', async (_, values) => {
    const type = 'children' in values ? 'Person' : 'Appeal';
    const { errors } = await ask(
      `mutation ($input: Create${type}Input!) { create${type}(input: $input) { __typename } }`,
      { input: { values } },
    );
    expect(errors).toHaveLength(1);
  });
});

describe('the schema', () => {
  it('describes fields in the analyst’s words, whatever stands in them', () => {
    const type = schema.getType('Person');
    expect(type && printType(type)).toContain('Как в паспорте: "Ёлкин"');
    const appeal = schema.getType('Appeal');
    expect(appeal && printType(appeal)).toContain('- жалоба: Жалоба / Complaint');
  });

  it('takes an entity without fields, one without fields to fill in, and one that points nowhere', async () => {
    const odd = [
      makeEntity('Empty', []),
      makeEntity('Lonely', [
        { key: 'gone', name: { ru: 'г', en: 'g' }, type: { kind: 'reference', entity: 'Absent' } },
      ]),
      makeEntity('User', [{ key: 'code', name: { ru: 'к', en: 'c' }, type: { kind: 'number', pattern: '{0}' } }]),
    ];
    const extended = withEntities(base, odd, memoryRecords());
    const { errors } = await graphql({ schema: extended, source: '{ __schema { types { name } } }' });
    expect(errors).toBeUndefined();
    expect(extended.getMutationType()?.getFields().createEmpty).toBeUndefined();
    expect(extended.getType('UserRecord')).toBeDefined();
  });
});
