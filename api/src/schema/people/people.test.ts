import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, emptyDatabase, type TestServer, testServer } from '../../test-server.fixture.js';

describe.each(['sqlite', 'postgres'] as const)('people over the API on %s', dialect => {
  let server: TestServer;
  let admin: string;
  beforeAll(async () => {
    server = await testServer({ databaseUrl: await emptyDatabase(dialect) });
    admin = await server.signIn('admin');
  });
  afterAll(() => server.stop());

  const people = async () =>
    at((await server.ask(admin, '{ users(first: 100) { edges { node { id login } } } }')).data, 'users.edges') as {
      node: { id: string; login: string };
    }[];
  const find = async (login: string) => (await people()).find(({ node }) => node.login === login)?.node.id ?? '';

  const CREATE = `mutation ($input: CreateUserInput!) { createUser(input: $input) {
    __typename ... on UserSaved { user { id login roles { key } active } } ... on Invalid { message fields { path code message } } ... on Problem { code } } }`;

  it('the roles with their holders', async () => {
    const { data } = await server.ask(admin, '{ roles { key system users name { ru en } } }');
    expect(at(data, 'roles.0')).toEqual({
      key: 'administrator',
      system: true,
      users: 1,
      name: { ru: 'Администратор', en: 'Administrator' },
    });
    expect(at(data, 'roles.6')).toEqual({
      key: 'secretary',
      system: false,
      users: 3,
      name: { ru: 'Секретарь', en: 'Secretary' },
    });
  });

  it('pages of people', async () => {
    const first = await server.ask(
      admin,
      '{ users(first: 3) { totalCount edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
    );
    expect(at(first.data, 'users.totalCount')).toBe(8);
    expect(at(first.data, 'users.pageInfo')).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await server.ask(
      admin,
      'query ($after: String) { users(first: 100, after: $after) { edges { node { name } } pageInfo { hasNextPage hasPreviousPage } } }',
      { after: at(first.data, 'users.pageInfo.endCursor') },
    );
    expect(at(rest.data, 'users.edges')).toHaveLength(5);
    expect(at(rest.data, 'users.pageInfo')).toEqual({ hasNextPage: false, hasPreviousPage: true });
  });

  it('creates, refuses, and says so in the caller’s language', async () => {
    const input = { name: 'Новый Человек', login: 'newcomer', password: 'long enough', roles: ['secretary'] };
    const made = await server.ask(admin, CREATE, { input });
    expect(at(made.data, 'createUser')).toMatchObject({
      __typename: 'UserSaved',
      user: { login: 'newcomer', roles: [{ key: 'secretary' }], active: true },
    });
    const again = await server.post(
      '/graphql',
      { query: CREATE, variables: { input } },
      { cookie: admin, 'accept-language': 'en-GB,en;q=0.9,ru;q=0.8' },
    );
    expect(at(await again.json(), 'data.createUser')).toMatchObject({
      code: 'INVALID',
      fields: [
        {
          path: 'login',
          code: 'TAKEN',
          message: "Expected a free login, but 'newcomer' is taken. Choose another one.",
        },
      ],
    });
    const russian = await server.ask(admin, CREATE, { input });
    expect(at(russian.data, 'createUser.fields.0.message')).toBe(
      'Ожидался свободный логин, но «newcomer» уже занят. Выберите другой.',
    );
    expect(await server.signIn('newcomer', 'long enough')).toContain('session');
  });

  it('whoever is not an administrator gets NotPermitted as a value, not an error', async () => {
    const input = { name: 'X', login: 'xx', password: 'long enough', roles: ['administrator'] };
    for (const login of ['analyst', 'secretary', 'manager', 'integrator']) {
      const answer = await server.ask(await server.signIn(login), CREATE, { input });
      expect(answer.errors).toEqual([]);
      expect(at(answer.data, 'createUser')).toEqual({ __typename: 'NotPermitted', code: 'NOT_PERMITTED' });
    }
  });

  it('a change of rights counts from the next request on', async () => {
    const secretary = await server.signIn('secretary2');
    const may = async () => at((await server.ask(secretary, '{ me { may } }')).data, 'me.may');
    expect(await may()).toEqual(['WORK']);
    const id = await find('secretary2');
    await server.ask(admin, 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { __typename } }', {
      input: { id, roles: ['manager'] },
    });
    expect(await may()).toEqual(['MANAGE']);
  });

  it('the same answer for an unknown person as for a forbidden one', async () => {
    const update =
      'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { __typename ... on Problem { message } } }';
    const absent = await server.ask(admin, update, { input: { id: 'usr_absent', name: 'X' } });
    const foreign = await server.ask(await server.signIn('head'), update, {
      input: { id: await find('admin'), name: 'X' },
    });
    expect(at(absent.data, 'updateUser')).toEqual(at(foreign.data, 'updateUser'));
  });

  it('node and nodes find by id and are silent about the rest', async () => {
    const id = await find('head');
    const { data } = await server.ask(
      admin,
      'query ($ids: [ID!]!, $id: ID!) { node(id: $id) { __typename id ... on User { login } } nodes(ids: $ids) { id } }',
      {
        id,
        ids: [id, 'usr_absent', 'nothing_1', '', 'constructor_1', '__proto___1', `${id}'--`],
      },
    );
    expect(at(data, 'node')).toEqual({ __typename: 'User', id, login: 'head' });
    expect(at(data, 'nodes')).toEqual([{ id }, null, null, null, null, null, null]);
    const many = await server.ask(admin, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => id),
    });
    expect(many.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe.each(['sqlite', 'postgres'] as const)('API tokens on %s', dialect => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ databaseUrl: await emptyDatabase(dialect) });
  });
  afterAll(() => server.stop());

  const CREATE =
    'mutation ($input: CreateTokenInput!) { createToken(input: $input) { __typename ... on TokenCreated { secret token { id start expiresAt lastUsedAt } } ... on Invalid { fields { path code } } } }';

  it('act as their owner until they are revoked', async () => {
    const integrator = await server.signIn('integrator');
    const made = await server.ask(integrator, CREATE, { input: { name: 'Робот', expiresInDays: 30 } });
    const secret = String(at(made.data, 'createToken.secret'));
    expect(secret).toMatch(/^mrt_[0-9a-f]{64}$/);
    expect(at(made.data, 'createToken.token')).toMatchObject({ start: secret.slice(0, 8), lastUsedAt: null });
    const me = await server.ask(secret, '{ me { user { login } may } }');
    expect(me.data).toEqual({ me: { user: { login: 'integrator' }, may: ['DESIGN', 'WORK', 'INTEGRATE'] } });
    const list = await server.ask(integrator, '{ tokens { id name lastUsedAt } }');
    expect(at(list.data, 'tokens.0')).toMatchObject({ name: 'Робот', lastUsedAt: expect.any(String) });
    expect(JSON.stringify(list.data)).not.toContain(secret);
    const id = at(list.data, 'tokens.0.id');
    const revoke = 'mutation ($id: ID!) { revokeToken(id: $id) { __typename } }';
    expect((await server.ask(await server.signIn('analyst'), revoke, { id })).data).toEqual({
      revokeToken: { __typename: 'NotPermitted' },
    });
    expect((await server.ask(secret, revoke, { id })).data).toEqual({ revokeToken: { __typename: 'Done' } });
    expect((await server.ask(secret, '{ me { may } }')).status).toBe(401);
  });

  it('a wrong token is nobody, also beside a good cookie', async () => {
    const cookie = await server.signIn('admin');
    for (const authorization of [
      'Bearer',
      'Bearer x',
      `Bearer mrt_${'0'.repeat(64)}`,
      'Basic YWRtaW46bWFyc2hydXQ=',
      `bearer mrt_${'0'.repeat(63)}`,
    ]) {
      const response = await server.post('/graphql', { query: '{ me { may } }' }, { cookie, authorization });
      expect(response.status).toBe(401);
    }
  });

  it('are for integrators alone, and last one to 3650 days', async () => {
    const refused = await server.ask(await server.signIn('secretary'), CREATE, { input: { name: 'x' } });
    expect(at(refused.data, 'createToken.__typename')).toBe('NotPermitted');
    const invalid = await server.ask(await server.signIn('integrator'), CREATE, {
      input: { name: '', expiresInDays: 0 },
    });
    expect(at(invalid.data, 'createToken.fields')).toEqual([
      { path: 'name', code: 'REQUIRED' },
      { path: 'expiresInDays', code: 'OUT_OF_RANGE' },
    ]);
    expect((await server.ask(await server.signIn('secretary'), '{ tokens { id } }')).errors[0]?.extensions.code).toBe(
      'NOT_PERMITTED',
    );
  });
});
