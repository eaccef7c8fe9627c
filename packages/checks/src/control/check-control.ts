import { blockCatalogue } from '@marshrut/blocks';
import type { Plan } from '@marshrut/engine';
import type { CheckContext, Problem } from '@marshrut/model';
import { type Explored, explore, type Fault } from './explore.js';
import { graphOf, SINK, SOURCE } from './graph.js';
import { endlessLoops } from './loops.js';
import { dead, doubled, endless, looping, notProved, stuck } from './messages.js';
import { isOneWay, isTrivial, reduce } from './reduce.js';
import { residualOf } from './skeleton.js';
import { witnessOf } from './witness.js';

/** States of one level that are looked at before it is said to be not proved. */
export const STATES = 10_000;

/**
 * Whether every case comes to its end, whatever is chosen on the way: no join waits for ever, nothing is left behind, nothing is
 * never reached, nothing goes round without an end (soundness; W. van der Aalst: The Application of Petri Nets to Workflow
 * Management, 1998). Conditions are not looked into: each branch may be taken. Expects a diagram whose structure is sound. Each
 * level is looked at by itself; what is inside a block is a level of its own.
 */
export function checkControl(plan: Plan, context: CheckContext, bound = STATES): Problem[] {
  return [...plan.levels.keys()].flatMap(parent => [
    ...checkLevel(plan, parent, bound),
    ...endlessLoops(
      plan,
      parent,
      node => blockCatalogue.get(node.node.block)?.contract(node.settings, context).writes ?? [],
    ).map(looping),
  ]);
}

function checkLevel(plan: Plan, parent: string | null, bound: number): Problem[] {
  const drawn = graphOf(plan, parent);
  if (isOneWay(drawn) || isTrivial(reduce(drawn).graph)) return [];
  // What stops others cannot make a sound flow unsound, but may mend one that is not: then it matters.
  const reduced = reduce(drawn, node => node.stops === true);
  const residual = residualOf(plan, reduced.graph);
  const explored = explore(residual, bound);
  const shown = explored.faults.map(fault => ({ fault, found: witnessOf(plan, parent, reduced, residual, fault) }));
  const problems = shown.flatMap(({ fault, found }) => (found ? [told(plan, fault, found.node, found.way)] : []));
  const unshown = shown.some(({ found }) => !found);
  return [
    ...unique(problems),
    ...(explored.whole && explored.faults.length === 0 ? deadIn(plan, explored, reduced.graph.nodes.keys()) : []),
    ...(explored.whole && !unshown ? [] : [notProved(parent, explored.states)]),
  ];
}

function told(plan: Plan, { kind }: Fault, id: string, way: NonNullable<Problem['witness']>): Problem {
  const node = plan.nodes.get(id)?.node;
  if (kind === 'stuck') return stuck(id, way);
  return kind === 'doubled' ? doubled(id, way, node) : endless(id, way);
}

/** One fault may be met in several places of what was left. */
function unique(problems: readonly Problem[]): Problem[] {
  const keys = problems.map(({ code, node }) => `${code} ${node}`);
  return problems.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function deadIn(plan: Plan, { entered }: Explored, nodes: Iterable<string>): Problem[] {
  return [...nodes].flatMap(id =>
    id === SOURCE || id === SINK || entered.has(id) || !plan.nodes.has(id) ? [] : [dead(id)],
  );
}
