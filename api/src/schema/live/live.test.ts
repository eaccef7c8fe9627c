import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theDesign } from '../../stories/p1/design.fixture.js';
import { P1 } from '../../stories/p1/p1.fixture.js';
import { startProcess } from '../../stories/p1/p1-operations.fixture.js';
import { at, testServer } from '../../test-server.fixture.js';
import { inbox, listenOn, oneCase } from './listen.fixture.js';

describe('live events', () => {
  const p1 = new P1();
  beforeAll(async () => {
    p1.server = await testServer();
  });
  afterAll(() => p1.server.stop());
  theDesign(p1);

  const listen = async (login: string, query: string, variables = {}) =>
    listenOn(p1.server, await p1.server.signIn(login), query, variables);
  const begin = async () => {
    const started = await p1.ask('secretary', startProcess, { input: { processId: p1.process } });
    return { case: started('startProcess.case.id') as string, task: started('startProcess.task.id') as string };
  };

  it('tells an inbox its counts at once, and again when work comes or goes', async () => {
    const events = await listen('secretary2', inbox);
    expect(at(await events.next(), 'data.inboxChanged.counts')).toEqual({ mine: 0, queue: 0 });
    const { task } = await begin();
    await p1.command('secretary', 'release', { taskId: task });
    await p1.command('secretary2', 'claim', { taskId: task });
    let counts: unknown;
    // Several moves may come as one event, the newest.
    while (at(counts, 'mine') !== 1) counts = at(await events.next(), 'data.inboxChanged.counts');
    expect(counts).toEqual({ mine: 1, queue: 0 });
    await events.end();
  });

  it('tells a case as it moves, to those who may see it', async () => {
    const begun = await begin();
    const events = await listen('secretary', oneCase, { id: begun.case });
    const first = (await events.next()) as object;
    expect(at(first, 'data.caseChanged.case.tasks.0')).toEqual({ node: 'register', status: 'ACTIVE' });
    const next = events.next();
    await p1.command('secretary', 'pause', { taskId: begun.task });
    const second = await next;
    expect(at(second, 'data.caseChanged.case.tasks.0.status')).toBe('PAUSED');
    expect(at(second, 'data.caseChanged.sequence')).toBeGreaterThan(at(first, 'data.caseChanged.sequence') as number);
    await events.end();

    const stranger = await listen('head', oneCase, { id: begun.case });
    expect(at(await stranger.next(), 'errors.0.extensions.code')).toBe('NOT_PERMITTED');
    await stranger.end();
  });

  it('asks the rights again with every event: a role taken away ends the counts, one given brings them', async () => {
    const { users } = {
      users: await p1.ask('admin', '{ users(search: "officer", first: 1) { edges { node { id } } } }'),
    };
    const id: string = users('users.edges.0.node.id');
    const { task } = await begin();
    await p1.command('secretary', 'release', { taskId: task });
    const events = await listen('officer', inbox);
    expect(at(await events.next(), 'data.inboxChanged.counts')).toEqual({ mine: 0, queue: 0 });
    const change = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { __typename } }';

    const given = events.next();
    await p1.ask('admin', change, { input: { id, roles: ['officer', 'secretary'] } });
    expect(at(await given, 'data.inboxChanged.counts.queue')).toBeGreaterThan(0);
    const ofNewRole = events.next();
    await p1.command('secretary', 'claim', { taskId: task });
    expect(at(await ofNewRole, 'data.inboxChanged.counts.queue')).toBeGreaterThanOrEqual(0);

    const taken = events.next();
    await p1.ask('admin', change, { input: { id, roles: ['manager'] } });
    expect(at(await taken, 'errors.0.extensions.code')).toBe('NOT_PERMITTED');
    await events.end();
  });
});
