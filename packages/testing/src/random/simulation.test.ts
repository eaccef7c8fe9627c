import { expect, test } from '@jest/globals';
import { blocks, checkDiagram, runCase } from '@marshrut/blocks';
import { compilePlan, type Plan } from '@marshrut/engine';
import type { Diagram, Entity } from '@marshrut/model';
import fc from 'fast-check';
import { appealEntities, appeals } from '../fixtures/appeals.js';
import { drawShape, note, shapes } from './shape.js';

const options = { steps: 2000, now: '2026-06-01T06:00:00.000Z', answers: {} };

function planOf(diagram: Diagram, entities: readonly Entity[]): Plan {
  const compiled = compilePlan(diagram, blocks, new Map(entities.map(entity => [entity.key, entity])));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.plan;
}

test('a sound diagram is run to its end by nobody in particular, and the same seed gives the same run', () => {
  fc.assert(
    fc.property(shapes, fc.integer(), (shape, seed) => {
      const diagram = drawShape(shape);
      expect(checkDiagram(diagram, { entities: new Map([[note.key, note]]) })).toEqual([]);
      const plan = planOf(diagram, [note]);
      const run = runCase(plan, { ...options, seed });
      expect(run).toMatchObject({ end: 'ended', why: '' });
      expect(runCase(plan, { ...options, seed }).path).toEqual(run.path);
    }),
    { numRuns: 100 },
  );
});

test('the appeal of a citizen is run by made-up people until it is signed', () => {
  const plan = planOf(appeals, appealEntities);
  const runs = Array.from({ length: 20 }, (_, seed) => runCase(plan, { ...options, seed }));
  expect(runs.map(({ end, why }) => ({ end, why }))).toEqual(runs.map(() => ({ end: 'ended', why: '' })));
});
