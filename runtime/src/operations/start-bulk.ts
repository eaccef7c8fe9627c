import { createHash } from 'node:crypto';
import type { Json } from '@marshrut/model';
import { expect } from '../dispatch/ask.js';
import type { BulkAction, BulkWrite, Work, WriteSet } from '../dispatch/storage.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { type CaseFilter, casesWhere } from '../work/case-row.js';
import type { WorkDeps } from '../work/deps.js';
import { refusedKey } from '../work/key.js';
import { notPermitted, type WorkRefusal } from '../work/result.js';
import { type IncidentFilter, incidentsWhere } from './incident-filter.js';

/** What is asked of many cases: of those where steps stopped that fit, or of the cases that fit. */
export interface BulkOrder {
  readonly action: BulkAction;
  readonly reason: string;
  readonly of: { readonly incidents: IncidentFilter } | { readonly cases: CaseFilter };
}

export type BulkStarted = { readonly ok: true; readonly bulk: string } | WorkRefusal;

/** Cases of one command at most: whoever has more gives it again for the rest. */
export const MOST_CASES = 1000;

/** Notes down the cases as they are now, and the job that goes over them. The same key answers the first job again. */
export async function startBulk(deps: WorkDeps, actor: Actor, order: BulkOrder, key?: string): Promise<BulkStarted> {
  if (!may(actor, 'case.manage')) return notPermitted;
  const wrongKey = refusedKey(key);
  if (wrongKey) return wrongKey;
  const { dispatch } = deps;
  const input = `bulk ${createHash('sha256').update(JSON.stringify(order)).digest('hex')}`;
  const items = await itemsOf(deps, order);
  const bulk: BulkWrite = { id: dispatch.newId('bulk'), action: order.action, reason: order.reason, items };
  const started = { ok: true as const, bulk: bulk.id };
  const attempt = function* (): Work<BulkStarted | null> {
    if (key !== undefined) {
      const asked = { key: { actor: actor.id, key }, case: null, task: null };
      const { seen } = expect('open', yield { ask: 'open', open: asked }).opened;
      if (seen) return seen.input === input ? (seen.outcome as typeof started) : keyReused;
    }
    const seen = key === undefined ? null : { key, input, outcome: started as Json };
    const { written } = expect('write', yield { ask: 'write', write: writeOf(deps, actor, bulk, seen) });
    return written.ok ? started : null;
  };
  // Who was faster with the same key is answered from the record.
  return (await dispatch.storage.run(attempt)) ?? (await dispatch.storage.run(attempt)) ?? keyReused;
}

const keyReused = { ok: false, why: 'keyReused' } as const;

function writeOf({ dispatch }: WorkDeps, actor: Actor, bulk: BulkWrite, seen: WriteSet['seen']): WriteSet {
  return {
    ...{ actor: actor.id, at: dispatch.now(), seen, case: null, events: [], tasks: [], drafts: [], commits: [] },
    ...{ staged: { insert: [], remove: [] }, waits: { insert: [], remove: [] }, effects: [], moved: null, bulk },
    jobs: {
      ...{ remove: [], recheck: [] },
      add: [{ key: `bulk:${bulk.id}`, job: { do: 'bulk', bulk: bulk.id }, runAt: null }],
    },
  };
}

/** A retry is of a step; all else is of a case, once. */
async function itemsOf({ db }: WorkDeps, { action, of }: BulkOrder): Promise<BulkWrite['items']> {
  if ('cases' in of && action !== 'retry') {
    const rows = await db
      .selectFrom('case_instance')
      .select('id')
      .where(casesWhere(of.cases))
      .orderBy('id')
      .limit(MOST_CASES)
      .execute();
    return rows.map(({ id }) => ({ case: id, element: null }));
  }
  const rows = await db
    .selectFrom('incident')
    .innerJoin('case_instance', 'case_instance.id', 'incident.case_id')
    .select(['incident.case_id', 'incident.element'])
    .where('cases' in of ? eb => casesWhere(of.cases)(eb as never) : eb => incidentsWhere(of.incidents)(eb as never))
    .orderBy('incident.at')
    .orderBy('incident.element')
    .limit(MOST_CASES)
    .execute();
  if (action === 'retry') return rows.map(({ case_id, element }) => ({ case: case_id, element }));
  return [...new Set(rows.map(row => row.case_id))].map(id => ({ case: id, element: null }));
}
