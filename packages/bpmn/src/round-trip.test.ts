import { expect, test } from '@jest/globals';
import type { Diagram } from '@marshrut/model';
import { allStories, appeals, drawShape, shapes } from '@marshrut/testing';
import fc from 'fast-check';
import { exportBpmn } from './export/export.js';
import { importBpmn } from './import/import.js';
import { schemaErrors } from './schema.fixture.js';

async function again(diagram: Diagram): Promise<Diagram> {
  const read = await importBpmn(await exportBpmn(diagram));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.notes).toEqual([]);
  return read.diagram;
}

test('any diagram that is exported and imported again is the same', async () => {
  await fc.assert(
    fc.asyncProperty(shapes, async shape => {
      const diagram = drawShape(shape);
      expect(await again(diagram)).toEqual(diagram);
    }),
    { numRuns: Number(process.env.SOAK_RUNS ?? 100) },
  );
});

test('so is one that lists what a task holds before the task', async () => {
  const turned = { ...appeals, nodes: appeals.nodes.toReversed(), edges: appeals.edges.toReversed() };
  expect(await again(turned)).toEqual(turned);
});

const told = [
  ...new Map(allStories.map(({ diagram }) => diagram).map(diagram => [JSON.stringify(diagram), diagram])).values(),
];

test('so is every diagram of the stories', async () => {
  for (const diagram of told) expect(await again(diagram)).toEqual(diagram);
});

test('what is exported fits the schema of the standard', async () => {
  const documents: string[] = [];
  for (const diagram of [appeals, ...told]) documents.push(await exportBpmn(diagram));
  expect(await schemaErrors(...documents)).toEqual([]);
});
