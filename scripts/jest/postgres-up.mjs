import { startPostgres } from '../postgres/server.mjs';

/**
 * One PostgreSQL for the whole run; tests find it at PGURL and make a database each. A PGURL given from outside is
 * used as it is. There is no teardown: the server ends with the process that started it.
 */
export default async function postgresUp() {
  if (process.env.PGURL) return;
  const server = await startPostgres();
  process.env.PGURL = server.url;
}
