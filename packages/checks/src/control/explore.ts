import { type CaseState, type Command, decide, type Event, NEW_CASE, type Plan } from '@marshrut/engine';
import { nowhere, optionsAt } from './skeleton.js';

/** A step of a skeleton that may be done: a node goes on by one of its options, or an event comes. */
export interface Move {
  readonly node: string;
  readonly option: number;
  readonly command: Command;
}

export interface Stepped {
  readonly state: CaseState;
  readonly events: readonly Event[];
}

export function begun(plan: Plan): Stepped {
  return done(plan, NEW_CASE, { type: 'start', vars: {} });
}

/** Whatever may happen next. */
export function movesOf(plan: Plan, state: CaseState): readonly Move[] {
  return Object.values(state.elements).flatMap(({ id, node, wait, failure }): readonly Move[] => {
    if (failure) return [];
    if (wait?.for === 'timer') return [{ node, option: 0, command: { type: 'fireTimer', element: id, due: wait.due } }];
    if (wait?.for !== 'message') return [];
    return optionsAt(plan, node).map((_, option) => ({
      node,
      option,
      command: { type: 'deliver', element: id, of: 'message', values: { option } },
    }));
  });
}

export function done(plan: Plan, state: CaseState, command: Command): Stepped {
  const decision = decide(plan, state, command, nowhere(counted(state)));
  if (decision.kind !== 'decided') throw new Error(`Expected a skeleton to go on, but it is ${decision.kind}.`);
  return decision;
}

/** Ids of a skeleton end with their number. */
function counted(state: CaseState): number {
  return Object.keys(state.elements).reduce((most, id) => Math.max(most, Number(id.replace(/\D+/, ''))), 0);
}

/** A join that waits for what will never come. */
export function stuckAt(state: CaseState): string | undefined {
  return Object.values(state.elements).find(({ failure }) => failure?.code === 'JOIN_STUCK')?.node;
}

/** A node that is at work twice, or an edge that has been taken twice to a join. */
export function doubledAt(plan: Plan, { elements, arrivals }: CaseState): string | undefined {
  const seen = new Set<string>();
  for (const { node, armed } of Object.values(elements)) {
    if (armed) continue;
    if (seen.has(node)) return node;
    seen.add(node);
  }
  const edges = new Set<string>();
  for (const { edge } of arrivals) {
    if (edges.has(edge)) return plan.edges.get(edge)?.to;
    edges.add(edge);
  }
  return undefined;
}

/** What two states have alike that go on alike: ids do not matter. */
export function keyOf({ status, elements, arrivals }: CaseState): string {
  const at = Object.values(elements).map(({ node, wait, armed, failure }) => {
    const rest = wait?.for === 'rest' ? wait.edges.join(',') : '';
    // A join that is stuck stands where one that has all it waited for does.
    return `${node}/${armed?.as ?? ''}/${rest}/${failure?.code ?? ''}`;
  });
  return [status, ...at.sort(), '|', ...arrivals.map(({ edge }) => edge).sort()].join('\n');
}

/** A way to what is wrong: the moves from the beginning, and the node it is wrong at. */
export interface Fault {
  readonly kind: 'stuck' | 'doubled' | 'endless';
  readonly node: string;
  readonly moves: readonly Move[];
}

export interface Explored {
  readonly faults: readonly Fault[];
  /** Nodes that were entered in some state. */
  readonly entered: ReadonlySet<string>;
  /** All states were seen. */
  readonly whole: boolean;
  readonly states: number;
}

interface Seen {
  readonly before: Seen | null;
  readonly move: Move | null;
  readonly state: CaseState;
  readonly key: string;
  ends: boolean;
}

/**
 * All states a skeleton can be in, nearest first, so that a witness is as short as can be; at most `bound` of them. A state with a
 * fault is not gone on from, so the states are finite: nothing is anywhere twice.
 */
export function explore(plan: Plan, bound: number): Explored {
  const faults = new Map<string, Fault>();
  const entered = new Set<string>();
  const seen = new Map<string, Seen>();
  const comes = new Map<string, string[]>();
  const queue: Seen[] = [];
  const see = (before: Seen | null, move: Move | null, { state, events }: Stepped): void => {
    for (const event of events) if (event.type === 'elementEntered') entered.add(event.node);
    const key = keyOf(state);
    if (before) comes.set(key, [...(comes.get(key) ?? []), before.key]);
    if (seen.has(key)) return;
    const [stuck, doubled] = [stuckAt(state), doubledAt(plan, state)];
    const one: Seen = { before, move, state, key, ends: state.status === 'ended' };
    seen.set(key, one);
    const kind = stuck ? 'stuck' : doubled ? 'doubled' : undefined;
    const node = stuck ?? doubled;
    if (kind && node !== undefined) {
      one.ends = true;
      if (!faults.has(`${kind} ${node}`)) faults.set(`${kind} ${node}`, { kind, node, moves: movesTo(one) });
    } else if (!one.ends) queue.push(one);
  };
  see(null, null, begun(plan));
  let at = 0;
  for (; at < queue.length && seen.size < bound; at++) {
    const one = queue[at];
    if (one) for (const move of movesOf(plan, one.state)) see(one, move, done(plan, one.state, move.command));
  }
  const whole = at >= queue.length;
  if (whole) {
    markEnding(seen, comes);
    const endless = [...seen.values()].find(({ ends }) => !ends);
    const node = endless && (endless.move?.node ?? Object.values(endless.state.elements)[0]?.node);
    if (endless && node !== undefined) faults.set('endless', { kind: 'endless', node, moves: movesTo(endless) });
  }
  return { faults: [...faults.values()], entered, whole, states: seen.size };
}

/** From the ends backwards: all states from which one of them can be reached. */
function markEnding(seen: ReadonlyMap<string, Seen>, comes: ReadonlyMap<string, readonly string[]>): void {
  const queue = [...seen.values()].filter(({ ends }) => ends);
  for (let one = queue.pop(); one; one = queue.pop())
    for (const key of comes.get(one.key) ?? []) {
      const before = seen.get(key);
      if (!before || before.ends) continue;
      before.ends = true;
      queue.push(before);
    }
}

function movesTo(seen: Seen): readonly Move[] {
  const moves: Move[] = [];
  for (let at: Seen | null = seen; at; at = at.before) if (at.move) moves.unshift(at.move);
  return moves;
}
