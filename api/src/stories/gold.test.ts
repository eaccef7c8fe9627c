import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestServer, testServer } from '../test-server.fixture.js';
import { callersOf } from './callers.fixture.js';

/** P5 as it is shipped: installed by one click, then one customer is served by the API. */

const install = `mutation ($input: TemplateInput!) {
  installTemplate(input: $input) { __typename ... on TemplateInstalled { template { key installedAt interrupted } }
    ... on TemplateCollides { collisions { kind key } message } ... on NotNow { reason } }
}`;
const remove = `mutation ($input: TemplateInput!) {
  removeTemplate(input: $input) { __typename ... on NotNow { reason } }
}`;
const start = `mutation ($input: StartProcessInput!) {
  startProcess(input: $input) { __typename ... on ProcessStarted { task { id } } ... on Problem { message } }
}`;
const look = `query ($id: ID!) { task(id: $id) { work { screen { __typename
  ... on FormScreen { element node fields { path type } }
  ... on SelectionScreen { element node found { id title } }
  ... on VerifyScreen { element node left missed }
  ... on IncidentScreen { element node message }
  ... on ReviewScreen { element node changes { title fields { field afterText } } } } } } }`;
const moved = '__typename ... on Invalid { fields { path code message } } ... on Problem { message }';

describe('serving a gold cardholder, as it is shipped', () => {
  let server: TestServer;
  const { ask } = callersOf(() => server);

  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.stop());

  async function screen(login: string, id: string): Promise<Record<string, never>> {
    return (await ask(login, look, { id }))('task.work.screen');
  }

  async function move(login: string, taskId: string, name: string, kind: string, more: object) {
    const { element } = await screen(login, taskId);
    const query = `mutation ($input: ${kind}!) { ${name}(input: $input) { ${moved} } }`;
    return (await ask(login, query, { input: { taskId, element, ...more } }))(name) as Record<string, never>;
  }

  const fill = (login: string, task: string, values: object) =>
    move(login, task, 'submitForm', 'SubmitFormInput', { values });

  /** Begins, identifies by phone and word, chooses the card of these digits. */
  async function served(login: string, phone: string, told: string, last4: string): Promise<string> {
    const startable: { processId: string; name: { ru: string } }[] = (
      await ask(login, '{ startable { processId name { ru } } }')
    )('startable');
    const processId = startable.find(({ name }) => name.ru === 'Обслуживание держателя карты')?.processId;
    const task: string = (await ask(login, start, { input: { processId } }))('startProcess.task.id');
    expect(await fill(login, task, { phone })).toMatchObject({ __typename: 'TaskMoved' });
    expect(await screen(login, task)).toMatchObject({ __typename: 'VerifyScreen', left: 3, missed: false });
    await move(login, task, 'verifyTask', 'VerifyTaskInput', { told });
    await choose(login, task, last4);
    return task;
  }

  async function choose(login: string, task: string, last4: string): Promise<void> {
    const { found } = (await screen(login, task)) as never as { found?: { id: string; title: string }[] };
    if (!found) return;
    const record = found.find(({ title }) => title.endsWith(last4))?.id;
    await move(login, task, 'selectRecord', 'SelectRecordInput', { record });
  }

  const options = async (login: string, task: string): Promise<string[]> => {
    const { fields } = (await screen(login, task)) as never as {
      fields: { path: string; type: { options?: { key: string }[] } }[];
    };
    return (fields.find(({ path }) => path === 'wish')?.type.options ?? []).map(({ key }) => key);
  };

  it('is listed for analysts, installed once, and brings its people', async () => {
    const before = await ask(
      'analyst',
      '{ templates { key installedAt records password people { login roles { en } starts { en } } } }',
    );
    const [gold, , , credit] = before('templates') as readonly object[];
    expect(gold).toMatchObject({
      ...{ key: 'gold', installedAt: null, records: 100, password: 'marshrut' },
      people: [
        { login: 'operator', roles: [{ en: 'Card operator' }], starts: [{ en: 'Serving a cardholder' }, {}] },
        { login: 'operator2' },
      ],
    });
    // A block that only other processes call is nothing a person starts.
    expect(credit).toMatchObject({ people: { 0: { login: 'loans', starts: [{ en: 'Credit application' }] } } });
    const { errors } = await server.ask(await server.signIn('secretary'), '{ templates { key } }');
    expect(errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    const done = await ask('analyst', install, { input: { key: 'gold' } });
    expect(done('installTemplate')).toMatchObject({
      __typename: 'TemplateInstalled',
      template: { key: 'gold', installedAt: expect.any(String), interrupted: false },
    });
    const again = await ask('analyst', install, { input: { key: 'gold' } });
    expect(again('installTemplate')).toEqual({ __typename: 'NotNow', reason: 'ALREADY_INSTALLED' });
    expect((await ask('analyst', install, { input: { key: 'nothing' } }))('installTemplate')).toEqual({
      __typename: 'NotPermitted',
    });
    expect(
      (await ask('operator', '{ records(entity: "Customer", first: 1) { totalCount } }'))('records.totalCount'),
    ).toBe(33);
  });

  it('goes away while nobody uses it, and comes again', async () => {
    expect((await ask('analyst', remove, { input: { key: 'gold' } }))('removeTemplate')).toEqual({
      __typename: 'TemplateRemoved',
    });
    expect((await ask('operator', '{ startable { processId } }'))('startable')).toEqual([]);
    const again = await ask('analyst', install, { input: { key: 'gold' } });
    expect(again('installTemplate')).toMatchObject({ __typename: 'TemplateInstalled' });
  });

  it('a Classic customer is neither shown what is for Gold ones, nor may the API take it', async () => {
    const task = await served('operator', '+79160003344', ' сосна', '0020');
    expect(await options('operator', task)).toEqual(['Блокировка карты', 'Перевыпуск обычный', 'Изменение контактов']);
    const gold = await fill('operator', task, { wish: 'Повышение лимита' });
    const nothing = await fill('operator', task, { wish: 'Нечто' });
    expect(gold).toEqual(nothing);
    expect(gold).toMatchObject({ __typename: 'Invalid', fields: [{ path: 'wish', code: 'NOT_AN_OPTION' }] });
    expect(JSON.stringify(gold)).not.toContain('лимита');
  });

  it('a Gold customer: the limit of one card is raised and the other blocked in one commit; nobody sees it before', async () => {
    const task = await served('operator', '+79160001122', 'береза', '0012');
    expect(await options('operator', task)).toHaveLength(8);
    await fill('operator', task, { wish: 'Повышение лимита' });
    await fill('operator', task, { newLimit: '100000' });
    expect(await screen('operator', task)).toMatchObject({ node: 'limitWrong' });
    await fill('operator', task, {});
    await fill('operator', task, { newLimit: '450000' });
    await fill('operator', task, { more: true, notifyBy: 'Email' });
    await choose('operator', task, '0013');
    await fill('operator', task, { wish: 'Блокировка карты' });
    await fill('operator', task, { blockReason: 'Утеря' });
    await fill('operator', task, { more: false, notifyBy: 'Email' });
    const review = await screen('operator', task);
    expect(review).toMatchObject({ __typename: 'ReviewScreen', node: 'done' });
    const cards =
      'query ($s: String!) { records(entity: "BankCard", search: $s, first: 5) { edges { node { values } } } }';
    const limit = async () => (await ask('operator2', cards, { s: '0012' }))('records.edges.0.node.values.limit');
    const status = async () => (await ask('operator2', cards, { s: '0013' }))('records.edges.0.node.values.status');
    expect([await limit(), await status()]).toEqual(['300000.00', 'Действует']);
    expect(await move('operator', task, 'completeTask', 'CompleteTaskInput', {})).toMatchObject({
      __typename: 'TaskCommitted',
    });
    expect([await limit(), await status()]).toEqual(['450000.00', 'Заблокирована']);
    expect((await ask('analyst', remove, { input: { key: 'gold' } }))('removeTemplate')).toEqual({
      __typename: 'NotNow',
      reason: 'IN_USE',
    });
  });

  it('three wrong words end the call; what was told is nowhere in the database', async () => {
    const task = await served('operator', '+79160001122', 'Выхухоль', 'none');
    expect(await screen('operator', task)).toMatchObject({ left: 2, missed: true });
    await move('operator', task, 'verifyTask', 'VerifyTaskInput', { told: 'Выхухоль' });
    await move('operator', task, 'verifyTask', 'VerifyTaskInput', { told: 'Выхухоль' });
    expect(await screen('operator', task)).toMatchObject({ node: 'locked' });
    const files = readdirSync(server.folder).filter(name => name.startsWith('marshrut.db'));
    const kept = files.map(name => readFileSync(join(server.folder, name), 'utf8')).join('');
    expect(kept).toContain('Берёза');
    expect(kept).not.toContain('Выхухоль');
  });

  it('what can be begun from a card follows from its category', async () => {
    const ids = 'query ($s: String!) { records(entity: "BankCard", search: $s, first: 1) { edges { node { id } } } }';
    const offered =
      'query ($record: ID!) { offered(entity: "BankCard", record: $record) { processId parameter name { ru } } }';
    const [gold, classic] = await Promise.all(
      ['0012', '0020'].map(async s => (await ask('operator', ids, { s }))('records.edges.0.node.id') as string),
    );
    const forGold = await ask('operator', offered, { record: gold });
    expect(forGold('offered')).toEqual([
      { processId: expect.any(String), parameter: 'card', name: { ru: 'Консьерж-заявка по карте' } },
    ]);
    expect((await ask('operator', offered, { record: classic }))('offered')).toEqual([]);
    const processId: string = forGold('offered.0.processId');
    const refused = await ask('operator', start, { input: { processId, values: { card: classic } } });
    const unknown = await ask('operator', start, { input: { processId: 'prc_gone', values: { card: classic } } });
    expect(refused('startProcess')).toEqual(unknown('startProcess'));
    expect(refused('startProcess.__typename')).toBe('NotPermitted');
    const begun = await ask('operator', start, { input: { processId, values: { card: gold } } });
    expect(begun('startProcess.__typename')).toBe('ProcessStarted');
  });
});
