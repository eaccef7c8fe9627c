import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { card, draw } from '@marshrut/testing';
import { type GraphqlHouse, graphqlHouse } from '../../stories/graphql-house.fixture.js';
import { prepareWorld } from '../../stories/prepare-world.fixture.js';

const worker = {
  key: 'check',
  expectedVersion: 0,
  name: { ru: 'Проверка', en: 'Check' },
  document: { kind: 'worker', leaseSeconds: 60 },
};
const bureau = {
  key: 'bureau',
  expectedVersion: 0,
  name: { ru: 'Бюро', en: 'Bureau' },
  document: {
    ...{ kind: 'http', method: 'GET', url: 'https://bureau.example/{inn}', body: 'none', answer: [], errors: [] },
    headers: [{ name: 'Authorization', value: 'Bearer secret:TOKEN' }],
    ...{ timeoutSeconds: 10, retries: 0 },
  },
  secrets: [{ name: 'TOKEN', value: 's3cret-value' }],
};

const process = draw({
  name: 'Заявка',
  starters: ['clerk'],
  card: [card('amount', 'Сумма', { kind: 'int' })],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    check: {
      block: 'service',
      name: 'Проверка',
      settings: { service: 'check', give: [], take: [{ field: 'amount', from: 'sum' }] },
    },
    done: { block: 'end', name: 'Конец', settings: {} },
  },
  edges: ['start > check', 'check > done'],
});

