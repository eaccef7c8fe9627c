import { RUSSIA } from '@marshrut/engine';
import type { Diagram, Entity, Values } from '@marshrut/model';
import type { Dialect } from '../database/dialect.js';
import { type House, openHouse } from '../definitions/house.fixture.js';
import { publishProcess } from '../definitions/publish-process.js';
import { saveEntity } from '../definitions/save-entity.js';
import { createProcess } from '../definitions/save-process.js';
import type { Actor } from '../people/actor.js';
import { commandTask, type TaskCommanded } from './command-task.js';
import type { WorkDeps } from './deps.js';
import { startProcess } from './start.js';
import { readTaskWork } from './task-work.js';

/** A house where entities and one process are published, and people work on it. */
export interface Desk extends House {
  readonly work: WorkDeps;
  readonly process: string;
  /** Starts the process; answers the task the starter has in work. */
  begin(who: Actor): Promise<string>;
  /** The element the task waits at. */
  element(who: Actor, task: string): Promise<string>;
  fill(who: Actor, task: string, values: Values): Promise<TaskCommanded>;
  finish(who: Actor, task: string): Promise<TaskCommanded>;
}

/** `services`: keys of those that programs outside do. */
export async function openDesk(
  dialect: Dialect,
  entities: readonly Entity[],
  diagram: Diagram,
  services: readonly string[] = [],
): Promise<Desk> {
  const house = await openHouse(dialect);
  const { definitions, database } = house;
  const { db, people, plans, now, newId } = definitions;
  const analyst = await house.actor('analyst');
  for (const entity of entities) succeeded(await saveEntity(definitions, analyst, entity, 0));
  for (const key of services) {
    const document = JSON.stringify({ kind: 'worker', leaseSeconds: 60 });
    const row = {
      key,
      name: '{}',
      kind: 'worker' as const,
      document,
      version: 1,
      saved_at: now(),
      saved_by: analyst.id,
    };
    await db.insertInto('service').values(row).execute();
  }
  const { process } = succeeded(await createProcess(definitions, analyst, { name: diagram.name, document: diagram }));
  succeeded(await publishProcess(definitions, analyst, process.id, 1));
  const { plan, loadPlan } = plans;
  const zone = { timeZone: 'Europe/Moscow', calendar: () => RUSSIA };
  const ambient = { now, newId, ...zone, pause: async () => undefined, notify: () => undefined };
  const work: WorkDeps = { db, people, dispatch: { storage: database.storage, plan, loadPlan, ...ambient } };
  const element = async (who: Actor, task: string): Promise<string> =>
    (await readTaskWork(work, who, task))?.screen.element ?? '';
  return {
    ...house,
    work,
    process: process.id,
    begin: async who => succeeded(await startProcess(work, who, process.id, {})).task?.id ?? '',
    element,
    fill: async (who, task, values) =>
      commandTask(work, who, task, { type: 'submitForm', element: await element(who, task), values }),
    finish: async (who, task) =>
      commandTask(work, who, task, { type: 'commit', element: await element(who, task), resolutions: [] }),
  };
}

function succeeded<Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { readonly ok: true }> {
  if (answer.ok) return answer as Extract<Answer, { readonly ok: true }>;
  throw new Error(`Expected it to be done, but it was refused: ${JSON.stringify(answer)}`);
}
