import type { Value, Values } from '@marshrut/model';
import type { Kysely } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';

/** One save of a draft. */
export interface Typing {
  readonly task: string;
  readonly node: string;
  readonly by: string;
  readonly at: string;
  /** What is different from what was saved before. */
  readonly changed: Values;
  /** What stood in the form before. */
  readonly before: Values;
}

/** A stretch of typing; `by` null: what stood there before anybody typed. */
export interface Stretch {
  readonly by: string | null;
  readonly at: string;
  readonly values: Values;
}

/** A stretch of typing ends after so long: further words are one of their own. */
const STRETCH_MS = 60_000;

/** Stretches kept of one task; the oldest go first. */
const STRETCHES = 300;

/** Keeps what was typed as a stretch of its own, or with the last one, where that loses nothing of it. In the draft's transaction. */
export async function keepTyping(tx: Kysely<Database>, { task, node, by, at, changed, before }: Typing): Promise<void> {
  if (Object.keys(changed).length === 0) return;
  const dialect = dialectOf(tx);
  const last = await tx
    .selectFrom('draft_edit')
    .selectAll()
    .where('task', '=', task)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const values = last ? readJson<Values>(last.values, dialect) : {};
  const goesOn =
    last?.node === node &&
    last.typed_by === by &&
    Date.parse(at) - Date.parse(instantOf(last.begun_at)) < STRETCH_MS &&
    Object.entries(changed).every(([path, value]) => !Object.hasOwn(values, path) || grew(values[path], value));
  if (last && goesOn) {
    await tx
      .updateTable('draft_edit')
      .set({ values: JSON.stringify({ ...values, ...changed }), typed_at: at })
      .where('task', '=', task)
      .where('seq', '=', last.seq)
      .execute();
    return;
  }
  const known = await tx
    .selectFrom('draft_edit')
    .select('seq')
    .where('task', '=', task)
    .where('node', '=', node)
    .limit(1)
    .executeTakeFirst();
  const seq = Number(last?.seq ?? 0) + 1;
  const row = { task, node, begun_at: at, typed_at: at };
  const rows = [
    ...(known ? [] : [{ ...row, seq, values: JSON.stringify(before), typed_by: null }]),
    { ...row, seq: known ? seq : seq + 1, values: JSON.stringify(changed), typed_by: by },
  ];
  await tx.insertInto('draft_edit').values(rows).execute();
  await tx
    .deleteFrom('draft_edit')
    .where('task', '=', task)
    .where('seq', '<=', seq - STRETCHES)
    .execute();
}

/** Typed on: nothing of what stood there is gone. */
function grew(was: Value | undefined, is: Value): boolean {
  if (was === null || was === undefined || was === '') return true;
  return typeof was === 'string' && typeof is === 'string' && is.startsWith(was);
}

/** All that was typed into one form, oldest first. */
export async function stretchesOf(db: Kysely<Database>, task: string, node: string): Promise<readonly Stretch[]> {
  const rows = await db
    .selectFrom('draft_edit')
    .selectAll()
    .where('task', '=', task)
    .where('node', '=', node)
    .orderBy('seq')
    .execute();
  return rows.map(({ typed_by, typed_at, values }) => ({
    by: typed_by,
    at: instantOf(typed_at),
    values: readJson<Values>(values, dialectOf(db)),
  }));
}
