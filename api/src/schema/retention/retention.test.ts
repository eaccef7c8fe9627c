import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { draw } from '@marshrut/testing';
import { type GraphqlHouse, graphqlHouse } from '../../stories/graphql-house.fixture.js';
import { prepareWorld } from '../../stories/prepare-world.fixture.js';

const process = draw({
  name: 'Сразу',
  starters: ['clerk'],
  card: [],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    done: { block: 'end', name: 'Сделано', settings: {} },
  },
  edges: ['start > done'],
});

const problem = '... on Problem { code ... on Invalid { fields { path code } } }';
const set = `mutation ($input: SetRetentionInput!) { setRetention(input: $input) { __typename
  ... on RetentionSet { retention { keepDays finished archived setBy { login } } } ${problem} } }`;
const preview = `query ($id: ID!, $days: Int!) { previewRetention(processId: $id, keepDays: $days) { __typename
  ... on RetentionPreview { cases entries oldest } ${problem} } }`;

describe.each(['sqlite', 'postgres'] as const)('retention through GraphQL on %s', dialect => {
  let house: GraphqlHouse;
  let processId: string;
  beforeAll(async () => {
    house = await graphqlHouse(dialect);
    processId = await prepareWorld(house, { diagram: process, entities: [] });
  });
  afterAll(() => house.close());

  it('an administrator sees what would move and says how long', async () => {
    const found = await house.ask('admin', preview, { id: processId, days: 30 });
    expect(found).toMatchObject({ previewRetention: { cases: 0, entries: 0, oldest: null } });
    expect(await house.ask('admin', set, { input: { processId, keepDays: 30 } })).toMatchObject({
      setRetention: { retention: { keepDays: 30, finished: 0, archived: 0, setBy: { login: 'admin' } } },
    });
    const all = '{ retention { processId processName { ru } keepDays } }';
    expect(await house.ask('admin', all, {})).toMatchObject({
      retention: [{ processId, processName: { ru: 'Сразу' }, keepDays: 30 }],
    });
    expect(await house.ask('admin', set, { input: { processId } })).toMatchObject({
      setRetention: { retention: { keepDays: null, setBy: null } },
    });
  });

  it('a number that is none is refused at its field, and nobody else may', async () => {
    expect(await house.ask('admin', set, { input: { processId, keepDays: 0 } })).toMatchObject({
      setRetention: { code: 'INVALID', fields: [{ path: 'keepDays', code: 'OUT_OF_RANGE' }] },
    });
    for (const login of ['analyst', 'manager', 'integrator']) {
      expect(await house.ask(login, set, { input: { processId, keepDays: 5 } })).toMatchObject({
        setRetention: { code: 'NOT_PERMITTED' },
      });
      expect(await house.ask(login, preview, { id: processId, days: 5 })).toMatchObject({
        previewRetention: { code: 'NOT_PERMITTED' },
      });
    }
  });
});
