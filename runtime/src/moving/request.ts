import { isText } from '../tables/plain-text.js';
import type { WorkDeps } from '../work/deps.js';
import type { Moving } from './moving-cases.js';

/** What a person asks for. Without `target` it is the published version; without `source` every other one. */
export interface MoveRequest {
  readonly process: string;
  readonly source?: string | null | undefined;
  readonly target?: string | null | undefined;
  readonly mapping: Readonly<Record<string, string>>;
}

/** The versions it is about; null where there are none. */
export async function placeOf({ db }: WorkDeps, request: MoveRequest): Promise<Moving | null> {
  const { process, source, target, mapping } = request;
  if (![process, source ?? '', target ?? '', ...Object.entries(mapping).flat()].every(isText)) return null;
  const row = await db.selectFrom('process').select('published').where('id', '=', process).executeTakeFirst();
  const version = target ?? row?.published ?? null;
  if (version === null) return null;
  const wanted = [version, ...(source == null ? [] : [source])];
  const known = await db
    .selectFrom('process_version')
    .select('id')
    .where('process', '=', process)
    .where('id', 'in', wanted)
    .where('status', '<>', 'DRAFT')
    .execute();
  return known.length === new Set(wanted).size ? { process, source: source ?? null, target: version } : null;
}
