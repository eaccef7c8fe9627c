import type { Diagram, LocalText } from '@marshrut/model';
import { sql } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import type { Definitions } from './definitions.js';

/** A process as lists show it: without its documents. */
export interface Process {
  readonly id: string;
  /** As the draft says. */
  readonly name: LocalText;
  /** Counts the saves of the draft, from 1. */
  readonly draftVersion: number;
  readonly draftSavedAt: string;
  readonly draftSavedBy: string;
  /** Id of the published version. */
  readonly published: string | null;
  /** Does the draft differ from what is published? */
  readonly changed: boolean;
}

/** Columns every reader of processes selects. */
export function processQuery({ db }: Pick<Definitions, 'db'>) {
  return db
    .selectFrom('process as p')
    .leftJoin('process_version as v', 'v.id', 'p.published')
    .select(['p.id', 'p.name', 'p.name_norm', 'p.draft_version', 'p.draft_saved_at', 'p.draft_saved_by', 'p.published'])
    .select(sql<boolean | number>`v.id is null or p.draft <> v.document`.as('changed'));
}

export type ProcessQueryRow = Awaited<ReturnType<ReturnType<typeof processQuery>['executeTakeFirstOrThrow']>>;

export function toProcess({ db }: Pick<Definitions, 'db'>, row: ProcessQueryRow): Process {
  return {
    id: row.id,
    name: readJson<LocalText>(row.name, dialectOf(db)),
    draftVersion: row.draft_version,
    draftSavedAt: instantOf(row.draft_saved_at),
    draftSavedBy: row.draft_saved_by,
    published: row.published,
    changed: Boolean(row.changed),
  };
}

/** Processes the actor may read; the others are left out as if there were none. */
export async function findProcesses(
  definitions: Definitions,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Process>> {
  return may(actor, 'process.read') ? processesById(definitions, ids) : new Map();
}

export async function findProcess(definitions: Definitions, actor: Actor, id: string): Promise<Process | null> {
  return (await findProcesses(definitions, actor, [id])).get(id) ?? null;
}

/** The same for whoever may see a case of them: the caller has asked the gate. */
export async function processesById(
  definitions: Pick<Definitions, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Process>> {
  const possible = ids.filter(isText);
  if (possible.length === 0) return new Map();
  const rows = await processQuery(definitions).where('p.id', 'in', possible).execute();
  return new Map(rows.map(row => [row.id, toProcess(definitions, row)]));
}

/** Drafts by process; for those who may read processes. */
export async function draftsOf(
  { db }: Pick<Definitions, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Diagram>> {
  const possible = ids.filter(isText);
  if (possible.length === 0) return new Map();
  const rows = await db.selectFrom('process').select(['id', 'draft']).where('id', 'in', possible).execute();
  return new Map(rows.map(row => [row.id, readJson<Diagram>(row.draft, dialectOf(db))]));
}
