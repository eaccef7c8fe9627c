import { test as base } from './fixture.js';
import type { Server } from './start-server.js';

/** Makes the world of a file once for each server it gets; a server is new after a failed test. */
export function testIn<World>(prepare: (url: string) => Promise<World>) {
  const prepared = new WeakMap<Server, Promise<World>>();
  return base.extend<{ world: World }>({
    world: [
      async ({ server }, use) => {
        const known = prepared.get(server) ?? prepare(server.url);
        prepared.set(server, known);
        await use(await known);
      },
      { auto: true },
    ],
  });
}
