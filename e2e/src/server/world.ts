import { test as base } from './fixture.js';
import type { Server } from './start-server.js';

/** Makes the world of a file once for each server it gets; a server is new after a failed test. */
export function testIn(prepare: (url: string) => Promise<void>) {
  const prepared = new WeakMap<Server, Promise<void>>();
  return base.extend<{ world: null }>({
    world: [
      async ({ server }, use) => {
        const known = prepared.get(server) ?? prepare(server.url);
        prepared.set(server, known);
        await known;
        await use(null);
      },
      { auto: true },
    ],
  });
}
