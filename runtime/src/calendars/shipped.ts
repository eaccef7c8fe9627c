import { RUSSIA } from '@marshrut/engine';
import type { Kysely } from 'kysely';
import type { Database } from '../database/rows.js';
import { canonicalJson } from '../definitions/canonical-json.js';

/**
 * Lays the calendar the product ships, with the clocks of the installation. It follows the product from version to version
 * until somebody saves it; then it is theirs. The first one is the default.
 */
export async function layShipped(db: Kysely<Database>, timeZone: string, now: string): Promise<void> {
  const { key, name, ...document } = { ...RUSSIA, timeZone };
  const { total } = await db
    .selectFrom('work_calendar')
    .select(eb => eb.fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const shipped = { name: canonicalJson(name), document: canonicalJson(document) };
  await db
    .insertInto('work_calendar')
    .values({ key, ...shipped, is_default: Number(total) === 0 ? 1 : 0, version: 1, saved_at: now, saved_by: null })
    .onConflict(conflict => conflict.column('key').doUpdateSet(shipped).where('work_calendar.saved_by', 'is', null))
    .execute();
}
