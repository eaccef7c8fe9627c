import type { Effect, Event } from '@marshrut/engine';
import { dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { Actor } from '../people/actor.js';
import { visible } from './case-row.js';
import type { WorkDeps } from './deps.js';

/** The effect a step waits for, or has failed at. */
export interface WaitEffect {
  readonly id: string;
  readonly kind: Effect['kind'];
  /** Key of the service, where it is one. */
  readonly service: string | null;
  readonly attempts: number;
  /** What the last attempt failed with; for engineers. */
  readonly lastError: string | null;
}

/** Entries read at most; what is older began before it. */
const ENTRIES = 1000;

/** When each element of a case began to wait for what it waits for now, from its journal. */
export async function sinceOf({ db }: Pick<WorkDeps, 'db'>, caseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('journal')
    .select(['at', 'event'])
    .where('case_id', '=', caseId)
    .where('type', 'in', ['elementWaits', 'eventArmed', 'elementFailed', 'taskOpened', 'loopBegun'])
    .orderBy('sequence', 'desc')
    .limit(ENTRIES)
    .execute();
  const since = new Map<string, string>();
  for (const row of rows.toReversed()) {
    const event = readJson<Event>(row.event, dialectOf(db));
    if (event.type === 'taskOpened') since.set(event.task, instantOf(row.at));
    else if ('element' in event && event.element !== null) since.set(event.element, instantOf(row.at));
  }
  return since;
}

/** The cases that are at work for elements of a case, as far as the actor may see them. */
export async function calledBy(
  { db }: Pick<WorkDeps, 'db'>,
  actor: Actor,
  elements: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (elements.length === 0) return new Map();
  const rows = await db
    .selectFrom('case_instance')
    .select(['id', 'parent_element'])
    .where('parent_element', 'in', elements)
    .where('status', '=', 'running')
    .where(visible(actor))
    .execute();
  return new Map(rows.map(({ id, parent_element }) => [parent_element ?? '', id]));
}

/** The last effect of each element of a case. */
export async function effectsOf(
  { db }: Pick<WorkDeps, 'db'>,
  ...cases: readonly string[]
): Promise<ReadonlyMap<string, WaitEffect>> {
  if (cases.length === 0) return new Map();
  const rows = await db
    .selectFrom('effect')
    .select(['id', 'element', 'kind', 'body', 'attempts', 'last_error'])
    .where('case_id', 'in', cases)
    .where('element', 'is not', null)
    .where('status', '<>', 'done')
    .orderBy('id')
    .limit(ENTRIES)
    .execute();
  return new Map(
    rows.map(({ id, element, body, attempts, last_error: lastError }) => {
      const effect = readJson<Effect>(body, dialectOf(db));
      const service = effect.kind === 'service' ? effect.service : null;
      return [element ?? '', { id, kind: effect.kind, service, attempts, lastError }];
    }),
  );
}