describe.each(['sqlite', 'postgres'] as const)('services through GraphQL on %s', dialect => {
  let house: GraphqlHouse;
  let processId: string;
  beforeAll(async () => {
    house = await graphqlHouse(dialect);
    house.runtime().startJobs();
    // Publishing asks for the services of a process, so the worker is saved by then.
    processId = await prepareWorld(house, { diagram: process, entities: [] });
  }, 60_000);
  afterAll(() => house.close());

  async function does<Answer>(by: string, name: string, type: string, input: object, parts = ''): Promise<Answer> {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${parts}
      ... on Problem { code message ... on NotNow { reason } ... on Invalid { fields { path code } } } } }`;
    return (await house.ask<Record<string, Answer>>(by, document, { input }))[name] as Answer;
  }
  const saved =
    '... on ServiceSaved { service { key kind document version secrets { name setAt } savedBy { login } } }';
  const save = (input: object, by = 'admin') => does<object>(by, 'saveService', 'SaveServiceInput', input, saved);

  it('an administrator saves them; a secret is never told', async () => {
    const made = await save(bureau);
    expect(made).toMatchObject({
      service: { key: 'bureau', kind: 'HTTP', document: bureau.document, version: 1, savedBy: { login: 'admin' } },
    });
    const listed = await house.ask(
      'analyst',
      '{ services(first: 10) { totalCount edges { node { key document secrets { name setAt } } } } service(key: "bureau") { key } }',
    );
    expect(listed).toMatchObject({ services: { totalCount: 2 }, service: { key: 'bureau' } });
    expect(JSON.stringify([made, listed])).not.toContain('s3cret-value');
    expect(await save({ ...bureau, expectedVersion: 7 })).toMatchObject({ __typename: 'StaleVersion' });
    expect(await save({ ...bureau, key: 'Б' })).toMatchObject({ fields: [{ path: 'key', code: 'WRONG_KEY' }] });
    expect(await save(worker, 'analyst')).toMatchObject({ __typename: 'NotPermitted' });
    const gone = await does('admin', 'deleteService', 'DeleteServiceInput', { key: 'bureau', expectedVersion: 1 });
    expect(gone).toMatchObject({ __typename: 'ServiceDeleted' });
  });

  interface Leased {
    readonly jobs: readonly { readonly id: string; readonly fence: number }[];
  }
  const jobs = '... on JobsLeased { jobs { id topic input fence attempt leaseUntil } }';

  /** Once the job that lays the work out has run. */
  async function leased(): Promise<Leased['jobs'][number]> {
    for (let tries = 0; tries < 200; tries++) {
      const input = { topic: 'check', max: 1 };
      const { jobs: found } = await does<Leased>('integrator', 'leaseJobs', 'LeaseJobsInput', input, jobs);
      if (found[0]) return found[0];
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    throw new Error('Expected work to be laid out, but there is none.');
  }
  const begun = async (): Promise<string> =>
    (
      await does<{ case: { id: string } }>(
        'clerk',
        'startProcess',
        'StartProcessInput',
        { processId },
        '... on ProcessStarted { case { id } }',
      )
    ).case.id;
  const caseOf = (id: string) =>
    house.ask('manager', 'query ($id: ID!) { case(id: $id) { status waits { kind } } }', { id });

  it('a program outside does the work of one, once', async () => {
    const inUse = await does('admin', 'deleteService', 'DeleteServiceInput', { key: 'check', expectedVersion: 1 });
    expect(inUse).toMatchObject({ __typename: 'NotNow', reason: 'SERVICE_IN_USE' });
    const id = await begun();
    const { id: job, fence } = await leased();
    expect(await caseOf(id)).toMatchObject({ case: { waits: [{ kind: 'SERVICE' }] } });
    const kept = { id: job, fence, leaseFor: 600 };
    expect(await does('integrator', 'heartbeatJob', 'HeartbeatJobInput', kept)).toMatchObject({
      __typename: 'JobKept',
    });
    const stale = { id: job, fence: fence - 1, values: { sum: 1 } };
    expect(await does('integrator', 'completeJob', 'CompleteJobInput', stale)).toMatchObject({ reason: 'LEASE_LOST' });
    const answer = { id: job, fence, values: { sum: 5 } };
    expect(await does('integrator', 'completeJob', 'CompleteJobInput', answer)).toMatchObject({ __typename: 'Done' });
    expect(await does('integrator', 'completeJob', 'CompleteJobInput', answer)).toMatchObject({ reason: 'LEASE_LOST' });
    expect(await caseOf(id)).toMatchObject({ case: { status: 'ENDED', waits: [] } });
  });

  it('a failure for good is an incident; whoever tries again gets the work again', async () => {
    const id = await begun();
    const { id: job, fence } = await leased();
    const failure = { id: job, fence, error: 'NO_PAPER', message: 'no paper' };
    expect(await does('integrator', 'failJob', 'FailJobInput', { ...failure, error: 'no' })).toMatchObject({
      fields: [{ path: 'error', code: 'WRONG_KEY' }],
    });
    const later = await does(
      'integrator',
      'failJob',
      'FailJobInput',
      { ...failure, retryIn: 0 },
      '... on JobFailed { retryAt }',
    );
    expect(later).toMatchObject({ __typename: 'JobFailed', retryAt: expect.any(String) });
    const again = await leased();
    expect(again).toMatchObject({ id: job });
    expect(again.fence).toBeGreaterThan(fence);
    const last = { ...failure, fence: again.fence };
    expect(await does('integrator', 'failJob', 'FailJobInput', last, '... on JobFailed { retryAt }')).toMatchObject({
      retryAt: null,
    });
    expect(await caseOf(id)).toMatchObject({ case: { waits: [{ kind: 'INCIDENT' }] } });
    const { case: stopped } = await house.ask<{ case: { waits: { element: string }[] } }>(
      'manager',
      'query ($id: ID!) { case(id: $id) { waits { element } } }',
      { id },
    );
    await does('manager', 'retryIncident', 'RetryIncidentInput', { caseId: id, element: stopped.waits[0]?.element });
    const repeated = await leased();
    expect(repeated.fence).toBeGreaterThan(again.fence);
    const answer = { id: repeated.id, fence: repeated.fence, values: { sum: 5 } };
    expect(await does('integrator', 'completeJob', 'CompleteJobInput', answer)).toMatchObject({ __typename: 'Done' });
    expect(await caseOf(id)).toMatchObject({ case: { status: 'ENDED' } });
  });

  it('an answer waits while the case is suspended', async () => {
    const id = await begun();
    const { id: job, fence } = await leased();
    await does('manager', 'suspendCase', 'SuspendCaseInput', { caseId: id, reason: 'Ждём' });
    const answer = { id: job, fence, values: { sum: 5 } };
    expect(await does('integrator', 'completeJob', 'CompleteJobInput', answer)).toMatchObject({
      reason: 'CASE_SUSPENDED',
    });
    await does('manager', 'resumeCase', 'ResumeCaseInput', { caseId: id });
    expect(await does('integrator', 'completeJob', 'CompleteJobInput', answer)).toMatchObject({ __typename: 'Done' });
    expect(await caseOf(id)).toMatchObject({ case: { status: 'ENDED' } });
  });

  it('integrators alone lease work', async () => {
    const lease = (by: string) => does(by, 'leaseJobs', 'LeaseJobsInput', { topic: 'check', max: 1 });
    for (const by of ['analyst', 'admin', 'clerk', 'manager'])
      expect(await lease(by)).toMatchObject({ __typename: 'NotPermitted' });
    const unknown = await does('integrator', 'leaseJobs', 'LeaseJobsInput', { topic: 'nothing', max: 1 });
    expect(unknown).toMatchObject({ fields: [{ path: 'topic', code: 'UNKNOWN' }] });
  });

  it('letters that go nowhere are for administrators', async () => {
    expect(await house.ask('admin', '{ caughtMail(first: 10) { totalCount } }')).toEqual({
      caughtMail: { totalCount: 0 },
    });
    const { errors } = await house.answer('analyst', '{ caughtMail(first: 10) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_PERMITTED');
  });
});
