import type { CaseState, Plan } from '@marshrut/engine';
import type { Witness } from '@marshrut/model';
import { begun, done, doubledAt, explore, type Fault, type Move, stuckAt } from './explore.js';
import { SINK, SOURCE } from './graph.js';
import { Player, stepOf } from './player.js';
import type { Reduced } from './reduce.js';
import { optionsAt, skeletonOf } from './skeleton.js';

/** States of the whole drawing that are looked at where a way cannot be put back together. */
const FEW_STATES = 5000;

export interface Shown {
  /** The block of the drawing it is wrong at. */
  readonly node: string;
  readonly way: Witness;
}

/**
 * The way to a fault through the level as it is drawn, played by the engine; null where none was found, so that nothing is
 * claimed without a way that shows it.
 */
export function witnessOf(
  plan: Plan,
  parent: string | null,
  reduced: Reduced,
  residual: Plan,
  fault: Fault,
): Shown | null {
  return putBack(plan, parent, reduced, residual, fault) ?? searched(plan, parent, fault.kind);
}

/** The moves in what was left of the level, with what was taken out going on by itself. */
function putBack(
  plan: Plan,
  parent: string | null,
  { graph, back }: Reduced,
  residual: Plan,
  fault: Fault,
): Shown | null {
  const taken = ({ node, option }: Move): readonly string[] =>
    (optionsAt(residual, node)[option] ?? []).flatMap(edge => graph.edges.get(edge)?.via ?? []);
  const begins = fault.moves.find(({ node }) => node === SOURCE);
  const start = begins && plan.edges.get(taken(begins)[0] ?? '')?.from;
  const player = new Player(skeletonOf(plan, parent, start), back);
  const inner = [...graph.nodes.values()].filter(({ id }) => id !== SOURCE && id !== SINK);
  const led = new Set(inner.map(({ node }) => node));
  if (begins) player.prefer(taken(begins));
  player.freely(led);
  for (const move of fault.moves) {
    const at = graph.nodes.get(move.node);
    if (!at || move.node === SOURCE) continue;
    player.prefer(taken(move));
    // A block that both joins and splits is left once, where it splits.
    if (at.id !== at.node && graph.nodes.has(at.node)) {
      if (at.split === 'beside') player.comes(at.node);
    } else if (!player.leave(at.node)) return null;
    player.freely(led);
  }
  return shown(player.state, player.plan, fault, player.steps);
}

/** The nearest fault of that kind in the whole drawing. */
function searched(plan: Plan, parent: string | null, kind: Fault['kind']): Shown | null {
  const skeleton = skeletonOf(plan, parent);
  const fault = explore(skeleton, FEW_STATES).faults.find(one => one.kind === kind);
  if (!fault) return null;
  const first = begun(skeleton);
  let state = first.state;
  const steps = [stepOf(null, first)];
  for (const { node, command } of fault.moves) {
    const next = done(skeleton, state, command);
    state = next.state;
    steps.push(stepOf(node, next));
  }
  return shown(state, skeleton, fault, steps);
}

function shown(state: CaseState, plan: Plan, { kind, node }: Fault, way: Witness): Shown | null {
  if (kind === 'endless') return { node: plan.nodes.has(node) ? node : (way.at(-1)?.at[0] ?? node), way };
  const at = kind === 'stuck' ? stuckAt(state) : doubledAt(plan, state);
  return at === undefined ? null : { node: at, way };
}
