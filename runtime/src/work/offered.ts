import type { StartSettings } from '@marshrut/blocks';
import { type Env, isOffered, levelOf, type Plan } from '@marshrut/engine';
import type { Entity, Values } from '@marshrut/model';
import type { Definitions } from '../definitions/definitions.js';
import { listStartable, type Startable } from '../definitions/startable.js';
import { answered } from '../dispatch/ask.js';
import { FactBook } from '../dispatch/fact-book.js';
import type { Actor } from '../people/actor.js';
import { may, ownField } from '../people/gate.js';
import { findRecord } from '../records/list.js';
import { isText } from '../tables/plain-text.js';
import type { WorkDeps } from './deps.js';
import { planOf } from './task-row.js';

/** What an actor may begin from a record: the process, and the parameter that takes the record. */
export interface Offered extends Startable {
  readonly parameter: string;
}

/** Whether people may begin this with these values: asked before, and once more inside the command. */
export async function offeredNow(
  { dispatch }: Pick<WorkDeps, 'dispatch'>,
  plan: Plan,
  vars: Values,
  actor: Actor,
): Promise<boolean> {
  if (!offerOf(plan)) return true;
  const { now, timeZone, newId, calendar, storage } = dispatch;
  return storage.run(function* () {
    const facts = new FactBook();
    const env: Env = { now: now(), timeZone, actor: actor.id, newId, calendar, facts };
    return (yield* answered(facts, () => isOffered(plan, vars, env))).answer;
  });
}

/** Processes the actor may begin from this record now, by name; none where the actor may not read such records. */
export async function listOffered(
  deps: WorkDeps,
  definitions: Definitions,
  actor: Actor,
  entity: Entity,
  record: string,
): Promise<readonly Offered[]> {
  if (!may(actor, 'record.read', entity) || !isText(record)) return [];
  if (ownField(actor, entity) !== null && !(await findRecord(definitions, actor, entity.key, record))) return [];
  const offered: Offered[] = [];
  for (const startable of await listStartable(definitions, actor)) {
    const plan = await planOf(deps, startable.version);
    const parameter = parameterFor(plan, entity.key);
    if (parameter !== null && (await offeredNow(deps, plan, { [parameter]: record }, actor)))
      offered.push({
        ...startable,
        parameter,
        parameters: startable.parameters.filter(({ key }) => key !== parameter),
      });
  }
  return offered;
}

/** Those of them that are begun from no record. */
export async function listOfferedAnywhere(
  deps: WorkDeps,
  definitions: Definitions,
  actor: Actor,
): Promise<readonly Startable[]> {
  const offered: Startable[] = [];
  for (const startable of await listStartable(definitions, actor))
    if (await offeredNow(deps, await planOf(deps, startable.version), {}, actor)) offered.push(startable);
  return offered;
}

function offerOf(plan: Plan): StartSettings['offer'] {
  return ((levelOf(plan, null).start?.settings ?? {}) as StartSettings).offer;
}

/** The parameter that takes a record of this entity where the process is begun from one. */
function parameterFor(plan: Plan, entity: string): string | null {
  const offer = offerOf(plan);
  const type = offer && plan.card.get(offer.record)?.type;
  return offer && type?.kind === 'reference' && type.entity === entity ? offer.record : null;
}
