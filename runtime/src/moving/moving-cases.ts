import type { WorkDeps } from '../work/deps.js';

/** Which cases: those of a process that run on another version than `target`, or on `source` alone. */
export interface Moving {
  readonly process: string;
  readonly source: string | null;
  readonly target: string;
}

/** Cases that still run, in the order of their ids: so those that begin meanwhile come last. */
export async function movingCases(
  { db }: WorkDeps,
  { process, source, target }: Moving,
  after: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly version: string }[]> {
  const rows = await db
    .selectFrom('case_instance')
    .select(['id', 'process_version'])
    .where('process', '=', process)
    .where('status', 'in', ['running', 'suspended'])
    .where('process_version', '<>', target)
    .$if(source !== null, query => query.where('process_version', '=', source as string))
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(row => ({ id: row.id, version: row.process_version }));
}

export async function countMoving({ db }: WorkDeps, { process, source, target }: Moving): Promise<number> {
  const { count } = await db
    .selectFrom('case_instance')
    .select(eb => eb.fn.countAll<number | string>().as('count'))
    .where('process', '=', process)
    .where('status', 'in', ['running', 'suspended'])
    .where('process_version', '<>', target)
    .$if(source !== null, query => query.where('process_version', '=', source as string))
    .executeTakeFirstOrThrow();
  return Number(count);
}
