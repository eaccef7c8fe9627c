import { todayIn } from '@marshrut/expressions';
import type { Value, Values } from '@marshrut/model';
import { nodeOf, type Plan, type PlanNode } from '../plan/plan.js';
import { factsAfter } from '../staging/after.js';
import { planCommit } from '../staging/merge.js';
import { committedRecord, recordSeen } from '../staging/overlay.js';
import type { Answer, Step } from './behaviour.js';
import type { Resolution } from './command.js';
import type { Commit } from './commit.js';
import type { Env, Rejection } from './decision.js';
import type { Event } from './event.js';
import { evolve } from './evolve.js';
import type { Arrival, CaseState, Failure, StagedChange, TaskState } from './state.js';
import { Stop } from './stop.js';
import { hereOf, sightOf } from './view.js';

/** A loop without a wait becomes an incident after this many entered nodes in one command. */
const STEP_BUDGET = 1000;

/**
 * The run of one command: it performs steps, emits events and keeps the state they lead to, until no arrival can go on.
 * One of these lives for one `decide` and is thrown away.
 */
export class Run {
  state: CaseState;
  readonly events: Event[] = [];
  readonly commits: Commit[] = [];
  readonly plan: Plan;
  /** Its facts grow with each commit: what follows sees what was written. */
  env: Env;
  readonly resolutions: readonly Resolution[];
  #entered = 0;
  /** Outcome of the case, set by an end of the process. */
  #outcome = '';
  /** Tasks whose savepoint is to be set once everything has come to rest. */
  readonly #savepoints = new Set<string>();

  constructor(plan: Plan, state: CaseState, env: Env, resolutions: readonly Resolution[]) {
    this.plan = plan;
    this.state = state;
    this.env = env;
    this.resolutions = resolutions;
  }

  emit(event: Event): void {
    this.events.push(event);
    this.state = evolve(this.state, event);
  }

  reject(rejection: Rejection): never {
    throw new Stop({ kind: 'rejected', rejection });
  }

  savepoint(task: string): void {
    this.#savepoints.add(task);
  }

  task(id: string): TaskState {
    const task = this.state.elements[id]?.task;
    if (!task) throw new Error(`Expected task '${id}' to be open, but it is not.`);
    return task;
  }

  /** Enters the start of the process, or of a task. */
  begin(scope: string | null): void {
    const parent = scope === null ? null : (this.state.elements[scope]?.node ?? null);
    const start = this.plan.starts.get(parent);
    if (!start) throw new Error(`Expected a start in '${parent ?? 'the process'}', but there is none.`);
    this.enter(start, scope, []);
  }

