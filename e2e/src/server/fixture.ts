import { test as base } from '@playwright/test';
import { People } from './people.js';
import { type Database, type Server, startServer } from './start-server.js';

export interface ServerOptions {
  /** Set by the project of the run. */
  database: Database;
  /** Environment of the server for this file, such as `{ MARSHRUT_DEMO: '0' }`. */
  environment: NodeJS.ProcessEnv;
}

interface WorkerFixtures extends ServerOptions {
  servers: ServerByFile;
}

interface TestFixtures {
  /** One per test file, with an empty database; the tests of a file share it, in their order. */
  server: Server;
  people: People;
}

class ServerByFile {
  #file = '';
  #server: Server | undefined;

  constructor(
    private readonly database: Database,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  async of(file: string): Promise<Server> {
    if (this.#server && this.#file === file) return this.#server;
    await this.stop();
    this.#file = file;
    this.#server = await startServer(this.database, this.environment);
    return this.#server;
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    this.#server = undefined;
  }
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  database: ['sqlite', { option: true, scope: 'worker' }],
  environment: [{}, { option: true, scope: 'worker' }],
  servers: [
    async ({ database, environment }, use) => {
      const servers = new ServerByFile(database, environment);
      await use(servers);
      await servers.stop();
    },
    { scope: 'worker' },
  ],
  server: async ({ servers }, use, info) => {
    const server = await servers.of(info.file);
    await use(server);
    if (info.status !== info.expectedStatus) await info.attach('server.log', { body: server.log() });
  },
  people: async ({ browser, server }, use) => {
    const people = new People(browser, server.url);
    await use(people);
    await people.leave();
  },
  baseURL: async ({ server }, use) => use(server.url),
});
