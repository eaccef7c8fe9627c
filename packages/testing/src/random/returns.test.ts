import { expect, test } from '@jest/globals';
import { blocks, runCase, runOn, SimulatedHouse } from '@marshrut/blocks';
import {
  type CaseState,
  type Command,
  compilePlan,
  decide,
  type Plan,
  type ReturnPlace,
  returnPlaces,
} from '@marshrut/engine';
import type { Diagram, Entity } from '@marshrut/model';
import fc from 'fast-check';
import { drawing, finish, flow, service, subprocess, task } from '../fixtures/flow.js';
import { drawShape, note, shapes } from './shape.js';

/** So many in CI; `pnpm soak` asks for more. */
const RUNS = Number(process.env.SOAK_RUNS ?? 300);
const NOW = '2026-06-01T06:00:00.000Z';
const PERSON = 'somebody';

const walks = fc.record({ seed: fc.integer(), moves: fc.integer({ min: 1, max: 25 }), which: fc.nat() });

test('on any sound diagram a return that is offered leaves a sound state: the case ends whichever way it goes on', () => {
  let offered = 0;
  fc.assert(
    fc.property(fc.array(shapes, { minLength: 2, maxLength: 5 }), walks, (parts, walk) => {
      offered += returned(planOf(anywhere(drawShape({ kind: 'sequence', parts })), [note]), walk);
    }),
    { numRuns: RUNS },
  );
  expect(offered).toBeGreaterThan(RUNS / 20);
}, 3_600_000);

/** What blocks that nest do not draw: loops around branches and within them, branches that share a join. */
const drawn: Readonly<Record<string, Diagram>> = {
  'a loop around branches': flow(
    `
    start > first > split+ > a > b > join+
    split+ > c > join+ > last > again?
    again? [yes = true] > first
    again? [else] > done
  `,
    { last: task('last', ['yes']) },
  ),
  'a loop within a branch': flow(
    `
    start > split+ > a > b > again?
    again? [yes = true] > a
    again? [else] > join+
    split+ > c > join+ > done
  `,
    { b: task('b', ['yes']) },
  ),
  'one join of branches that branch': flow(`
    start > first > split+ > a > inner+ > b > join+
    inner+ > c > join+
    split+ > d > join+ > done
  `),
  'branches that do not meet': flow(`
    start > first > split+ > a > b > done1
    split+ > c > d > done2
  `),
  'a way out of a branch': flow(
    `
    start > split+ > a > out?
    out? [yes = true] > b > endB
    out? [else] > join+
    split+ > c > join+ > d > done
  `,
    { endB: finish({ kind: 'terminate' }) },
  ),
  'a part with branches of its own': flow('start > first > part > last > done', {
    part: subprocess('part', drawing('start1 > two+ > a > b > meet+\n two+ > c > meet+ > e > done1')),
    last: service('last'),
  }),
};

test.each(Object.keys(drawn))('%s: nothing that is offered gets stuck', title => {
  const diagram = drawn[title];
  if (!diagram) throw new Error(`Expected a drawing of ${title}, but there is none.`);
  const plan = planOf(diagram, []);
  let offered = 0;
  for (let seed = 0; seed < 30; seed++)
    for (const moves of [3, 6, 9, 13, 18]) offered += returned(plan, { seed, moves, which: seed });
  expect(offered).toBeGreaterThan(5);
});

interface Walk {
  readonly seed: number;
  readonly moves: number;
  readonly which: number;
}

/** Walks some way, goes back to one of what is offered, and on to the end; answers how many stages were offered. */
function returned(plan: Plan, { seed, moves, which }: Walk): number {
  const options = { seed, now: NOW, answers: {} };
  const { state } = runCase(plan, { ...options, steps: moves });
  if (state.status !== 'running') return 0;
  const offers = Object.values(state.elements).flatMap(({ id, task }) =>
    task ? returnPlaces(plan, state, id).map(place => ({ task: id, place })) : [],
  );
  const offer = offers[which % offers.length];
  if (!offer) return 0;
  const after = goneBack(plan, state, offer);
  for (const again of [seed, seed + 1]) {
    const { end, why } = runOn(plan, after, { ...options, seed: again, steps: 2000 });
    if (end !== 'ended')
      throw new Error(`Expected a way to the end from ${offer.place.node}, but it is ${end}: ${why}`);
  }
  return offers.length;
}

function goneBack(plan: Plan, state: CaseState, { task, place }: { task: string; place: ReturnPlace }): CaseState {
  const house = new SimulatedHouse(plan, Date.parse(NOW) + 864e5, () => [PERSON], state);
  let ids = 0;
  // Other ids than those of the run that goes on.
  const env = { ...house.env(PERSON), newId: (prefix: string) => `${prefix}_back${++ids}` };
  const decided = (at: CaseState, command: Command): CaseState => {
    const decision = decide(plan, at, command, env);
    if (decision.kind !== 'decided') throw new Error(`Expected ${command.type} to be possible, but it is not.`);
    return decision.state;
  };
  const mine = state.elements[task]?.task?.owner === null ? decided(state, { type: 'claim', task }) : state;
  const after = decided(mine, { type: 'returnTo', task, node: place.node, reason: 'Ещё раз' });
  const inside = Object.values(after.elements).filter(({ armed }) => !armed);
  const places = inside.filter(({ scope, node }) => !around(after, scope, node)).map(at => `${at.scope} ${at.node}`);
  if (new Set(places).size < places.length) throw new Error(`Expected no work twice, but ${places.join(', ')}.`);
  if (!places.some(at => at.endsWith(` ${place.node}`))) throw new Error(`Expected ${place.node} to begin again.`);
  return after;
}

/** Items of a for-each share their node. */
function around(state: CaseState, scope: string | null, node: string): boolean {
  return scope !== null && state.elements[scope]?.node === node;
}

/** Every task may be returned to from every other. */
function anywhere(diagram: Diagram): Diagram {
  const tasks = diagram.nodes.filter(({ block }) => block === 'task').map(({ id }) => id);
  return {
    ...diagram,
    nodes: diagram.nodes.map(node =>
      node.block === 'task' ? { ...node, settings: { ...node.settings, returns: tasks.slice(0, 50) } } : node,
    ),
  };
}

function planOf(diagram: Diagram, entities: readonly Entity[]): Plan {
  const compiled = compilePlan(diagram, blocks, new Map(entities.map(one => [one.key, one])));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.plan;
}
