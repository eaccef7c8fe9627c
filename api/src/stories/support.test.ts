import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase, type TestServer, testServer } from '../test-server.fixture.js';
import { callersOf } from './callers.fixture.js';

/**
 * P3 as it is shipped: one ticket through two contractors by the API; and what a contractor tries beyond their own. Whatever is
 * not theirs is answered like what does not exist.
 */

const install = `mutation { installTemplate(input: { key: "support" }) { __typename } }`;
const start = `mutation ($input: StartProcessInput!) {
  startProcess(input: $input) { __typename ... on ProcessStarted { case { id } task { id } } }
}`;
const inbox = `query ($view: InboxView!) {
  inbox(filter: { view: $view }, first: 20) { totalCount edges { node { id name { ru } case { id } } } }
}`;
const look = `query ($id: ID!) { task(id: $id) { work { screen { __typename
  ... on FormScreen { element node values } ... on ReviewScreen { element node } ... on IncidentScreen { element node message } } } } }`;
const moved = '__typename ... on Invalid { fields { path code message } } ... on Problem { message }';
const records = 'query ($entity: String!) { records(entity: $entity, first: 50) { edges { node { id values } } } }';

type Listed = { node: { id: string; name: { ru: string }; case: { id: string } } }[];

describe.each(['sqlite', 'postgres'] as const)('the support desk as it is shipped, on %s', dialect => {
  let server: TestServer;
  const { asked, ask } = callersOf(() => server);
  const seen: Record<string, string> = {};

  beforeAll(async () => {
    server = await testServer({ databaseUrl: await emptyDatabase(dialect) });
  }, 60_000);
  afterAll(() => server.stop());

  async function command(login: string, name: string, kind: string, taskId: string, more: object = {}) {
    const answered = await ask(login, `mutation ($input: ${kind}!) { ${name}(input: $input) { ${moved} } }`, {
      input: { taskId, ...more },
    });
    return answered(name) as { __typename: string };
  }

  async function screen(login: string, id: string): Promise<{ element: string; node: string }> {
    return (await ask(login, look, { id }))('task.work.screen');
  }

  async function fill(login: string, id: string, values: object) {
    const { element } = await screen(login, id);
    return command(login, 'submitForm', 'SubmitFormInput', id, { element, values });
  }

  /** Asks again until it is there: a process that was called answers its caller in a job. */
  async function inboxHas(login: string, name: string): Promise<string> {
    for (let times = 0; times < 500; times++)
      for (const view of ['MINE', 'QUEUE']) {
        const listed = (await ask(login, inbox, { view }))('inbox.edges') as Listed;
        const found = listed.find(({ node }) => node.name.ru === name);
        if (found) return found.node.id;
      }
    throw new Error(`Expected '${name}' in the inbox of ${login}, but it has not come.`);
  }

  /** Finds it in the inbox, fills its forms one after another, and finishes it. */
  async function does(login: string, name: string, ...forms: readonly object[]): Promise<string> {
    const id = await inboxHas(login, name);
    await command(login, 'claimTask', 'TaskInput', id);
    for (const values of forms) expect(await fill(login, id, values)).toMatchObject({ __typename: 'TaskMoved' });
    const { element } = await screen(login, id);
    expect(await command(login, 'completeTask', 'CompleteTaskInput', id, { element })).toMatchObject({
      __typename: 'TaskCommitted',
    });
    return id;
  }

  const rows = async (login: string, entity: string) =>
    (
      (await ask(login, records, { entity }))('records.edges') as {
        node: { id: string; values: Record<string, string> };
      }[]
    ).map(({ node }) => node);
  const named = async (entity: string, name: string) =>
    (await rows('dispatcher', entity)).find(({ values }) => values.name?.startsWith(name))?.id ?? '';
  const order = async (contractor: string) =>
    does('engineer', 'Наряд', {
      contractor: await named('Contractor', contractor),
      work: 'Починить кабель',
      cost: '9000',
    });

  it('is installed by one click: a hundred organisations, contractors with their people', async () => {
    expect((await ask('analyst', install))('installTemplate.__typename')).toBe('TemplateInstalled');
    const total = await ask('dispatcher', '{ records(entity: "Organization", first: 1) { totalCount } }');
    expect(total('records.totalCount')).toBe(100);
    expect((await rows('dispatcher', 'Contractor')).filter(({ values }) => values.person)).toHaveLength(2);
  });

  it('a ticket is registered, accepted by the dispatcher, and ordered; the first contractor declines', async () => {
    const startable: { processId: string; name: { ru: string } }[] = (
      await ask('applicant', '{ startable { processId name { ru } } }')
    )('startable');
    expect(startable.map(({ name }) => name.ru)).toEqual(['Заявка в поддержку']);
    const begun = await ask('applicant', start, { input: { processId: startable[0]?.processId } });
    seen.ticketCase = begun('startProcess.case.id');
    const task: string = begun('startProcess.task.id');
    const organization = await named('Organization', 'Администрация Берёзовского');
    await fill('applicant', task, { organization });
    await fill('applicant', task, {
      ...{ 'ticket.line': 'Информационная система', 'ticket.subject': 'Нет связи', 'ticket.details': 'Нет сети.' },
    });
    await fill('applicant', task, { 'ticket.phone': '+79160001122' });
    const { element } = await screen('applicant', task);
    await command('applicant', 'completeTask', 'CompleteTaskInput', task, { element });
    const people = await ask('dispatcher', '{ users(role: "engineer", first: 5) { edges { node { id login } } } }');
    const responsible = (people('users.edges') as { node: { id: string; login: string } }[]).find(
      ({ node }) => node.login === 'engineer',
    )?.node.id;
    await does('dispatcher', 'Диспетчер: виза', {
      ...{ 'ticket.type': 'Инцидент', 'ticket.priority': 'Высокий', executor: 'Подрядчик', responsible },
      decisionroute: 'approve',
    });
    await order('ИП');
    seen.firstTask = await does('contractor', 'Новый наряд', {
      answer: 'Отказаться',
      'order.declineReason': 'Нет людей.',
    });
    await order('ООО «Сеть');
  });

  it('the second contractor sees their order, and nothing of the first one nor of the ticket', async () => {
    await inboxHas('contractor2', 'Новый наряд');
    const mine = (await ask('contractor2', inbox, { view: 'MINE' }))('inbox.edges') as Listed;
    expect(mine.map(({ node }) => node.name.ru)).toEqual(['Новый наряд']);
    const [task] = mine;
    seen.secondTask = task?.node.id ?? '';
    seen.secondCase = task?.node.case.id ?? '';
    const [first, second] = await Promise.all(['contractor', 'contractor2'].map(login => rows(login, 'WorkOrder')));
    expect(first?.map(({ values }) => values.status)).toEqual(['Отказ']);
    expect(second?.map(({ values }) => values.status)).toEqual(['Выдан']);
    seen.firstOrder = first?.[0]?.id ?? '';
    seen.secondOrder = second?.[0]?.id ?? '';
    const cases = await ask('contractor2', '{ cases(first: 20) { totalCount edges { node { id } } } }');
    expect(cases('cases')).toEqual({ totalCount: 1, edges: [{ node: { id: seen.secondCase } }] });
    // Whoever began the ticket has begun its orders, and yet sees the ticket alone.
    const begun = await ask('applicant', '{ cases(first: 20) { totalCount edges { node { id } } } }');
    expect(begun('cases')).toEqual({ totalCount: 1, edges: [{ node: { id: seen.ticketCase } }] });
    const queue = await ask('contractor2', inbox, { view: 'QUEUE' });
    expect(queue('inbox.totalCount')).toBe(0);
  });

  it('whatever is another’s is answered like what does not exist', async () => {
    const of = (login: string, query: string, id: string, entity = 'WorkOrder') => asked(login, query, { id, entity });
    const reads = [
      'query ($id: ID!) { task(id: $id) { id context work { savedAt } } }',
      'query ($id: ID!) { case(id: $id) { id card { title } history(first: 5) { edges { node { id } } } } }',
      'query ($id: ID!, $entity: String!) { record(entity: $entity, id: $id) { values history { id } } }',
      'query ($id: ID!, $entity: String!) { valueOrigin(entity: $entity, record: $id, field: "status") { commit } }',
      'query ($id: ID!) { offered(entity: "WorkOrder", record: $id) { processId } }',
      'query ($id: ID!) { workOrder(id: $id) { no ticket { no } contractor { name } } }',
    ];
    const theirs = [seen.firstTask, seen.firstOrder, seen.ticketCase];
    const absent = ['tsk_none', 'wor_none', 'case_none'];
    for (const query of reads)
      for (const [at, id] of theirs.entries())
        expect(await of('contractor2', query, id ?? '')).toEqual(await of('contractor2', query, absent[at] ?? ''));
    const own = await of('contractor2', reads[2] ?? '', seen.secondOrder ?? '');
    expect(own.data).toMatchObject({ record: { values: { status: 'Выдан' }, history: [{}] } });
    const typed = await of('contractor2', reads[5] ?? '', seen.secondOrder ?? '');
    expect(typed.data).toMatchObject({ workOrder: { no: 'НР-2026-00002', ticket: null, contractor: null } });
  });

  it('nor may they work, transfer, write, list people, or look through a task of their own at other records', async () => {
    const foreign = await command('contractor2', 'claimTask', 'TaskInput', seen.firstTask ?? '');
    expect(foreign).toEqual(await command('contractor2', 'claimTask', 'TaskInput', 'tsk_none'));
    const denied = async (query: string, variables: object = {}) =>
      (await asked('contractor2', query, variables)).errors[0]?.extensions.code;
    const mention = 'query ($id: ID!) { case(id: $id) { mentionable(search: "") { user { login } } } }';
    expect((await ask('contractor2', mention, { id: seen.secondCase }))('case.mentionable')).toEqual([]);
    for (const query of ['{ users(first: 5) { totalCount } }', '{ roles { key } }'])
      expect(await denied(query)).toBe('NOT_PERMITTED');
    for (const entity of ['Ticket', 'Contractor', 'Organization', 'Nothing'])
      expect(await denied(records, { entity })).toBe('NOT_PERMITTED');
    const within =
      'query ($entity: String!, $task: ID!) { records(entity: $entity, task: $task, first: 5) { totalCount } }';
    for (const entity of ['Ticket', 'Contractor', 'WorkOrder', 'Nothing'])
      expect(await denied(within, { entity, task: seen.secondTask })).toBe('NOT_PERMITTED');
    const update = `mutation ($input: UpdateRecordInput!) { updateRecord(input: $input) { __typename } }`;
    for (const id of [seen.firstOrder, seen.secondOrder, 'wor_none'])
      expect(
        (
          await ask('contractor2', update, {
            input: { entity: 'WorkOrder', id, expectedVersion: 1, values: { cost: '1' } },
          })
        )('updateRecord.__typename'),
      ).toBe('NotPermitted');
  });

  it('the second one does it, it is accepted, and the applicant closes the ticket', async () => {
    await does('contractor2', 'Новый наряд', { answer: 'Принять' });
    await does('contractor2', 'Работы и отчёт', { 'order.result': 'Спаяли.' });
    await does('engineer', 'Приёмка работ', { verdict: 'Принять' });
    await does('applicant', 'Подтверждение', { solved: 'Да', 'ticket.rating': 5 });
    const [ticket] = await rows('dispatcher', 'Ticket');
    expect(ticket?.values).toMatchObject({ status: 'Закрыта', result: 'Спаяли.', rating: 5 });
    const card = await ask(
      'contractor2',
      'query ($id: ID!) { case(id: $id) { status card { key } tasks { name { ru } } } }',
      {
        id: seen.secondCase,
      },
    );
    expect(card('case')).toMatchObject({ status: 'ENDED' });
    expect((card('case.tasks') as { name: { ru: string } }[]).map(({ name }) => name.ru)).toEqual([
      'Новый наряд',
      'Работы и отчёт',
      'Приёмка работ',
    ]);
  });
});
