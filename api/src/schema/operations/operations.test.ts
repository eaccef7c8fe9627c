import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { card, draw } from '@marshrut/testing';
import { type GraphqlHouse, graphqlHouse } from '../../stories/graphql-house.fixture.js';
import { prepareWorld } from '../../stories/prepare-world.fixture.js';

const end = (name: string) => ({ block: 'end', name, settings: {} });

const stops = draw({
  name: 'Заявка',
  starters: ['clerk'],
  card: [card('given', 'Согласие', { kind: 'bool' })],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    given: { block: 'choice', name: 'Согласен?', settings: {} },
    yes: end('Да'),
    no: end('Нет'),
  },
  edges: ['start > given', 'given [given = true] > yes', 'given [else] > no'],
});

describe.each(['sqlite', 'postgres'] as const)('operations through GraphQL on %s', dialect => {
  let house: GraphqlHouse;
  let processId: string;
  beforeAll(async () => {
    house = await graphqlHouse(dialect);
    house.runtime().startJobs();
    processId = await prepareWorld(house, { diagram: stops, entities: [] });
  }, 60_000);
  afterAll(() => house.close());

  const begin = async (): Promise<void> => {
    const start = 'mutation ($input: StartProcessInput!) { startProcess(input: $input) { __typename } }';
    await house.ask('clerk', start, { input: { processId } });
  };
  const command = (by: string, input: object) =>
    house.ask<{ commandCases: { __typename: string; bulk?: { id: string } } }>(
      by,
      `mutation ($input: CommandCasesInput!) { commandCases(input: $input) {
        __typename ... on CasesCommanded { bulk { id action } } ... on Invalid { fields { path code } } } }`,
      { input },
    );
  const list = `{ incidentCount incidents(first: 5) { totalCount edges { node {
    title message meaning between mayRetry case { key } details { facts effect } } } }
    incidentGroups { title cause causeName count } }`;

  it('managers see what has stopped in words, with facts for engineers; nobody else does', async () => {
    await begin();
    await begin();
    const [node] = [
      {
        ...{ title: 'Не хватает значения', between: true, mayRetry: true, case: { key: expect.any(String) } },
        message: expect.stringContaining('«Согласие»'),
        meaning: expect.stringContaining('Клиент ждёт'),
        details: { facts: { path: 'given' }, effect: null },
      },
    ];
    expect(await house.ask('manager', list)).toMatchObject({
      incidentCount: 2,
      incidents: { totalCount: 2, edges: [{ node }, { node }] },
      incidentGroups: [{ title: 'Не хватает значения', cause: 'given', causeName: 'Согласие', count: 2 }],
    });
    await expect(house.ask('clerk', list)).rejects.toThrow();
    expect(await command('clerk', { action: 'RETRY', incidents: {} })).toMatchObject({
      commandCases: { __typename: 'NotPermitted' },
    });
  });

  it('many cases are commanded in the background, each with a result of its own', async () => {
    expect(await command('manager', { action: 'CANCEL', incidents: {} })).toMatchObject({
      commandCases: { __typename: 'Invalid', fields: [{ path: 'reason', code: 'REQUIRED' }] },
    });
    const { commandCases } = await command('manager', { action: 'RETRY', incidents: {}, idempotencyKey: 'once' });
    const again = await command('manager', { action: 'RETRY', incidents: {}, idempotencyKey: 'once' });
    expect(again).toEqual({ commandCases });
    const told = `query ($id: ID!) { bulk(id: $id) { finishedAt by { login } counts { pending stopped }
      items(first: 5, outcomes: [STOPPED]) { totalCount edges { node { number outcome message case { title } } } } } }`;
    const { id } = commandCases.bulk ?? { id: '' };
    const ask = () => house.ask<{ bulk: { finishedAt: string | null } }>('manager', told, { id });
    let bulk = await ask();
    while (bulk.bulk.finishedAt === null) {
      await new Promise(resolve => setTimeout(resolve, 25));
      bulk = await ask();
    }
    expect(bulk).toMatchObject({
      bulk: { by: { login: 'manager' }, counts: { pending: 0, stopped: 2 }, items: { totalCount: 2 } },
    });
    await expect(house.ask('clerk', told, { id })).rejects.toThrow();
  });
});
