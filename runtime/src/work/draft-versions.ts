import type { Plan } from '@marshrut/engine';
import type { Value, Values } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import type { WorkDeps } from './deps.js';
import { stretchesOf } from './draft-edits.js';
import { holds } from './task-rights.js';
import { findTask, isOver, planOf } from './task-row.js';

/** The present form as it stood after a stretch of typing: who typed last, and what that changed; `by` null: before anybody typed. */
export interface DraftVersion {
  readonly at: string;
  readonly by: string | null;
  readonly changes: readonly { readonly path: string; readonly before: Value; readonly after: Value }[];
  /** All that was typed by then, and what stood there before: saving them again is a new edit. */
  readonly values: Values;
}

export interface DraftVersions {
  readonly plan: Plan;
  readonly step: string;
  /** The newest first. */
  readonly versions: readonly DraftVersion[];
}

/** For the owner of the task alone. Null for everybody else, and where no form is open. */
export async function draftVersions(deps: WorkDeps, actor: Actor, id: string): Promise<DraftVersions | null> {
  const task = await findTask(deps, id);
  if (!task || !holds(actor, task) || isOver(task) || task.step === null) return null;
  const versions: DraftVersion[] = [];
  let stood: Values = {};
  for (const { by, at, values } of await stretchesOf(deps.db, id, task.step)) {
    const changes = Object.entries(values).map(([path, after]) => ({ path, before: stood[path] ?? null, after }));
    stood = { ...stood, ...values };
    versions.push({ at, by, changes: by === null ? [] : changes, values: stood });
  }
  return { plan: await planOf(deps, task.processVersion), step: task.step, versions: versions.toReversed() };
}
