import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appealEntities, appeals } from '@marshrut/testing';
import { type GraphqlHouse, graphqlHouse } from '../../stories/graphql-house.fixture.js';
import { prepareWorld } from '../../stories/prepare-world.fixture.js';
import { at } from '../../test-server.fixture.js';

describe('commands', () => {
  let house: GraphqlHouse;
  let task: string;
  beforeAll(async () => {
    house = await graphqlHouse('sqlite');
    const processId = await prepareWorld(house, { diagram: appeals, entities: appealEntities });
    const started = await house.ask<{ startProcess: { task: { id: string } } }>(
      'secretary',
      'mutation ($input: StartProcessInput!) { startProcess(input: $input) { ... on ProcessStarted { task { id } } } }',
      { input: { processId } },
    );
    task = started.startProcess.task.id;
  }, 30_000);
  afterAll(() => house.close());

  it('several in one request are answered each with what it has made', async () => {
    const move = (name: string) =>
      `${name}Task(input: $task) { ... on TaskMoved { task { status can work { steps { node } } } } }`;
    const answer = await house.answer(
      'secretary',
      `mutation ($task: TaskInput!) { pause: ${move('pause')} resume: ${move('resume')} release: ${move('release')} claim: ${move('claim')} }`,
      { task: { taskId: task } },
    );
    const work = { steps: [{ node: 'card' }] };
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      pause: {
        task: { status: 'PAUSED', can: ['OPEN', 'RESUME', 'RELEASE', 'CANCEL', 'TRANSFER', 'FILL', 'INVITE'], work },
      },
      resume: {
        task: { status: 'ACTIVE', can: ['OPEN', 'PAUSE', 'RELEASE', 'CANCEL', 'TRANSFER', 'FILL', 'INVITE'], work },
      },
      release: { task: { status: 'OPEN', can: ['CLAIM'], work: null } },
      claim: {
        task: { status: 'ACTIVE', can: ['OPEN', 'PAUSE', 'RELEASE', 'CANCEL', 'TRANSFER', 'FILL', 'INVITE'], work },
      },
    });
  });

  it('one key serves one command', async () => {
    const claim =
      'mutation ($input: TaskInput!) { claimTask(input: $input) { __typename } pauseTask(input: $input) { __typename } }';
    const answer = await house.answer('secretary', claim, { input: { taskId: task, idempotencyKey: 'once' } });
    expect([at(answer, 'data.claimTask.__typename'), at(answer, 'data.pauseTask.__typename')]).toEqual([
      'TaskMoved',
      'KeyReused',
    ]);
  });
});
