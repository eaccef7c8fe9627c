import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { type TestServer, testServer } from '../test-server.fixture.js';

describe('limits of a query', () => {
  let server: TestServer;
  let cookie: string;
  beforeAll(async () => {
    server = await testServer();
    cookie = await server.signIn('admin');
  });
  afterAll(() => server.stop());

  const refused = async (query: string) => {
    const began = performance.now();
    const answer = await server.ask(cookie, query);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(JSON.stringify(answer.errors)).not.toContain('node_modules');
    return answer.errors[0];
  };

  it('1 MB of nested query', async () => {
    const deep = 150_000;
    const error = await refused(`{ me ${'{ user '.repeat(deep)}${'}'.repeat(deep)} }`);
    expect(error?.extensions.code).toBe('QUERY_TOO_LONG');
  });

  it('a nested query just below the length limit', async () => {
    const error = await refused(`{ me ${'{a'.repeat(30_000)}${'}'.repeat(30_000)} }`);
    expect(error?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(error?.message).toContain('more that 3000 tokens');
  });

  it('thousands of equal fields', async () => {
    await refused(`{ me { user { ${'name '.repeat(2900)} ...on Nothing { x } } } }`);
  });

  it('more than 15 aliases, __typename among them', async () => {
    const aliases = (n: number, field: string) => Array.from({ length: n }, (_, at) => `a${at}: ${field}`).join(' ');
    expect((await refused(`{ ${aliases(16, '__typename')} }`))?.message).toContain('Aliases limit of 15');
    expect((await server.ask(cookie, `{ ${aliases(15, 'me { may }')} }`)).status).toBe(200);
  });

  it('more than 4 directives', async () => {
    const error = await refused(
      '{ me @include(if: true) { may @skip(if: false) user @include(if: true) { name @skip(if: false) login @skip(if: false) } } }',
    );
    expect(error?.message).toContain('Directives limit of 4');
  });

  it('more than 10 levels', async () => {
    const error = await refused(`{ __type(name: "User") ${'{ ofType '.repeat(10)}{ name }${' }'.repeat(10)} }`);
    expect(error?.message).toContain('Query depth limit of 10');
  });

  it('a page of pages', async () => {
    const roles = Array.from({ length: 8 }, (_, at) => `r${at}: roles { key name { ru en } users system }`).join(' ');
    const error = await refused(`{ users(first: 100) { edges { node { ${roles} } } } }`);
    expect(error?.message).toContain('Query Cost limit');
  });

  it('several queries in one body', async () => {
    const response = await server.post('/graphql', [{ query: '{ me { may } }' }, { query: '{ me { may } }' }], {
      cookie,
    });
    expect(response.status).toBe(400);
  });

  it('lets the introspection through, for whoever is signed in', async () => {
    expect((await server.ask(cookie, getIntrospectionQuery())).status).toBe(200);
    expect((await server.ask(null, getIntrospectionQuery())).status).toBe(401);
  });

  it('does not tell names that were almost right', async () => {
    const error = await refused('{ mee { may } }');
    expect(error?.message).toContain('Cannot query field "mee"');
    expect(error?.message).not.toContain('Did you mean');
  });

  it.each([
    '{',
    '{"query":',
    'null',
    '"text"',
    '[]',
    '{"query":5}',
    '{"query":"{ me { may } }","variables":"text"}',
    '{}',
  ])('answers the body %s in words', async body => {
    const response = await server.post('/graphql', body, { cookie });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(1);
  });

  it('a body over 8 MB', async () => {
    const response = await server.post(
      '/graphql',
      { query: '{ me { may } }', variables: { x: 'x'.repeat(8 * 1024 * 1024) } },
      { cookie },
    );
    expect(response.status).toBe(413);
  });

  it('wrong variables are the caller’s error', async () => {
    const answer = await server.ask(cookie, 'query ($n: Int!) { users(first: $n) { totalCount } }', { n: 'many' });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
