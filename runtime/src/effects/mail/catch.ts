import type { Kysely } from 'kysely';
import { dialectOf } from '../../database/dialect.js';
import { instantOf } from '../../database/instant.js';
import { readJson } from '../../database/json.js';
import type { Database } from '../../database/rows.js';
import type { Actor } from '../../people/actor.js';
import { may } from '../../people/gate.js';
import { isText } from '../../tables/plain-text.js';
import { letterOf, type Post, type Sender } from './letter.js';

interface CatchDeps {
  readonly db: Kysely<Database>;
  readonly now: () => string;
}

/** Where there is no mail server: letters are kept for administrators to read, and go nowhere. */
export function catchingPost({ db, now }: CatchDeps, from: Sender): Post {
  return async effect => {
    const letter = letterOf(effect, from);
    if (!letter.ok) return letter;
    await db
      .insertInto('caught_mail')
      .values({
        id: effect.id,
        message_id: letter.messageId,
        sender: from.name === '' ? from.address : `${from.name} <${from.address}>`,
        recipients: JSON.stringify(letter.to),
        subject: letter.subject,
        text: letter.text,
        caught_at: now(),
      })
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute();
    return { ok: true, values: {} };
  };
}

export interface CaughtLetter {
  readonly id: string;
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly caughtAt: string;
}

export interface CaughtPage {
  readonly items: readonly CaughtLetter[];
  readonly total: number;
  readonly hasNext: boolean;
}

/** Newest first; `after`: when the last one seen was caught, and its id. */
export async function listCaughtMail(
  { db }: Pick<CatchDeps, 'db'>,
  actor: Actor,
  { first, after }: { readonly first: number; readonly after: readonly [caughtAt: string, id: string] | null },
): Promise<CaughtPage> {
  if (!may(actor, 'service.write')) return { items: [], total: 0, hasNext: false };
  const { total } = await db
    .selectFrom('caught_mail')
    .select(eb => eb.fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  let page = db.selectFrom('caught_mail').selectAll();
  if (after) {
    const [at, id] = [instantFrom(after[0]), isText(after[1]) ? after[1] : ''];
    page = page.where(({ or, and, eb }) =>
      or([eb('caught_at', '<', at), and([eb('caught_at', '=', at), eb('id', '<', id)])]),
    );
  }
  const rows = await page
    .orderBy('caught_at', 'desc')
    .orderBy('id', 'desc')
    .limit(first + 1)
    .execute();
  const dialect = dialectOf(db);
  const items = rows.slice(0, first).map(({ id, message_id, sender, recipients, subject, text, caught_at }) => ({
    id,
    messageId: message_id,
    from: sender,
    to: readJson<readonly string[]>(recipients, dialect),
    subject,
    text,
    caughtAt: instantOf(caught_at),
  }));
  return { items, total: Number(total), hasNext: rows.length > first };
}

/** A cursor comes from outside: what is no instant stands before all. */
function instantFrom(text: string): string {
  const at = Date.parse(text);
  return Number.isNaN(at) ? new Date(0).toISOString() : new Date(at).toISOString();
}
