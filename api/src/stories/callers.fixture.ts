import { expect } from '@jest/globals';
import { type Answer, at, type TestServer } from '../test-server.fixture.js';

/** People by their logins, each signed in once. `serverNow`: the server of the running stories. */
export function callersOf(serverNow: () => TestServer) {
  const cookies = new Map<string, Promise<string>>();

  async function asked(login: string, query: string, variables: object = {}): Promise<Answer> {
    const cookie = cookies.get(login) ?? serverNow().signIn(login);
    cookies.set(login, cookie);
    return serverNow().ask(await cookie, query, variables);
  }

  /** What stands at a path of an answer without errors. */
  async function ask(login: string, query: string, variables: object = {}): Promise<(path: string) => never> {
    const { data, errors } = await asked(login, query, variables);
    expect(errors).toEqual([]);
    return path => at(data, path) as never;
  }

  return { asked, ask };
}
