import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appealEntities, appeals, entity, field } from '@marshrut/testing';
import { type GraphqlHouse, graphqlHouse } from '../../stories/graphql-house.fixture.js';
import { prepareWorld } from '../../stories/prepare-world.fixture.js';
import { at } from '../../test-server.fixture.js';

const salary = entity('Salary', 'Оклад', [field('sum', 'Сумма', { kind: 'money' })], { readers: ['head'] });

describe('who sees what', () => {
  let house: GraphqlHouse;
  let begun: { case: string; task: string };
  beforeAll(async () => {
    house = await graphqlHouse('sqlite');
    const processId = await prepareWorld(house, { diagram: appeals, entities: [...appealEntities, salary] });
    const { startProcess } = await house.ask<{ startProcess: { case: { id: string }; task: { id: string } } }>(
      'secretary',
      'mutation ($input: StartProcessInput!) { startProcess(input: $input) { ... on ProcessStarted { case { id } task { id } } } }',
      { input: { processId } },
    );
    begun = { case: startProcess.case.id, task: startProcess.task.id };
  }, 30_000);
  afterAll(() => house.close());

  const codes = async (login: string, source: string) =>
    ((await house.answer(login, source)).errors ?? []).map(({ extensions }) => extensions.code);

  it('a task opens only the records it searches or picks, and only to its owner', async () => {
    const inTask = (key: string) => `{ records(entity: "${key}", first: 1, task: "${begun.task}") { totalCount } }`;
    expect(await codes('secretary', inTask('Person'))).toEqual([]);
    expect(await codes('secretary', inTask('Salary'))).toEqual(['NOT_PERMITTED']);
    expect(await codes('secretary2', inTask('Person'))).toEqual(['NOT_PERMITTED']);
    expect(await codes('manager', inTask('Person'))).toEqual(['NOT_PERMITTED']);
    expect(await codes('secretary', '{ records(entity: "Salary", first: 1) { totalCount } }')).toEqual([
      'NOT_PERMITTED',
    ]);
  });

  it('whoever sees a case sees what it runs on, not what the analyst is drawing', async () => {
    const version = `{ case(id: "${begun.case}") { process { name { ru } published { number } } version { document } } }`;
    const seen = await house.answer('secretary', version);
    expect(at(seen, 'data.case.process.published.number')).toBe(1);
    expect(at(seen, 'data.case.version.document.nodes.0.id')).toBe('start');
    expect(await codes('secretary', `{ case(id: "${begun.case}") { process { draft } } }`)).toEqual(['NOT_PERMITTED']);
    expect(await codes('secretary', `{ case(id: "${begun.case}") { process { versions { id } } } }`)).toEqual([
      'NOT_PERMITTED',
    ]);
    expect(await codes('secretary', '{ processes(first: 1) { totalCount } }')).toEqual(['NOT_PERMITTED']);
  });

  it('node(id) shows what the caller may see, and nothing else', async () => {
    const { case: caseId, task } = begun;
    const ask = async (login: string) =>
      at(
        await house.answer(login, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
          ids: [caseId, task],
        }),
        'data.nodes',
      );
    const both = [
      { __typename: 'Case', id: caseId },
      { __typename: 'Task', id: task },
    ];
    expect(await ask('secretary')).toEqual(both);
    expect(await ask('secretary2')).toEqual(both);
    expect(await ask('manager')).toEqual(both);
    expect(await ask('head')).toEqual([null, null]);
    expect(await ask('analyst')).toEqual([null, null]);
    expect(await ask('admin')).toEqual([null, null]);
  });

  it('records are found by their id alone, by their readers', async () => {
    const { createRecord } = await house.ask<{ createRecord: { record: { id: string } } }>(
      'archivist',
      'mutation { createRecord(input: { entity: "PersonalFile", values: { openedAt: "2020-02-02" } }) { ... on Invalid { fields { path code } } ... on RecordSaved { record { id } } } }',
    );
    expect(createRecord).toEqual({ fields: [{ path: 'person', code: 'REQUIRED' }] });
    const made = await house.ask<{ createRecord: { record: { id: string } } }>(
      'archivist',
      'mutation { createRecord(input: { entity: "Salary", values: { sum: "100" } }) { ... on RecordSaved { record { id } } } }',
    );
    const source = `{ node(id: "${made.createRecord.record.id}") { ... on Record { entity values } } }`;
    expect(at(await house.answer('head', source), 'data.node')).toEqual({
      entity: 'Salary',
      values: { sum: '100.00' },
    });
    expect(at(await house.answer('secretary', source), 'data.node')).toBeNull();
  });
});
