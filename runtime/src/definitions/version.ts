import type { Selectable, Transaction } from 'kysely';
import { instantOf } from '../database/instant.js';
import type { CaseRow, Database, ProcessVersionRow } from '../database/rows.js';
import { isText } from '../tables/plain-text.js';
import type { Definitions } from './definitions.js';

/**
 * A diagram as it once was: published, or a DRAFT that gave way to a restored version and is kept. FINISHING: cases still run on it;
 * OBSOLETE: none does any more. Of a draft `publishedAt` and `publishedBy` say when it was last saved, and by whom.
 */
export interface Version {
  readonly id: string;
  readonly process: string;
  readonly number: number;
  readonly status: 'DRAFT' | 'PUBLISHED' | 'FINISHING' | 'OBSOLETE';
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly note: string;
  readonly runningCases: number;
}

/** Cases that still run on their version; a suspended one goes on some day. */
export const LIVE: readonly CaseRow['status'][] = ['new', 'running', 'suspended'];

type Row = Omit<Selectable<ProcessVersionRow>, 'document'>;

const columns = ['id', 'process', 'number', 'status', 'note', 'published_at', 'published_by'] as const;

/** Versions by process, newest first. Their documents: `definitions.plans.diagrams`. */
export async function versionsOf(
  definitions: Definitions,
  processes: readonly string[],
): Promise<ReadonlyMap<string, readonly Version[]>> {
  if (processes.length === 0) return new Map();
  const rows = await definitions.db
    .selectFrom('process_version')
    .select(columns)
    .where('process', 'in', processes)
    .orderBy('number', 'desc')
    .execute();
  return Map.groupBy(await toVersions(definitions, rows), version => version.process);
}

/** Versions by id; for whoever may see the process, or a case of it: the caller has asked the gate. */
export async function versionsById(
  definitions: Definitions,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Version>> {
  const possible = ids.filter(isText);
  if (possible.length === 0) return new Map();
  const rows = await definitions.db.selectFrom('process_version').select(columns).where('id', 'in', possible).execute();
  return new Map((await toVersions(definitions, rows)).map(version => [version.id, version]));
}

/** The number of the latest version; 0 where there is none. */
export async function lastNumber(db: Transaction<Database>, process: string): Promise<number> {
  const last = await db
    .selectFrom('process_version')
    .select('number')
    .where('process', '=', process)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.number ?? 0;
}

/** Running cases by process, all versions together and the stopped ones too; processes without any are left out. */
export async function runningCases(
  { db }: Pick<Definitions, 'db'>,
  processes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (processes.length === 0) return new Map();
  return byProcess(await countRunning(db, processes).execute());
}

/** Those of them that have stopped. */
export async function stoppedCases(
  { db }: Pick<Definitions, 'db'>,
  processes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (processes.length === 0) return new Map();
  return byProcess(
    await countRunning(db, processes)
      .where(eb => eb('incidents', '>', eb.lit(0)))
      .execute(),
  );
}

function countRunning(db: Definitions['db'], processes: readonly string[]) {
  return db
    .selectFrom('case_instance')
    .select(eb => ['process', eb.fn.countAll<number | string>().as('cases')])
    .where('process', 'in', processes)
    .where('status', 'in', LIVE)
    .groupBy('process');
}

function byProcess(rows: readonly { readonly process: string; readonly cases: number | string }[]) {
  return new Map(rows.map(row => [row.process, Number(row.cases)]));
}

/** The status follows from what runs now: a case may have begun, or ended, after it was written. */
async function toVersions({ db }: Definitions, rows: readonly Row[]): Promise<Version[]> {
  if (rows.length === 0) return [];
  const running = await db
    .selectFrom('case_instance')
    .select(eb => ['process_version', eb.fn.countAll<number | string>().as('cases')])
    .where(
      'process_version',
      'in',
      rows.map(row => row.id),
    )
    .where('status', 'in', LIVE)
    .groupBy('process_version')
    .execute();
  const counts = new Map(running.map(row => [row.process_version, Number(row.cases)]));
  return rows.map(row => {
    const cases = counts.get(row.id) ?? 0;
    return {
      id: row.id,
      process: row.process,
      number: row.number,
      status: row.status === 'PUBLISHED' || row.status === 'DRAFT' ? row.status : cases > 0 ? 'FINISHING' : 'OBSOLETE',
      publishedAt: instantOf(row.published_at),
      publishedBy: row.published_by,
      note: row.note,
      runningCases: cases,
    };
  });
}
