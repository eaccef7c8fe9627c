import type pg from 'pg';
import { watchedLater } from '../../database/statement-hook.js';
import type { OpenRequest } from '../storage.js';

const OPEN = `select marshrut_open(o.actor, o.key, o.case_id, o.task) as answer
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality as o(actor, key, case_id, task, ord) order by o.ord`;
const WRITE = 'select marshrut_write(w.message) as answer from jsonb_array_elements($1::jsonb) as w(message)';

/** Several opens in one round trip, answered in their order. */
export function sendOpens<T>(pool: pg.Pool, opens: readonly OpenRequest[]): Promise<T[]> {
  const actors = opens.map(({ key }) => key?.actor ?? null);
  const keys = opens.map(({ key }) => key?.key ?? null);
  return send(pool, 'marshrut_open', OPEN, [actors, keys, opens.map(open => open.case), opens.map(({ task }) => task)]);
}

/** Several writes in one transaction, so one commit; each message is JSON. All of them are written, or none. */
export function sendWrites<T>(pool: pg.Pool, messages: readonly string[]): Promise<T[]> {
  return send(pool, 'marshrut_write', WRITE, [`[${messages.join(',')}]`]);
}

/** Prepared once in each connection. */
async function send<T>(pool: pg.Pool, name: string, text: string, values: unknown[]): Promise<T[]> {
  const { rows } = await watchedLater(text, () => pool.query<{ answer: T }>({ name, text, values }));
  return rows.map(({ answer }) => answer);
}
