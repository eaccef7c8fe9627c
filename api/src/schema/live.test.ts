import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Entity } from '@marshrut/model';
import { actorOf, openRuntime, type Runtime, seedDemo } from '@marshrut/runtime';
import { graphql } from 'graphql';
import { pino } from 'pino';
import type { Context, Services } from '../context.js';
import { appeal, makeField, person, secretFile } from '../generate/entities.fixture.js';
import type { LiveSchema } from '../graphql/live-schema.js';
import { createServices } from '../services.js';
import { at, emptyDatabase } from '../test-server.fixture.js';
import { liveSchema } from './live.js';

describe.each(['sqlite', 'postgres'] as const)('the schema of published entities on %s', dialect => {
  let runtime: Runtime;
  let services: Services;
  let live: LiveSchema;
  beforeEach(async () => {
    runtime = await openRuntime({
      url: (await emptyDatabase(dialect)) ?? undefined,
      folder: mkdtempSync(join(tmpdir(), 'marshrut-live-')),
      timeZone: 'Europe/Moscow',
      hashPassword: async () => 'hash',
    });
    services = createServices(runtime);
    await seedDemo(services.people);
    live = liveSchema(services, pino({ level: 'silent' }));
  });
  afterEach(() => runtime.close());

  const publish = (entity: Entity, expectedVersion = 0) =>
    services.entities.publish(entity, { expectedVersion, by: 'usr_1', at: services.people.now() });

  const ask = (source: string, variableValues: Record<string, unknown> = {}) => {
    const actor = actorOf({ id: 'usr_1', name: 'Анна', login: 'anna', roles: ['secretary', 'officer', 'head'] });
    return graphql({
      schema: live.current,
      source,
      variableValues,
      contextValue: { actor, language: 'en', services } as Context,
    });
  };

  it('lives: queried before it is published, after, and after a field has been added', async () => {
    const query = '{ persons(first: 1) { totalCount } }';
    expect((await ask(query)).errors?.[0]?.message).toContain('Cannot query field "persons"');
    await publish(person);
    expect((await ask(query)).data).toEqual({ persons: { totalCount: 0 } });
    await publish({ ...person, fields: [...person.fields, makeField('nickname', { kind: 'text' })] }, 1);
    const made = await ask(
      'mutation { createPerson(input: { values: { lastName: "Орлова", nickname: "Маша" } }) { ... on PersonSaved { person { nickname version } } } }',
    );
    expect(made).toEqual({ data: { createPerson: { person: { nickname: 'Маша', version: 1 } } } });
  });

  it('tells and takes records as they are in the tables', async () => {
    for (const entity of [person, secretFile, appeal]) expect(await publish(entity)).toMatchObject({ ok: true });
    const create =
      'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { __typename ... on PersonSaved { person { id } } ... on Invalid { fields { path code } } } }';
    const people = await Promise.all(
      ['Кузнецов', 'Ёлкин'].map(lastName =>
        ask(create, { input: { values: { lastName, birthDate: '1980-02-29', children: 2, vip: true } } }),
      ),
    );
    const ids = people.map(({ data }) => at(data, 'createPerson.person.id'));
    const invalid = await ask(create, { input: { values: { birthDate: '2980-02-28' } } });
    expect(at(invalid.data, 'createPerson.__typename')).toBe('Invalid');
    const reference =
      'mutation ($input: CreateAppealInput!) { createAppeal(input: $input) { __typename ... on AppealSaved { appeal { id regNo sum person { lastName birthDate children vip } responsible { login } receivedAt } } ... on Invalid { fields { path code message } } } }';
    const key = randomUUID();
    const input = {
      values: { person: ids[1], sum: '100.50', receivedAt: '2026-11-23T12:30:00+03:00', kind: 'жалоба' },
      idempotencyKey: key,
    };
    const first = await ask(reference, { input });
    expect(first.errors).toBeUndefined();
    expect(at(first.data, 'createAppeal.appeal')).toMatchObject({
      regNo: expect.stringMatching(/^О-\d{4}-00001$/),
      sum: '100.50',
      person: { lastName: 'Ёлкин', birthDate: '1980-02-29', children: 2, vip: true },
      responsible: null,
      receivedAt: '2026-11-23T09:30:00.000Z',
    });
    expect(await ask(reference, { input })).toEqual(first);
    const reused = await ask(reference, { input: { ...input, values: { sum: '1.00' } } });
    expect(at(reused.data, 'createAppeal.__typename')).toBe('KeyReused');
    const found = await ask(
      '{ appeals(filter: { sum: { gt: "100.49" }, person: { isNull: false } }, order: [{ field: SUM, descending: true }], first: 10) { totalCount edges { node { person { lastName } } } } persons(filter: { lastName: { eq: "елкин" } }, first: 1) { totalCount } }',
    );
    expect(found.data).toEqual({
      appeals: { totalCount: 1, edges: [{ node: { person: { lastName: 'Ёлкин' } } }] },
      persons: { totalCount: 1 },
    });
    const garbage = await ask('query ($after: String) { appeals(first: 1, after: $after) { totalCount } }', {
      after: Buffer.from('[1,2,3]').toString('base64url'),
    });
    expect(garbage.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('answers a conflict by field, and a referred record that is not deleted', async () => {
    for (const entity of [person, secretFile, appeal]) await publish(entity);
    const made = await ask(
      'mutation { createPerson(input: { values: { lastName: "A", children: 1 } }) { ... on PersonSaved { person { id } } } }',
    );
    const id = at(made.data, 'createPerson.person.id');
    const update =
      'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { __typename ... on PersonSaved { person { version lastName children } } ... on PersonConflict { fields current { lastName } } } }';
    await ask(update, { input: { id, expectedVersion: 1, values: { lastName: 'B' } } });
    const merged = await ask(update, { input: { id, expectedVersion: 1, values: { children: 5 } } });
    expect(at(merged.data, 'updatePerson')).toEqual({
      __typename: 'PersonSaved',
      person: { version: 3, lastName: 'B', children: 5 },
    });
    const conflict = await ask(update, { input: { id, expectedVersion: 1, values: { lastName: 'C' } } });
    expect(at(conflict.data, 'updatePerson')).toEqual({
      __typename: 'PersonConflict',
      fields: ['lastName'],
      current: { lastName: 'B' },
    });
    await ask('mutation ($id: ID!) { createAppeal(input: { values: { person: $id } }) { __typename } }', { id });
    const remove = await ask(
      'mutation ($id: ID!) { deletePerson(input: { id: $id, expectedVersion: 3 }) { __typename } }',
      { id },
    );
    expect(at(remove.data, 'deletePerson.__typename')).toBe('Invalid');
  });
});
