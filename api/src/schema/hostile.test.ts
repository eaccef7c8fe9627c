import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appealEntities, appeals } from '@marshrut/testing';
import { type GraphqlHouse, graphqlHouse } from '../stories/graphql-house.fixture.js';
import { prepareWorld } from '../stories/prepare-world.fixture.js';
import { operations, type Valid } from './hostile-operations.fixture.js';
import { allowedErrors, hostileTexts, withText } from './hostile-texts.fixture.js';

/** Each text of each operation in turn is replaced by one that has felled others; everything else stays as it should be. */
describe.each(['sqlite', 'postgres'] as const)('hostile texts on %s', dialect => {
  let house: GraphqlHouse;
  let valid: Valid;
  beforeAll(async () => {
    house = await graphqlHouse(dialect);
    const processId = await prepareWorld(house, { diagram: appeals, entities: appealEntities });
    const begin = async () => {
      const started = await house.ask<{
        startProcess: { case: { id: string }; task: { id: string; work: { screen: { element: string } } } };
      }>(
        'secretary',
        `mutation ($input: StartProcessInput!) {
          startProcess(input: $input) {
            ... on ProcessStarted { case { id } task { id work { screen { ... on FormScreen { element } } } } }
          }
        }`,
        { input: { processId } },
      );
      const { case: begun, task } = started.startProcess;
      return { caseId: begun.id, taskId: task.id, element: task.work.screen.element };
    };
    const made = await house.ask<{ createRecord: { record: { id: string } } }>(
      'archivist',
      'mutation ($input: CreateRecordInput!) { createRecord(input: $input) { ... on RecordSaved { record { id } } } }',
      { input: { entity: 'Person', values: { lastName: 'Кузнецов', firstName: 'Пётр' } } },
    );
    valid = { processId, person: made.createRecord.record.id, begin };
  }, 60_000);
  afterAll(() => house.close());

  it.each(operations.map(operation => [operation.name, operation] as const))(
    '%s',
    async (name, operation) => {
      const variables = await operation.variables(valid);
      for (const text of hostileTexts) {
        for (const hostile of withText(variables, text)) {
          const { errors } = await house.answer(operation.by, operation.document, hostile);
          expect([
            name,
            JSON.stringify(hostile).slice(0, 400),
            (errors ?? []).filter(error => !allowedErrors(error)),
          ]).toEqual([name, JSON.stringify(hostile).slice(0, 400), []]);
        }
      }
    },
    60_000,
  );
});
