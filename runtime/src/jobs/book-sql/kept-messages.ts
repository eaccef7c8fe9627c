import type { Values } from '@marshrut/model';
import type { Kysely } from 'kysely';
import type { Dialect } from '../../database/dialect.js';
import { instantOf } from '../../database/instant.js';
import { readJson } from '../../database/json.js';
import type { Database } from '../../database/rows.js';
import type { JobBook } from '../book.js';

type KeptMessages = Pick<JobBook, 'keepMessage' | 'keptMessage' | 'takeMessage'>;

/** Messages that nobody waits for yet. Those whose time is over go when another one comes. */
export function keptMessages(db: Kysely<Database>, dialect: Dialect): KeptMessages {
  return {
    async keepMessage({ values, ...message }) {
      await db.deleteFrom('kept_message').where('until', '<=', message.at).execute();
      await db
        .insertInto('kept_message')
        .values({ ...message, values: JSON.stringify(values) })
        .onConflict(conflict => conflict.column('id').doNothing())
        .execute();
    },
    async keptMessage(name, key, now) {
      const row = await db
        .selectFrom('kept_message')
        .selectAll()
        .where('name', '=', name)
        .where('key', '=', key)
        .where('until', '>', now)
        .orderBy('at')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      if (!row) return null;
      const values = readJson<Values>(row.values, dialect);
      return { ...row, values, at: instantOf(row.at), until: instantOf(row.until) };
    },
    async takeMessage(id) {
      const { numDeletedRows } = await db.deleteFrom('kept_message').where('id', '=', id).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
