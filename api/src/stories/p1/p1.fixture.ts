import { expect } from '@jest/globals';
import { at, type TestServer } from '../../test-server.fixture.js';
import { documents } from '../operations.fixture.js';
import { wizard } from './p1-operations.fixture.js';

/** One server through all chapters of the story, and what one chapter leaves to the next. */
export class P1 {
  server = {} as TestServer;
  officer = '';
  process = '';
  kuznetsov = { id: '', version: 0 };
  first = { case: '', task: '' };
  readonly #cookies = new Map<string, string>();

  /** An operation of this person, without top-level errors; answers how to look into the data. */
  async ask(login: string, query: string, variables: object = {}): Promise<(path: string) => never> {
    const cookie = this.#cookies.get(login) ?? (await this.server.signIn(login));
    this.#cookies.set(login, cookie);
    const { data, errors } = await this.server.ask(cookie, query, variables);
    expect(errors).toEqual([]);
    return path => at(data, path) as never;
  }

  async command(login: string, document: keyof typeof documents, input: object): Promise<Record<string, never>> {
    return (await this.ask(login, documents[document], { input }))('answer');
  }

  /** The wizard of a task as its owner has it. */
  async screen(login: string, task: string): Promise<ScreenSeen> {
    return (await this.ask(login, wizard, { task }))('task.work.screen');
  }

  async fill(login: string, taskId: string, values: object): Promise<Record<string, never>> {
    return this.command(login, 'fill', { taskId, element: (await this.screen(login, taskId)).element, values });
  }

  async select(login: string, taskId: string, record: string | null): Promise<Record<string, never>> {
    return this.command(login, 'select', { taskId, element: (await this.screen(login, taskId)).element, record });
  }
}

type ScreenSeen = { readonly __typename: string; readonly element: string; readonly changes?: unknown } & Record<
  string,
  unknown
>;
