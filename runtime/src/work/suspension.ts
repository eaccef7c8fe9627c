import type { Event } from '@marshrut/engine';
import { dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { WorkDeps } from './deps.js';

/** Why a case takes no work now. */
export interface Suspension {
  readonly by: string;
  /** A UTC instant. */
  readonly at: string;
  readonly reason: string;
}

/** Of a suspended case: for everybody who has to do with it. */
export async function readSuspension({ db }: Pick<WorkDeps, 'db'>, caseId: string): Promise<Suspension | null> {
  const row = await db
    .selectFrom('journal')
    .select(['at', 'event'])
    .where('case_id', '=', caseId)
    .where('type', '=', 'caseSuspended')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const event = row && readJson<Event>(row.event, dialectOf(db));
  if (event?.type !== 'caseSuspended') return null;
  return { by: event.by, at: instantOf(row?.at ?? ''), reason: event.reason };
}
