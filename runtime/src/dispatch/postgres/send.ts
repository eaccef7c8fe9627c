import type pg from 'pg';
import { watchedLater } from '../../database/statement-hook.js';

const calls = {
  marshrut_open: 'select marshrut_open($1, $2, $3, $4) as answer',
  marshrut_write: 'select marshrut_write($1) as answer',
} as const;

/** One call of a server-side function, prepared once in each connection. */
export async function send<T>(pool: pg.Pool, name: keyof typeof calls, values: readonly (string | null)[]): Promise<T> {
  const text = calls[name];
  const { rows } = await watchedLater(text, () => pool.query<{ answer: T }>({ name, text, values: [...values] }));
  const [row] = rows;
  if (!row) throw new Error(`Expected ${name} to answer one row, but it answered none.`);
  return row.answer;
}
