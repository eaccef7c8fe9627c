import type { LocalText } from '@marshrut/model';
import { dialectOf } from '../database/dialect.js';
import { instantOf, maybeInstantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import { fieldProblem, type Invalid, invalid, type NotPermitted, notPermitted } from '../definitions/outcome.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import { type ArchiveDeps, askForArchiving } from './archive-job.js';
import { dueCases } from './due-cases.js';

/** How long finished cases of a process keep their history. */
export interface Retention {
  readonly process: string;
  readonly name: LocalText;
  /** Null: for ever. */
  readonly keepDays: number | null;
  readonly setAt: string | null;
  readonly setBy: string | null;
  /** Cases that are over and have their history yet, and those in the archive. */
  readonly finished: number;
  readonly archived: number;
}

/** What the next runs would move. Nothing is moved. */
export interface RetentionPreview {
  readonly ok: true;
  readonly cases: number;
  readonly entries: number;
  /** When the oldest of them ended. */
  readonly oldest: string | null;
}

export type RetentionSet = { readonly ok: true; readonly retention: Retention } | Invalid | NotPermitted;

/** A hundred years. */
const MOST_DAYS = 36_500;

export async function listRetention(deps: ArchiveDeps, actor: Actor): Promise<readonly Retention[]> {
  return may(actor, 'retention.manage') ? read(deps, null) : [];
}

export async function previewRetention(
  deps: ArchiveDeps,
  actor: Actor,
  process: string,
  keepDays: number,
): Promise<RetentionPreview | Invalid | NotPermitted> {
  const wrong = await refusal(deps, actor, process, keepDays);
  if (wrong) return wrong;
  const row = await dueCases(deps.db, { process, keepDays, now: deps.now() })
    .select(({ fn }) => [
      fn.countAll<number | string>().as('cases'),
      fn.sum<number | string | null>('c.sequence').as('entries'),
      fn.min('c.ended_at').as('oldest'),
    ])
    .executeTakeFirstOrThrow();
  return {
    ok: true,
    cases: Number(row.cases),
    entries: Number(row.entries ?? 0),
    oldest: maybeInstantOf(row.oldest),
  };
}

/** Null: for ever. What is in the archive stays there. The first batch is moved at once. */
export async function setRetention(
  deps: ArchiveDeps,
  actor: Actor,
  process: string,
  keepDays: number | null,
): Promise<RetentionSet> {
  const wrong = await refusal(deps, actor, process, keepDays);
  if (wrong) return wrong;
  const at = deps.now();
  if (keepDays === null) await deps.db.deleteFrom('retention').where('process', '=', process).execute();
  else {
    const set = { keep_days: keepDays, set_at: at, set_by: actor.id };
    await deps.db
      .insertInto('retention')
      .values({ process, ...set })
      .onConflict(conflict => conflict.column('process').doUpdateSet(set))
      .execute();
    await askForArchiving(deps.storage, at, null);
  }
  const [retention] = await read(deps, process);
  return retention ? { ok: true, retention } : notPermitted;
}

async function refusal(
  { db }: ArchiveDeps,
  actor: Actor,
  process: string,
  keepDays: number | null,
): Promise<Invalid | NotPermitted | null> {
  if (!may(actor, 'retention.manage') || !isText(process)) return notPermitted;
  const found = await db.selectFrom('process').select('id').where('id', '=', process).executeTakeFirst();
  if (!found) return notPermitted;
  if (keepDays === null || (Number.isInteger(keepDays) && keepDays >= 1 && keepDays <= MOST_DAYS)) return null;
  return invalid([
    fieldProblem(
      'keepDays',
      'OUT_OF_RANGE',
      `Ожидалось от 1 до ${MOST_DAYS} дней, но указано ${keepDays}. Введите другое число или выберите «всегда».`,
      `Expected 1 to ${MOST_DAYS} days, but there are ${keepDays}. Enter another number, or choose "for ever".`,
    ),
  ]);
}

async function read({ db }: ArchiveDeps, process: string | null): Promise<readonly Retention[]> {
  const dialect = dialectOf(db);
  let rows = db
    .selectFrom('process as p')
    .leftJoin('retention as r', 'r.process', 'p.id')
    .select(['p.id', 'p.name', 'r.keep_days', 'r.set_at', 'r.set_by'])
    .orderBy('p.name_norm')
    .orderBy('p.id');
  if (process !== null) rows = rows.where('p.id', '=', process);
  let counts = db
    .selectFrom('case_instance')
    .select(({ fn }) => ['process', fn.countAll<number | string>().as('over'), fn.count('archived_at').as('archived')])
    .where('ended_at', 'is not', null)
    .groupBy('process');
  if (process !== null) counts = counts.where('process', '=', process);
  const counted = new Map((await counts.execute()).map(row => [row.process, row]));
  return (await rows.execute()).map(row => {
    const archived = Number(counted.get(row.id)?.archived ?? 0);
    return {
      process: row.id,
      name: readJson<LocalText>(row.name, dialect),
      keepDays: row.keep_days,
      setAt: row.set_at === null ? null : instantOf(row.set_at),
      setBy: row.set_by,
      finished: Number(counted.get(row.id)?.over ?? 0) - archived,
      archived,
    };
  });
}
