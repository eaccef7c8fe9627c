import { createClient } from 'graphql-sse';
import { callerHeaders, type TestServer } from '../../test-server.fixture.js';

export const inbox = 'subscription { inboxChanged { sequence counts { mine queue } } }';
export const oneCase =
  'subscription ($id: ID!) { caseChanged(id: $id) { sequence case { status tasks { node status } } } }';

export interface Listening {
  /** The next event; undefined at the end. */
  next(): Promise<unknown>;
  end(): Promise<void>;
}

/** A stream of this person on this server. */
export async function listenOn(server: TestServer, cookie: string, query: string, variables = {}): Promise<Listening> {
  const client = createClient({
    url: `${server.local}/graphql/stream`,
    headers: callerHeaders(cookie),
    retryAttempts: 0,
  });
  const events = client.iterate({ query, variables });
  return {
    next: async () => (await events.next()).value,
    async end() {
      await events.return?.();
      client.dispose();
    },
  };
}
