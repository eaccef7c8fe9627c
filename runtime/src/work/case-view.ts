import { type Failure, nodeOf, readPaths, taskAround } from '@marshrut/engine';
import type { CardField, LocalText, Value } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { readArchive } from '../retention/archive-case.js';
import type { Case } from './case-row.js';
import { type CaseStory, storyOf, versionsIn } from './case-story.js';
import type { WorkDeps } from './deps.js';
import { readJournal } from './journal.js';
import { readCase } from './load.js';
import { hasInWork, mayRetry } from './may-retry.js';
import { type RouteProgress, routesOf } from './route-progress.js';
import { planOf, type Task, taskQuery, toTask } from './task-row.js';
import { effectsOf, sinceOf, type WaitEffect } from './wait-facts.js';

/** Where a case stands now, from committed values. */
export interface CaseView {
  readonly card: readonly { readonly field: CardField; readonly value: Value }[];
  /** Nodes a person works at, or that wait for others. Steps inside a task are its owner's business. */
  readonly current: readonly string[];
  /** Approval routes it has entered. */
  readonly routes: readonly RouteProgress[];
  /** Inside a task only for its owner and for managers. */
  readonly incidents: readonly {
    readonly element: string;
    readonly node: string;
    readonly nodeName: LocalText;
    /** Between two tasks, not inside one. */
    readonly between: boolean;
    readonly failure: Failure;
    /** When it stopped, a UTC instant. */
    readonly at: string | null;
    /** What it asked the world outside for, where that failed. */
    readonly effect: WaitEffect | null;
    /** May the reader try it again? */
    readonly mayRetry: boolean;
  }[];
}

/** The case must have been found by `findCase`: that is where the gate stands. */
export async function readCaseView(
  deps: WorkDeps,
  actor: Actor,
  { id, archivedAt }: Pick<Case, 'id' | 'archivedAt'>,
): Promise<CaseView | null> {
  const state = archivedAt === null ? undefined : (await readArchive(deps.db, id))?.state;
  const view = await readCase(
    deps,
    { case: id, task: null, actor: actor.id, state },
    function* ({ plan, state, env, ask }) {
      const fields = plan.drawnCard.filter(field => field.use !== 'transient');
      const values = yield* ask(() =>
        readPaths(
          plan,
          state,
          null,
          fields.map(field => field.key),
          env,
        ),
      );
      const elements = Object.values(state.elements);
      const manages = may(actor, 'case.manage');
      const sees = (scope: string | null): boolean => {
        const task = taskAround(state, scope);
        const found = task === null ? undefined : state.elements[task]?.task;
        return task === null || manages || (found !== undefined && hasInWork(actor, found));
      };
      return {
        card: fields.map(field => ({ field, value: values[field.key] ?? null })),
        current: elements
          .filter(({ scope, failure, armed }) => !failure && !armed && taskAround(state, scope) === null)
          .map(element => element.node),
        routes: routesOf(plan, state, sees),
        incidents: elements.flatMap(({ id: element, node, scope, failure }) =>
          failure && sees(scope)
            ? [
                {
                  element,
                  node,
                  nodeName: nodeOf(plan, node).node.name,
                  between: taskAround(state, scope) === null,
                  failure,
                  mayRetry: mayRetry(actor, state, element),
                },
              ]
            : [],
        ),
      };
    },
  );
  if (!view || view.incidents.length === 0) return view && { ...view, incidents: [] };
  const [since, effects] = [await sinceOf(deps, id), await effectsOf(deps, id)];
  const incidents = view.incidents.map(incident => ({
    ...incident,
    at: since.get(incident.element) ?? null,
    effect: effects.get(incident.element) ?? null,
  }));
  return { ...view, incidents };
}

export async function readCaseStory(
  deps: WorkDeps,
  { id, processVersion, archivedAt }: Pick<Case, 'id' | 'processVersion' | 'archivedAt'>,
): Promise<CaseStory> {
  const journal = await readJournal(deps, { id, archivedAt });
  const versions = [...new Set([processVersion, ...versionsIn(journal)])];
  const plans = await Promise.all(versions.map(async version => [version, await planOf(deps, version)] as const));
  return storyOf({ present: processVersion, plans: new Map(plans) }, journal);
}

export async function readCaseTasks(deps: WorkDeps, { id }: Pick<Case, 'id'>): Promise<readonly Task[]> {
  const rows = await taskQuery(deps).where('task.case_id', '=', id).orderBy('task.id').limit(500).execute();
  return Promise.all(rows.map(row => toTask(deps, row)));
}
