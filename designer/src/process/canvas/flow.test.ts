import { expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { overdue } from '../document/events.fixture.js';
import { createFlowMemory, type Telling } from './flow.js';

const telling: Telling = {
  meaning: node => node.block,
  open: () => false,
  problems: () => ({ errors: 0, warnings: 0 }),
  mark: () => null,
  label: node => node.id,
  thing: 'block',
  branch: () => '',
};

test('one level is drawn; edges know the blocks of their own level alone', () => {
  const memory = createFlowMemory();
  const diagram = appeal();
  expect(memory.nodesOf(diagram, null, telling).map(node => node.id)).toEqual([
    'start',
    'reg',
    'choice',
    'answer',
    'end',
  ]);
  const edges = memory.edgesOf(diagram, null, telling);
  expect(edges.map(edge => edge.id)).toEqual(['a', 'b', 'yes', 'no', 'c']);
  expect([...(edges[0]?.data?.boxes.keys() ?? [])]).toEqual(['start', 'reg', 'choice', 'answer', 'end']);
});

test('what an edit does not touch stays the same object, so it is not drawn again', () => {
  const memory = createFlowMemory();
  const diagram = appeal();
  const before = memory.nodesOf(diagram, null, telling);
  const edgesBefore = memory.edgesOf(diagram, null, telling);
  const nodes = diagram.nodes.map(node => (node.id === 'answer' ? { ...node, name: { ru: 'Ответ', en: '' } } : node));
  const after = memory.nodesOf({ ...diagram, nodes }, null, telling);
  expect(after.filter((node, index) => node !== before[index]).map(node => node.id)).toEqual(['answer']);
  expect(memory.edgesOf({ ...diagram, nodes }, null, telling)).toEqual(edgesBefore);
  expect(memory.edgesOf({ ...diagram, nodes }, null, telling).every((edge, index) => edge === edgesBefore[index])).toBe(
    true,
  );
});

test('a task shows its inner steps and is as tall as they need', () => {
  const [reg] = createFlowMemory()
    .nodesOf(appeal(), null, telling)
    .filter(node => node.id === 'reg');
  expect(reg?.data.steps.map(step => step.id)).toEqual(['reg.form']);
  expect(reg?.height).toBe(112);
});

test('an event moves with the block it stands on', () => {
  const nodes = createFlowMemory().nodesOf(overdue(), null, telling);
  const sign = nodes.find(node => node.id === 'term');
  expect(sign).toMatchObject({ parentId: 'reg', draggable: false, width: 32, position: { x: 12, y: 96 } });
  expect(nodes.findIndex(node => node.id === 'reg')).toBeLessThan(nodes.findIndex(node => node.id === 'term'));
});
