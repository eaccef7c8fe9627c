import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, emptyDatabase, type TestServer, testServer } from '../test-server.fixture.js';

const SAVE =
  'mutation ($input: SaveEntityInput!) { saveEntity(input: $input) { __typename ... on EntitySaved { entity { version } } ... on Invalid { fields { path code message } } } }';

const field = (key: string, type: object) => ({ key, name: { ru: `Поле ${key}`, en: key }, type });

const entity = (key: string, fields: readonly object[]) => ({
  key,
  expectedVersion: 0,
  name: { ru: key, en: key },
  plural: { ru: key, en: `${key}s` },
  fields,
  unique: [],
  title: [],
  onConflict: 'ASK',
  readers: ['secretary'],
  editors: ['officer'],
});

describe.each(['sqlite', 'postgres'] as const)(
  'entities an analyst publishes while the server runs, on %s',
  dialect => {
    let server: TestServer;
    let analyst: string;
    beforeAll(async () => {
      server = await testServer({ databaseUrl: await emptyDatabase(dialect) });
      analyst = await server.signIn('analyst');
    });
    afterAll(() => server.stop());

    it('are queried by an integrator with a token, typed, at once', async () => {
      const integrator = await server.signIn('integrator');
      const { data } = await server.ask(
        integrator,
        'mutation { createToken(input: { name: "x" }) { ... on TokenCreated { secret } } }',
      );
      const token = String(at(data, 'createToken.secret'));
      const query =
        '{ appeals(filter: { person: { isNull: false } }, first: 10) { edges { node { regNo person { lastName } } } } }';
      const before = await server.ask(token, query);
      expect(before.status).toBe(400);

      const person = entity('Person', [field('lastName', { kind: 'text' })]);
      const appeal = entity('Appeal', [
        field('regNo', { kind: 'number', pattern: 'О-{YYYY}-{00000}' }),
        field('person', { kind: 'reference', entity: 'Person' }),
      ]);
      for (const input of [person, appeal]) {
        expect((await server.ask(analyst, SAVE, { input })).data).toEqual({
          saveEntity: { __typename: 'EntitySaved', entity: { version: 1 } },
        });
      }
      const made = await server.ask(
        token,
        'mutation { createPerson(input: { values: { lastName: "Кузнецов" } }) { ... on PersonSaved { person { id } } } }',
      );
      const create =
        'mutation ($person: ID!) { createAppeal(input: { values: { person: $person } }) { ... on AppealSaved { appeal { regNo } } } }';
      const created = await server.ask(token, create, { person: at(made.data, 'createPerson.person.id') });
      const regNo = at(created.data, 'createAppeal.appeal.regNo');
      expect(regNo).toMatch(/^О-\d{4}-00001$/);
      const after = await server.ask(token, query);
      expect(after.data).toEqual({ appeals: { edges: [{ node: { regNo, person: { lastName: 'Кузнецов' } } }] } });
    });

    it('are there for the roles the analyst named', async () => {
      expect((await server.ask(await server.signIn('secretary'), '{ persons(first: 1) { totalCount } }')).status).toBe(
        200,
      );
      const head = await server.ask(await server.signIn('head'), '{ persons(first: 1) { totalCount } }');
      expect(head.errors[0]?.extensions.code).toBe('NOT_PERMITTED');
      const written = await server.ask(
        await server.signIn('secretary'),
        'mutation { createPerson(input: { values: {} }) { __typename } }',
      );
      expect(written.data).toEqual({ createPerson: { __typename: 'NotPermitted' } });
    });
  },
);

it('reach the other nodes on the same PostgreSQL', async () => {
  const databaseUrl = await emptyDatabase('postgres');
  const one = await testServer({ databaseUrl });
  const other = await testServer({ databaseUrl });
  const cookie = await other.signIn('secretary');
  const query = '{ persons(first: 1) { totalCount } }';
  expect((await other.ask(cookie, query)).status).toBe(400);
  const input = entity('Person', [field('lastName', { kind: 'text' })]);
  await one.ask(await one.signIn('analyst'), SAVE, { input });
  for (let tries = 0; (await other.ask(cookie, query)).status !== 200; tries++) {
    expect(tries).toBeLessThan(50);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await one.stop();
  await other.stop();
});
