import { type FailureCode, nodeOf } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import { instantOf } from '../database/instant.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { WorkDeps } from '../work/deps.js';
import { planOf } from '../work/task-row.js';
import { type IncidentFilter, incidentsWhere } from './incident-filter.js';
import { insideTask } from './incidents.js';

/** Steps that stopped at one place for one cause. */
export interface IncidentGroup {
  readonly process: string;
  readonly processName: LocalText;
  /** A version of it that some of them run on. */
  readonly processVersion: string;
  readonly node: string;
  readonly nodeName: LocalText;
  readonly between: boolean;
  readonly code: FailureCode;
  readonly cause: string;
  readonly count: number;
  /** When the first and the last of them stopped. */
  readonly first: string;
  readonly last: string;
}

const MOST = 100;

/** The largest first, a hundred at most. */
export async function groupIncidents(
  deps: WorkDeps,
  actor: Actor,
  filter: IncidentFilter,
): Promise<readonly IncidentGroup[]> {
  if (!may(actor, 'case.manage')) return [];
  const rows = await deps.db
    .selectFrom('incident')
    .innerJoin('case_instance', 'case_instance.id', 'incident.case_id')
    .select(['incident.process', 'incident.node', 'incident.code', 'incident.cause'])
    .select(eb => [
      eb.fn.countAll<number | string>().as('count'),
      eb.fn.min('incident.at').as('first'),
      eb.fn.max('incident.at').as('last'),
      eb.fn.max('case_instance.process_version').as('version'),
    ])
    .where(incidentsWhere(filter))
    .groupBy(['incident.process', 'incident.node', 'incident.code', 'incident.cause'])
    .orderBy('count', 'desc')
    .orderBy('last', 'desc')
    .limit(MOST)
    .execute();
  return Promise.all(
    rows.map(async ({ process, node, code, cause, count, first, last, version }) => {
      const plan = await planOf(deps, version);
      return {
        ...{ process, processName: plan.diagram.name, processVersion: version, node, code, cause },
        nodeName: nodeOf(plan, node).node.name,
        between: !insideTask(plan, node),
        ...{ count: Number(count), first: instantOf(first), last: instantOf(last) },
      };
    }),
  );
}
