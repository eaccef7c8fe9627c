import pg from 'pg';
import type { LinkOptions, LiveLink } from './link.js';
import { CHANNEL, readNews } from './news.js';

/** Before another attempt to reach the server, ms. */
const AGAIN = 1000;
/** A silent link is asked this often whether it still stands, ms, and has this long to answer. */
const BEAT = 10_000;
const ANSWER = 5000;

/**
 * One connection of this node that listens. What is told while it is lost is lost with it, so each time it stands, the first time
 * included, it says `anything`. It needs a connection of its own: a pooler that hands out another one for each transaction hears nothing.
 */
export async function postgresLink(
  url: string,
  { heard, broken = () => undefined, later = timer }: LinkOptions,
): Promise<LiveLink> {
  let client: pg.Client | null = null;
  let closed = false;
  let cancel = (): void => undefined;

  async function connect(): Promise<void> {
    const own = newClient(url);
    client = own;
    own.on('notification', ({ payload = '' }) => heard(readNews(payload)));
    own.on('error', error => lost(own, error));
    own.on('end', () => lost(own, new Error('Expected the server to keep the link for news, but it ended it.')));
    try {
      await own.connect();
      await own.query(`listen ${CHANNEL}`);
    } catch (error) {
      lost(own, error);
      return;
    }
    if (client !== own) return;
    heard({ about: 'anything' });
    beat(own);
  }

  function beat(own: pg.Client): void {
    cancel = later(BEAT, () => {
      own.query('select 1').then(
        () => client === own && beat(own),
        error => lost(own, error),
      );
    });
  }

  /** Once for each connection, whoever finds out first. */
  function lost(own: pg.Client, error: unknown): void {
    if (client !== own) return;
    client = null;
    cancel();
    own.connection.stream.destroy();
    if (closed) return;
    broken(error);
    cancel = later(AGAIN, () => void connect());
  }

  await connect();
  return {
    tell: () => undefined,
    async close() {
      closed = true;
      cancel();
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}

function newClient(connectionString: string): pg.Client {
  return new pg.Client({
    connectionString,
    application_name: 'marshrut news',
    connectionTimeoutMillis: ANSWER,
    query_timeout: ANSWER,
    keepAlive: true,
  });
}

function timer(milliseconds: number, work: () => void): () => void {
  const handle = setTimeout(work, milliseconds);
  return () => clearTimeout(handle);
}
