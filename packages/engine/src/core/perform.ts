import { approve } from './approval.js';
import { race } from './arm.js';
import type { Step } from './behaviour.js';
import { escalate, throwError } from './catch.js';
import { beginTerm } from './deadline.js';
import { DEPTH, depthOf } from './depth.js';
import { cancelInside, leave } from './leave.js';
import { repeat } from './loop.js';
import { backTo } from './return.js';
import type { Run } from './run.js';
import { set } from './set.js';
import type { Loop } from './state.js';
import { undo } from './undo.js';
import { commit, schedule, write } from './write.js';

/** Performs what a block asks for, in order. A step that fails or stops its own element ends it. */
export function perform(run: Run, id: string, steps: readonly Step[]): void {
  for (const step of steps) {
    const element = run.state.elements[id];
    if (!element || element.failure) return;
    performOne(run, id, step);
  }
}

function performOne(run: Run, id: string, step: Step): void {
  const { scope, node } = run.element(id);
  switch (step.do) {
    case 'complete':
      return leave(run, id, step.take);
    case 'wait':
      return run.emit({ type: 'elementWaits', element: id, wait: step.for });
    case 'set':
      return set(run, run.placeOf(id), step.vars);
    case 'match':
      return run.emit({ type: 'rulesMatched', element: id, node, task: run.taskAround(scope), rules: step.rules });
    case 'countTry':
      return run.emit({ type: 'tryCounted', task: run.taskOf(id), node });
    case 'stage':
    case 'drop':
      return write(run, id, step);
    case 'schedule': {
      if (step.effect.kind === 'call' && step.effect.depth > DEPTH)
        return run.fail(id, { code: 'CALLS_TOO_DEEP', details: { depth: DEPTH } });
      return schedule(run, id, step);
    }
    case 'open':
      run.emit({
        ...{ type: 'taskOpened', task: id, node, assignee: backTo(run, id, step.assignee) },
        ...(run.returning ? { returned: run.returning.note } : {}),
        ...(step.participants ? { participants: step.participants } : {}),
      });
      return run.begin(id);
    case 'term':
      return beginTerm(run, id, step);
    case 'handOver': {
      const task = run.taskOf(id);
      run.emit({ type: 'taskHandedOver', task, assignee: step.assignee });
      run.savepoints.add(task);
      return;
    }
    case 'ask':
    case 'vote':
    case 'conclude':
      return approve(run, id, step);
    case 'begin':
      return run.begin(id);
    case 'repeat':
      return repeat(run, id, step.items, step.turn, step.local);
    case 'spread':
      return spread(run, id, step.local, step);
    case 'race':
      return race(run, id);
    case 'throw':
      return thrown(run, id, step.code, step.message);
    case 'escalate':
      return escalate(run, id, step.code);
    case 'undo':
      return undo(run, id, step.node);
    case 'terminate':
      return cancelInside(run, scope, id);
    case 'commit':
      return commit(run, run.taskOf(id), node, step.final);
    case 'fail':
      return run.fail(id, step.failure);
  }
}

/** Nobody in this case catches it: the case it was called from gets it, else a person has to look at it. */
function thrown(run: Run, id: string, code: string, message: string): void {
  if (throwError(run, id, code, message)) return;
  if (!run.state.parent) return run.fail(id, { code: 'ERROR_UNCAUGHT', details: { error: code, message } });
  cancelInside(run, null);
  run.outcome = { node: '', error: code };
}

/** A large for-each only counts: its items are cases of their own, so what it costs does not grow with them. */
function spread(run: Run, id: string, local: Loop['local'], { entity, where }: Extract<Step, { do: 'spread' }>): void {
  const depth = depthOf(run.state);
  if (depth >= DEPTH) return run.fail(id, { code: 'CALLS_TOO_DEEP', details: { depth: DEPTH } });
  const loop: Loop = { turn: 'together', local, items: null, total: null, begun: 0, done: 0, agreed: 0 };
  run.emit({ type: 'loopBegun', element: id, loop });
  const { node } = run.element(id);
  const values = run.varsIn(id);
  const effect = { kind: 'items' as const, node, entity, where, local, values, depth: depth + 1 };
  run.emit({ type: 'effectScheduled', effect: { id: run.env.newId('eff'), element: id, ...effect } });
}
