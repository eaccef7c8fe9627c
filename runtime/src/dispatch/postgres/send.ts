import type pg from 'pg';
import { watchedLater } from '../../database/statement-hook.js';
import type { Telemetry } from '../../telemetry/telemetry.js';
import type { OpenRequest } from '../storage.js';

const OPEN = `select marshrut_open(o.actor, o.key, o.case_id, o.task) as answer
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality as o(actor, key, case_id, task, ord) order by o.ord`;
const WRITE = 'select marshrut_write(w.message) as answer from jsonb_array_elements($1::jsonb) as w(message)';

/** Where statements are sent, and what measures them. */
export interface Line {
  readonly pool: pg.Pool;
  readonly telemetry: Telemetry;
}

/** Several opens in one round trip, answered in their order. */
export function sendOpens<T>(line: Line, opens: readonly OpenRequest[]): Promise<T[]> {
  const actors = opens.map(({ key }) => key?.actor ?? null);
  const keys = opens.map(({ key }) => key?.key ?? null);
  const values = [actors, keys, opens.map(open => open.case), opens.map(({ task }) => task)];
  return send(line, 'marshrut_open', OPEN, values, opens.length);
}

/** Several writes in one transaction, so one commit; each message is JSON. All of them are written, or none. */
export function sendWrites<T>(line: Line, messages: readonly string[]): Promise<T[]> {
  return send(line, 'marshrut_write', WRITE, [`[${messages.join(',')}]`], messages.length);
}

/** Prepared once in each connection. */
async function send<T>(
  { pool, telemetry }: Line,
  name: string,
  text: string,
  values: unknown[],
  units: number,
): Promise<T[]> {
  const query = () => watchedLater(text, () => pool.query<{ answer: T }>({ name, text, values }));
  const { rows } = await telemetry.statement(name, units, query);
  return rows.map(({ answer }) => answer);
}
