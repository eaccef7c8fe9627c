import { type Failure, nodeOf, type Plan } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import { dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { WorkDeps } from '../work/deps.js';
import { planOf } from '../work/task-row.js';
import { effectsOf, type WaitEffect } from '../work/wait-facts.js';
import { type IncidentFilter, incidentsWhere } from './incident-filter.js';

/** A step that has stopped and waits for a person: for those who answer for all cases. */
export interface Incident {
  readonly element: string;
  readonly case: string;
  readonly processVersion: string;
  readonly node: string;
  readonly nodeName: LocalText;
  /** Between tasks, not inside one. */
  readonly between: boolean;
  readonly failure: Failure;
  /** A UTC instant. */
  readonly at: string;
  /** What it asked the world outside for, where that failed. */
  readonly effect: WaitEffect | null;
}

export interface IncidentQuery extends IncidentFilter {
  readonly first: number;
  /** When the last one of the page before stopped, and its element. */
  readonly after?: { readonly at: string; readonly element: string } | null;
}

export interface IncidentPage {
  readonly incidents: readonly Incident[];
  readonly total: number;
  readonly hasNext: boolean;
}

/** Those that stopped last stand first. */
export async function listIncidents(deps: WorkDeps, actor: Actor, query: IncidentQuery): Promise<IncidentPage> {
  if (!may(actor, 'case.manage')) return { incidents: [], total: 0, hasNext: false };
  const { after } = query;
  let page = select(deps)
    .where(incidentsWhere(query))
    .orderBy('incident.at', 'desc')
    .orderBy('incident.element', 'desc')
    .limit(query.first + 1);
  if (after)
    page = page.where(eb =>
      eb.or([
        eb('incident.at', '<', after.at),
        eb.and([eb('incident.at', '=', after.at), eb('incident.element', '<', after.element)]),
      ]),
    );
  const rows = await page.execute();
  const total = await countIncidents(deps, actor, query);
  const shown = rows.slice(0, query.first);
  const effects = await effectsOf(deps, ...new Set(shown.map(row => row.case_id)));
  const incidents = await Promise.all(
    shown.map(async (row): Promise<Incident> => {
      const plan = await planOf(deps, row.process_version);
      return {
        ...{ element: row.element, case: row.case_id, processVersion: row.process_version, node: row.node },
        nodeName: nodeOf(plan, row.node).node.name,
        between: !insideTask(plan, row.node),
        failure: readJson<Failure>(row.failure, dialectOf(deps.db)),
        at: instantOf(row.at),
        effect: effects.get(row.element) ?? null,
      };
    }),
  );
  return { incidents, total, hasNext: rows.length > query.first };
}

export async function countIncidents(deps: WorkDeps, actor: Actor, filter: IncidentFilter = {}): Promise<number> {
  if (!may(actor, 'case.manage')) return 0;
  const row = await deps.db
    .selectFrom('incident')
    .select(eb => eb.fn.countAll<number | string>().as('count'))
    .where(incidentsWhere(filter))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

function select({ db }: WorkDeps) {
  return db
    .selectFrom('incident')
    .innerJoin('case_instance', 'case_instance.id', 'incident.case_id')
    .select(['incident.element', 'incident.case_id', 'incident.node', 'incident.failure', 'incident.at'])
    .select('case_instance.process_version');
}

export function insideTask(plan: Plan, node: string): boolean {
  for (let at = nodeOf(plan, node).node.parent; at !== null; at = nodeOf(plan, at).node.parent)
    if (nodeOf(plan, at).behaviour.task === true) return true;
  return false;
}
