import { todayIn } from '@marshrut/expressions';
import type { Row, Value, Values } from '@marshrut/model';
import { levelOf, nodeOf, type Plan } from '../plan/plan.js';
import { type CommitPlan, planCommit } from '../staging/merge.js';
import { recordSeen, recordsFound } from '../staging/overlay.js';
import { type Criterion, type Env, type Need, ROWS_LIMIT } from './decision.js';
import { NEW_CASE } from './evolve.js';
import { ofCase, Standing } from './here.js';
import type { CaseState } from './state.js';
import { Stop } from './stop.js';
import { evaluateIn, type Sight, sightOf, valueAt } from './view.js';

/** A question to the state, or the facts it needs first. */
export type Answered<T> =
  | { readonly kind: 'answered'; readonly answer: T }
  | { readonly kind: 'needs'; readonly needs: readonly Need[] };

/** What would be written if the task were committed now: the commit itself, stopped before the write. */
export function previewCommit(plan: Plan, state: CaseState, task: string, env: Env): Answered<CommitPlan> {
  return answered(() =>
    planCommit(sightOf(plan, state, task, env).staged, env.facts, plan.entities, [], todayIn(env.now, env.timeZone)),
  );
}

/** Whether people may begin a case with these values now. It is asked again when they do. */
export function isOffered(plan: Plan, vars: Values, env: Env): Answered<boolean> {
  return answered(() => {
    const { start } = levelOf(plan, null);
    if (!start?.behaviour.offered) return true;
    const state = { ...NEW_CASE, vars };
    return start.behaviour.offered(new Standing(sightOf(plan, state, null, env), ofCase(state), start, undefined));
  });
}

/** Values at form paths, as the task (or, with null, everybody) sees them. */
export function readPaths(
  plan: Plan,
  state: CaseState,
  scope: string | null,
  paths: readonly string[],
  env: Env,
): Answered<Readonly<Record<string, Value>>> {
  return answered(() => {
    const sight = sightOf(plan, state, scope, env);
    return Object.fromEntries(paths.map(path => [path, valueAt(sight, path.split('.'))]));
  });
}

/** Records as the task sees them; null for one that is not there. */
export function readRecords(
  plan: Plan,
  state: CaseState,
  scope: string,
  entity: string,
  ids: readonly string[],
  env: Env,
) {
  return answered(() => {
    const sight = sightOf(plan, state, scope, env);
    return ids.map(id => recordSeen(env.facts, sight.staged, entity, id));
  });
}

/** Records of a table of parts as the task sees them, at most ROWS_LIMIT. */
export function readRows(
  plan: Plan,
  state: CaseState,
  scope: string,
  entity: string,
  where: readonly Criterion[],
  env: Env,
): Answered<readonly Row[]> {
  return answered(() => recordsFound(env.facts, sightOf(plan, state, scope, env).staged, entity, where, ROWS_LIMIT));
}

/** What the expressions of a node come to; null for one that rests on a missing value. */
export function readExpressions(
  plan: Plan,
  state: CaseState,
  scope: string,
  node: string,
  env: Env,
): Answered<ReadonlyMap<string, Value>> {
  return answered(() => {
    const sight = sightOf(plan, state, scope, env);
    const values = [...nodeOf(plan, node).expressions].map(([at, expression]): [string, Value] => {
      const evaluation = evaluateIn(sight, expression);
      return [at, evaluation.ok ? evaluation.value : null];
    });
    return new Map(values);
  });
}

/** The line that names a case for people; empty where the diagram has none or a value in it is missing. */
export function contextLine(plan: Plan, state: CaseState, scope: string | null, env: Env): Answered<string> {
  return answered(() => lineOf(sightOf(plan, state, scope, env)));
}

function lineOf(sight: Sight): string {
  const expression = sight.plan.contextLine;
  if (!expression) return '';
  const evaluation = evaluateIn(sight, expression);
  return evaluation.ok && evaluation.value !== null ? String(evaluation.value) : '';
}

function answered<T>(ask: () => T): Answered<T> {
  try {
    return { kind: 'answered', answer: ask() };
  } catch (stop) {
    if (stop instanceof Stop && stop.decision.kind === 'needs') return stop.decision;
    throw stop;
  }
}
