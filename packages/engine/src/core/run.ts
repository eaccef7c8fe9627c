import type { Values } from '@marshrut/model';
import { levelOf, nodeOf, type Plan, type PlanNode } from '../plan/plan.js';
import type { Answer, Here } from './behaviour.js';
import type { Resolution } from './command.js';
import type { Commit } from './commit.js';
import type { Env, Rejection } from './decision.js';
import { type Draft, draftOf } from './draft.js';
import type { Event } from './event.js';
import { apply } from './evolve.js';
import { type Given, ofCase, Standing } from './here.js';
import type { Arrival, CaseState, ElementInstance, Failure, Outcome, Returned, TaskState } from './state.js';
import { Stop } from './stop.js';
import { sightOf, taskAround } from './view.js';

/** A node that is to be entered without an edge: a start, an item, an event that has come, a handler that undoes. */
export interface Entry {
  readonly node: PlanNode;
  readonly scope: string | null;
  readonly consumed: readonly Arrival[];
  /** Local values of an item. */
  readonly vars?: Values;
  readonly undoes?: string;
  /** The event it stands for has come already: it is given this at once. */
  readonly answer?: Answer;
}

/**
 * The run of one command: the state so far, the events that led to it, and what is still to be entered. Whoever performs steps
 * writes here; the agenda goes on until nothing can. One of these lives for one `decide` and is thrown away.
 */
export class Run {
  /** A copy of its own; `emit` alone changes it. */
  readonly state: Draft;
  readonly events: Event[] = [];
  readonly commits: Commit[] = [];
  readonly plan: Plan;
  /** Its facts grow with each commit: what follows sees what was written. */
  env: Env;
  readonly resolutions: readonly Resolution[];
  /** Entered before any arrival goes on. */
  readonly entries: Entry[] = [];
  /** Of the case, set by an end of the process. */
  outcome: Outcome = { node: '' };
  /** Values have changed since the waiting conditions were looked at. */
  stirred = true;
  /** The stage the case goes back to, and why: told to those who get it. */
  returning: { readonly node: string; readonly note: Returned } | null = null;
  /** Tasks whose savepoint is to be set once everything has come to rest. */
  readonly savepoints = new Set<string>();

  constructor(plan: Plan, state: CaseState, env: Env, resolutions: readonly Resolution[]) {
    this.plan = plan;
    this.state = draftOf(state);
    this.env = env;
    this.resolutions = resolutions;
  }

  emit(event: Event): void {
    this.events.push(event);
    apply(this.state, event);
  }

  reject(rejection: Rejection): never {
    throw new Stop({ kind: 'rejected', rejection });
  }

  fail(element: string, failure: Failure): void {
    this.emit({ type: 'elementFailed', element, failure });
  }

  element(id: string): ElementInstance {
    const element = this.state.elements[id];
    if (!element) throw new Error(`Expected element '${id}' to be active, but it is not.`);
    return element;
  }

  nodeOf(element: ElementInstance): PlanNode {
    return nodeOf(this.plan, element.node);
  }

  /** For a command: refuses where the task is over. */
  openTask(id: string): TaskState {
    return this.state.elements[id]?.task ?? this.reject({ code: 'TASK_NOT_OPEN', task: id });
  }

  task(id: string): TaskState {
    const task = this.state.elements[id]?.task;
    if (!task) throw new Error(`Expected task '${id}' to be open, but it is not.`);
    return task;
  }

  /** The task around a scope, or null outside of any. */
  taskAround(scope: string | null): string | null {
    return taskAround(this.state, scope);
  }

  /** The task around an element. Blocks that stage, commit or hand over stand inside tasks; publishing checks it. */
  taskOf(id: string): string {
    const task = this.taskAround(this.element(id).scope);
    if (task === null) throw new Error('Expected the block to stand in a task, but it stands in the process.');
    return task;
  }

  /** Where an element looks for values: what has local ones is its own place. */
  placeOf(id: string): string | null {
    const { vars, scope } = this.element(id);
    return vars ? id : scope;
  }

  /** All values a scope sees. */
  varsIn(scope: string | null): Values {
    return sightOf(this.plan, this.state, scope, this.env).vars;
  }

  /** Enters the start of the process, or of what a scope holds. */
  begin(scope: string | null): void {
    const parent = scope === null ? null : this.element(scope).node;
    const { start } = levelOf(this.plan, parent);
    if (!start) throw new Error(`Expected a start in '${parent ?? 'the process'}', but there is none.`);
    this.entries.push({ node: start, scope, consumed: [] });
  }

  /** What a block sees that stands at `node` in `scope`. */
  here(node: PlanNode, scope: string | null, wait: ElementInstance['wait']): Here<unknown> {
    return new Standing(
      sightOf(this.plan, this.state, scope, this.env),
      ofCase(this.state, () => this.given()),
      node,
      wait,
    );
  }

  private given(): readonly Given[] {
    return this.events.flatMap(event =>
      event.type === 'taskOpened' && event.assignee.to === 'user'
        ? [{ task: event.task, user: event.assignee.user }]
        : [],
    );
  }

  /** A subprocess or an item of a for-each: left when nothing in it is active any more. Tasks are left by their commit. */
  isOpenScope({ node, task, loop, wait, failure, armed }: ElementInstance): boolean {
    return !task && !loop && !wait && !failure && !armed && this.plan.levels.has(node);
  }

  /** Elements that stand directly in a scope. */
  inside(scope: string | null): ElementInstance[] {
    return Object.values(this.state.elements).filter(element => element.scope === scope);
  }
}
