import { expect, test } from '@jest/globals';
import { blockCatalogue, blocks, runCase } from '@marshrut/blocks';
import { compilePlan, type Plan } from '@marshrut/engine';
import { checkStructure, type Diagram, type Problem, type Witness } from '@marshrut/model';
import { allStories, drawShape, note, shapes } from '@marshrut/testing';
import fc from 'fast-check';
import { checkControl } from './check-control.js';
import { begun, done, explore, movesOf, stuckAt } from './explore.js';
import { optionsAt, skeletonOf } from './skeleton.js';

const RUNS = Number(process.env.SOAK_RUNS ?? 100);
const entities = new Map([[note.key, note]]);

function planOf(diagram: Diagram, known = entities): Plan {
  const compiled = compilePlan(diagram, blocks, known);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.plan;
}

const check = (diagram: Diagram): Problem[] => checkControl(planOf(diagram), { card: diagram.card, entities });

test('every sound diagram is proved sound', () => {
  fc.assert(
    fc.property(shapes, shape => {
      expect(check(drawShape(shape))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('nothing a story tells is refuted with an error, but what it tells on purpose', () => {
  const refuted = allStories.flatMap(({ title, diagram, entities: list }) => {
    const known = new Map(list.map(entity => [entity.key, entity]));
    const problems = checkControl(planOf(diagram, known), { card: diagram.card, entities: known });
    return problems.filter(({ severity }) => severity === 'error').map(({ code, node }) => `${title}: ${code} ${node}`);
  });
  expect(refuted).toEqual(['A join that waits for what will never come is an incident at once: JOIN_STUCK together']);
});

/** A drawing in which one block that parts or meets is of another kind, or one edge leads elsewhere on its level. */
const broken = fc.tuple(shapes, fc.nat(), fc.nat(), fc.boolean()).map(([shape, which, where, edge]): Diagram => {
  const diagram = drawShape(shape);
  if (edge) {
    const at = diagram.edges[which % diagram.edges.length];
    const from = diagram.nodes.find(({ id }) => id === at?.from);
    const targets = diagram.nodes.filter(
      ({ id, parent, block }) =>
        parent === from?.parent &&
        id !== from?.id &&
        block !== 'start' &&
        block !== 'boundary' &&
        from?.block !== 'firstOf',
    );
    const to = targets[where % Math.max(1, targets.length)];
    return at && to
      ? { ...diagram, edges: diagram.edges.map(one => (one === at ? { ...one, to: to.id } : one)) }
      : diagram;
  }
  const routing = diagram.nodes.filter(({ block }) => block === 'choice' || block === 'parallel');
  const chosen = routing[which % Math.max(1, routing.length)];
  return {
    ...diagram,
    nodes: diagram.nodes.map(node =>
      node === chosen ? { ...node, block: node.block === 'choice' ? 'parallel' : 'choice' } : node,
    ),
    edges: diagram.edges.map((one, index) =>
      one.from === chosen?.id &&
      chosen.block === 'parallel' &&
      diagram.edges.filter(({ from }) => from === one.from).length > 1
        ? index === diagram.edges.findIndex(({ from }) => from === one.from)
          ? { ...one, otherwise: true }
          : { ...one, condition: 'yes = true' }
        : one,
    ),
  };
});

test('what is refuted is shown by a way on which the engine really stops', () => {
  fc.assert(
    fc.property(broken, diagram => {
      const plan = planOf(diagram);
      for (const problem of check(diagram)) {
        if (problem.code !== 'JOIN_STUCK') continue;
        const parent = diagram.nodes.find(({ id }) => id === problem.node)?.parent ?? null;
        expect(replayed(skeletonOf(plan, parent), problem.witness ?? [])).toBe(problem.node);
      }
    }),
    { numRuns: RUNS },
  );
});

/** Plays a witness from its steps alone and says where the engine stops. */
function replayed(skeleton: Plan, way: Witness): string | undefined {
  let { state } = begun(skeleton);
  for (const { node, edges } of way.slice(1)) {
    // Of several sets of branches that fit the largest: the smaller ones are parts of it.
    const fitting = movesOf(skeleton, state)
      .filter(move => move.node === node)
      .map(move => ({ move, set: optionsAt(skeleton, node ?? '')[move.option] ?? [] }))
      .filter(({ set }) => set.every(edge => edges.includes(edge)));
    const move = fitting.sort((one, other) => other.set.length - one.set.length)[0]?.move;
    if (!move) throw new Error(`Expected '${node}' to be at work.`);
    state = done(skeleton, state, move.command).state;
  }
  return stuckAt(state);
}

test('what looking at every state of the drawing refutes, is refuted after reduction, and nothing else', () => {
  fc.assert(
    fc.property(broken, diagram => {
      fc.pre(checkStructure(diagram, blockCatalogue).length === 0);
      const plan = planOf(diagram);
      const stops = [...plan.levels.keys()].some(parent => {
        const all = explore(skeletonOf(plan, parent), 3000);
        fc.pre(all.whole);
        return all.faults.some(({ kind }) => kind === 'stuck') && !all.faults.some(({ kind }) => kind === 'doubled');
      });
      if (stops) expect(check(diagram).map(({ code }) => code)).toContain('JOIN_STUCK');
      const doubles = [...plan.levels.keys()].some(parent => explore(skeletonOf(plan, parent), 3000).faults.length > 0);
      if (!doubles) expect(check(diagram).filter(({ code }) => code !== 'LOOP_WITHOUT_WAIT')).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('where a case of made-up people gets stuck at a join, the check has said so', () => {
  fc.assert(
    fc.property(broken, fc.integer(), (diagram, seed) => {
      const plan = planOf(diagram);
      const { end, why } = runCase(plan, { seed, steps: 300, now: '2026-06-01T06:00:00.000Z', answers: {} });
      if (end === 'incident' && why.includes('JOIN_STUCK')) expect(check(diagram)).not.toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