  enter(node: PlanNode, scope: string | null, consumed: readonly Arrival[]): void {
    const id = this.env.newId(node.node.block === 'task' ? 'task' : 'el');
    const visited = scope === null ? undefined : this.task(scope);
    this.emit({ type: 'elementEntered', element: id, node: node.id, scope, consumed });
    const steps = node.behaviour.enter(this.#here(id, node));
    if (scope !== null && visited) {
      const visit = {
        id,
        node: node.id,
        screen: node.behaviour.screen === true && !passesBy(steps),
        closed: false,
        vars: visited.vars,
        seq: visited.nextSeq,
      };
      this.emit({ type: 'nodeVisited', task: scope, visit });
    }
    this.#entered += 1;
    if (this.#entered > STEP_BUDGET) this.fail(id, { code: 'TOO_MANY_STEPS', details: { steps: STEP_BUDGET } });
    else this.perform(id, steps);
  }

  /** Enters a failed element once more. */
  retry(id: string): void {
    const node = nodeOf(this.plan, this.#element(id).node);
    this.emit({ type: 'elementRetried', element: id });
    this.perform(id, node.behaviour.enter(this.#here(id, node)));
  }

  /** Gives a waiting element its answer. */
  resume(id: string, answer: Answer): void {
    const node = nodeOf(this.plan, this.#element(id).node);
    const steps = node.behaviour.resume?.(this.#here(id, node), answer);
    if (!steps) throw new Error(`Expected block '${node.node.block}' to resume, but it never waits.`);
    if ('code' in steps) this.reject(steps);
    this.perform(id, steps);
  }

  fail(id: string, failure: Failure): void {
    this.emit({ type: 'elementFailed', element: id, failure });
  }

  perform(id: string, steps: readonly Step[]): void {
    const { scope, node } = this.#element(id);
    for (const step of steps) {
      switch (step.do) {
        case 'complete':
          this.#leave(id, step.take);
          break;
        case 'wait':
          this.emit({ type: 'elementWaits', element: id, wait: step.for });
          break;
        case 'set':
          this.emit({ type: 'varsSet', scope, vars: step.vars });
          break;
        case 'stage':
          this.#stage(this.#scope(scope), id, step.op, step.entity, step.record, step.values);
          break;
        case 'open':
          this.emit({ type: 'taskOpened', task: id, node, assignee: step.assignee });
          this.begin(id);
          break;
        case 'handOver': {
          const task = this.#scope(scope);
          this.emit({ type: 'taskHandedOver', task, assignee: step.assignee });
          this.savepoint(task);
          break;
        }
        case 'commit':
          this.#commit(this.#scope(scope), node, step.final);
          break;
        case 'fail':
          this.fail(id, step.failure);
          break;
      }
    }
  }

  /** Goes on until nothing can: every arrival that can enter its node does. */
  settle(): void {
    for (let entered = true; entered; ) {
      entered = false;
      for (const arrival of this.state.arrivals) {
        const edge = this.plan.edges.get(arrival.edge);
        if (!edge) throw new Error(`Expected edge '${arrival.edge}' in the plan, but there is none.`);
        const node = nodeOf(this.plan, edge.to);
        const consumed = this.#entrance(node, arrival);
        if (!consumed) continue;
        this.enter(node, arrival.scope, consumed);
        entered = true;
        break;
      }
    }
    this.#close();
    for (const task of this.#savepoints) {
      if (this.state.elements[task]?.task) this.emit({ type: 'savepointSet', task });
    }
  }

  /** The arrivals that let the node be entered, or undefined while a join still waits. */
  #entrance(node: PlanNode, arrival: Arrival): readonly Arrival[] | undefined {
    if (node.behaviour.join !== true || node.incoming.length < 2) return [arrival];
    const needed = node.incoming.map(edge => ({ edge, scope: arrival.scope }));
    const here = (wanted: Arrival): boolean =>
      this.state.arrivals.some(({ edge, scope }) => edge === wanted.edge && scope === wanted.scope);
    return needed.every(here) ? needed : undefined;
  }

  /** Nothing active: the case is over, or a join waits for what will never come. */
  #close(): void {
    if (this.state.status !== 'running' || Object.keys(this.state.elements).length > 0) return;
    const stuck = this.state.arrivals[0];
    const edge = stuck && this.plan.edges.get(stuck.edge);
    if (!edge) {
      this.emit({ type: 'caseEnded', outcome: this.#outcome });
      return;
    }
    const id = this.env.newId('el');
    const waiting = this.state.arrivals.filter(arrival => this.plan.edges.get(arrival.edge)?.to === edge.to);
    this.emit({ type: 'elementEntered', element: id, node: edge.to, scope: null, consumed: waiting });
    this.fail(id, {
      code: 'JOIN_STUCK',
      details: { arrivals: waiting.length, expected: nodeOf(this.plan, edge.to).incoming.length },
    });
  }

  #leave(id: string, take: readonly string[] | undefined): void {
    const { node, scope } = this.#element(id);
    this.emit({ type: 'elementLeft', element: id, node });
    const edges = nodeOf(this.plan, node).outgoing.filter(edge => take === undefined || take.includes(edge.id));
    for (const edge of edges) this.emit({ type: 'edgeTaken', edge: edge.id, scope });
    if (scope === null && edges.length === 0) this.#outcome = node;
  }

  #stage(task: string, visit: string, op: StagedChange['op'], entity: string, record: string, values: Values): void {
    const { staged, nextSeq } = this.task(task);
    const { facts, actor, now } = this.env;
    const stage = (patch: Values, base: StagedChange['base']): void => {
      this.emit({
        type: 'changeStaged',
        task,
        change: { seq: nextSeq, visit, entity, record, op, patch, base, by: actor, at: now },
      });
    };
    if (op === 'create') {
      stage(values, null);
      return;
    }
    const seen = recordSeen(facts, staged, entity, record);
    const patch = Object.fromEntries(
      Object.entries(values).filter(([field, value]) => (seen?.values[field] ?? null) !== value),
    );
    if (Object.keys(patch).length === 0) return;
    const created = staged.some(change => change.record === record && change.op === 'create');
    const committed = created ? null : committedRecord(facts, entity, record);
    const base = committed && { version: committed.version, values: fieldsOf(committed.values, Object.keys(patch)) };
    stage(patch, base);
  }

  #commit(id: string, node: string, final: boolean): void {
    const task = this.task(id);
    const today = todayIn(this.env.now, this.env.timeZone);
    const { changes, conflicts, problems } = planCommit(
      task.staged,
      this.env.facts,
      this.plan.entities,
      this.resolutions,
      today,
    );
    if (conflicts.length > 0) this.reject({ code: 'CONFLICT', conflicts });
    if (problems.length > 0) this.reject({ code: 'INVALID', problems });
    const commit = this.env.newId('cmt');
    const vars = Object.fromEntries(
      Object.entries(task.vars).filter(([key]) => this.plan.card.get(key)?.use !== 'transient'),
    );
    this.commits.push({ id: commit, task: id, node, changes });
    this.env = { ...this.env, facts: factsAfter(this.env.facts, changes) };
    this.emit({ type: 'taskCommitted', task: id, node, commit, final, changes, vars });
    if (final) this.#leave(id, undefined);
    else this.savepoint(id);
  }

  #here(id: string, node: PlanNode) {
    const { scope, wait } = this.#element(id);
    return hereOf(sightOf(this.plan, this.state, scope, this.env), node, scope, this.state.initiator, wait);
  }

  #element(id: string) {
    const element = this.state.elements[id];
    if (!element) throw new Error(`Expected element '${id}' to be active, but it is not.`);
    return element;
  }

  /** Blocks that stage, commit or hand over stand inside tasks; publishing checks it. */
  #scope(scope: string | null): string {
    if (scope === null) throw new Error('Expected the block to stand in a task, but it stands in the process.');
    return scope;
  }
}

/** It went on by itself: nobody saw a screen. */
function passesBy(steps: readonly Step[]): boolean {
  return steps.every(step => step.do !== 'wait' && step.do !== 'fail');
}

function fieldsOf(values: Values, fields: readonly string[]): Record<string, Value> {
  return Object.fromEntries(fields.map(field => [field, values[field] ?? null]));
}
