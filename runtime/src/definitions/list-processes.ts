import { type SqlBool, sql } from 'kysely';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { searchWords } from '../tables/search-words.js';
import type { Definitions } from './definitions.js';
import { type Process, processQuery, toProcess } from './process.js';

export interface ProcessListQuery {
  /** Words of the name in either language, each found anywhere. */
  readonly search?: string | null | undefined;
  readonly first: number;
  readonly after?: PlaceInProcesses | null | undefined;
}

/** Where a process stands in the list: by name, then by id. */
export type PlaceInProcesses = readonly [name: string, id: string];

export interface ProcessPage {
  readonly items: readonly { readonly process: Process; readonly place: PlaceInProcesses }[];
  readonly total: number;
  readonly hasNext: boolean;
}

export async function listProcesses(
  definitions: Definitions,
  actor: Actor,
  query: ProcessListQuery,
): Promise<ProcessPage> {
  if (!may(actor, 'process.read')) return { items: [], total: 0, hasNext: false };
  const words = searchWords(query.search);
  const found = words.map(word => sql<SqlBool>`p.name_norm like ${`%${word.replace(/[!%_]/g, '!$&')}%`} escape '!'`);
  const { total } = await definitions.db
    .selectFrom('process as p')
    .select(eb => eb.fn.countAll<number | string>().as('total'))
    .where(eb => eb.and(found))
    .executeTakeFirstOrThrow();
  let page = processQuery(definitions).where(eb => eb.and(found));
  if (query.after) {
    // A cursor comes from outside: whatever it holds is compared as text.
    const [name = '', id = ''] = query.after.map(part => String(part).replaceAll('\0', ''));
    page = page.where(eb =>
      eb.or([eb('p.name_norm', '>', name), eb.and([eb('p.name_norm', '=', name), eb('p.id', '>', id)])]),
    );
  }
  const rows = await page
    .orderBy('p.name_norm')
    .orderBy('p.id')
    .limit(query.first + 1)
    .execute();
  const items = rows
    .slice(0, query.first)
    .map(row => ({ process: toProcess(definitions, row), place: [row.name_norm, row.id] as const }));
  return { items, total: Number(total), hasNext: rows.length > query.first };
}
