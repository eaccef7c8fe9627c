import type { Diagram } from '@marshrut/model';
import type { Transaction } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import { canonicalJson } from './canonical-json.js';
import type { Definitions } from './definitions.js';
import { type NotPermitted, notPermitted, type Stale, stale } from './outcome.js';
import { type Process, processesById } from './process.js';
import { putDraft } from './save-process.js';
import { lastNumber, type Version, versionsById } from './version.js';

/** `kept`: the draft that gave way, as a version of its own; null where a version holds the same document already. */
export type VersionRestored =
  | { readonly ok: true; readonly process: Process; readonly kept: Version | null }
  | Stale
  | NotPermitted;

/** Makes an earlier version the draft. Nothing is lost: the draft that gives way becomes a version of the list, unpublished. */
export async function restoreVersion(
  definitions: Definitions,
  actor: Actor,
  id: string,
  version: string,
  expectedVersion: number,
): Promise<VersionRestored> {
  if (!may(actor, 'process.design') || !isText(id) || !isText(version)) return notPermitted;
  const found = (await versionsById(definitions, [version])).get(version);
  const diagram = (await definitions.plans.diagrams([version])).get(version);
  if (found?.process !== id || !diagram) return notPermitted;
  const given = { id: definitions.newId('ver'), at: definitions.now() };
  const restored = await definitions.db.transaction().execute(async db => {
    const draft = await draftWithin(db, id, expectedVersion);
    if (draft.kind !== 'expected') return draft;
    const kept = (await isKnown(db, id)) ? null : await keepDraft(db, given.id, id, draft);
    await putDraft(db, { process: id, diagram, actor, at: given.at, expectedVersion });
    return { kind: 'restored' as const, kept };
  });
  if (restored.kind === 'gone') return notPermitted;
  if (restored.kind === 'stale') return stale(restored.version);
  const process = (await processesById(definitions, [id])).get(id);
  if (!process) return notPermitted;
  const { kept } = restored;
  return { ok: true, process, kept: kept ? ((await versionsById(definitions, [kept])).get(kept) ?? null) : null };
}

interface ExpectedDraft {
  readonly kind: 'expected';
  readonly document: string;
  readonly at: string;
  readonly by: string;
}

/** The draft, with its row locked: of two who change it at once the second is told. */
async function draftWithin(
  db: Transaction<Database>,
  id: string,
  expectedVersion: number,
): Promise<ExpectedDraft | { readonly kind: 'gone' } | { readonly kind: 'stale'; readonly version: number }> {
  await db
    .updateTable('process')
    .set({ draft_version: expectedVersion })
    .where('id', '=', id)
    .where('draft_version', '=', expectedVersion)
    .execute();
  const row = await db
    .selectFrom('process')
    .select(['draft', 'draft_version', 'draft_saved_at', 'draft_saved_by'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return { kind: 'gone' };
  if (row.draft_version !== expectedVersion) return { kind: 'stale', version: row.draft_version };
  const document = canonicalJson(readJson<Diagram>(row.draft, dialectOf(db)));
  return { kind: 'expected', document, at: instantOf(row.draft_saved_at), by: row.draft_saved_by };
}

/** Whether a version of the process holds what the draft is now. */
async function isKnown(db: Transaction<Database>, process: string): Promise<boolean> {
  const same = await db
    .selectFrom('process as p')
    .innerJoin('process_version as v', 'v.process', 'p.id')
    .select('v.id')
    .where('p.id', '=', process)
    .whereRef('p.draft', '=', 'v.document')
    .limit(1)
    .executeTakeFirst();
  return same !== undefined;
}

async function keepDraft(
  db: Transaction<Database>,
  id: string,
  process: string,
  draft: ExpectedDraft,
): Promise<string> {
  const last = await lastNumber(db, process);
  await db
    .insertInto('process_version')
    .values({
      ...{ id, process, number: last + 1, status: 'DRAFT', document: draft.document, note: '' },
      ...{ published_at: draft.at, published_by: draft.by },
    })
    .execute();
  return id;
}
