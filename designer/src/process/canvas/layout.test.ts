import { expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { overdue } from '../document/events.fixture.js';
import { nodesAt } from '../document/level.js';
import { boxesOf, overlap, portOf } from './geometry.js';
import { arranged } from './layout.js';

function laidOut(level: string | null) {
  const diagram = appeal();
  const places = arranged(diagram, level);
  return { ...diagram, nodes: diagram.nodes.map(node => ({ ...node, position: places[node.id] ?? node.position })) };
}

test('blocks stand from left to right along the edges, none over another', () => {
  const diagram = laidOut(null);
  const at = (id: string) => diagram.nodes.find(node => node.id === id)?.position.x ?? 0;
  for (const edge of diagram.edges) expect(at(edge.to)).toBeGreaterThan(at(edge.from));
  const boxes = boxesOf(diagram);
  const here = nodesAt(diagram, null).map(node => boxes.get(node.id)!);
  for (const a of here) for (const b of here) expect(a === b || !overlap(a, b)).toBe(true);
});

test('a row without branches is a straight line', () => {
  const diagram = laidOut('reg');
  const ports = nodesAt(diagram, 'reg').map(node => node.position.y + portOf(node));
  expect(new Set(ports).size).toBe(1);
});

test('a way that leads back does not push anything to the right', () => {
  const diagram = appeal();
  const looped = { ...diagram, edges: [...diagram.edges, { id: 'loop', from: 'answer', to: 'reg' }] };
  expect(arranged(looped, null)).toEqual(arranged(diagram, null));
});

test('an event stands on the border of its block; what follows it lies below, none over another', () => {
  const before = overdue();
  const handler = { ...before.nodes[0]!, id: 'handler', block: 'onEvent' };
  const places = arranged({ ...before, nodes: [...before.nodes, handler] }, null);
  const nodes = [...before.nodes, handler].map(node => ({ ...node, position: places[node.id] ?? node.position }));
  const boxes = boxesOf({ ...before, nodes });
  const [host, sign, after, alone] = ['reg', 'term', 'remind', 'handler'].map(id => boxes.get(id)!);
  expect(places.term).toBeUndefined();
  expect(sign!.y + sign!.height / 2).toBe(host!.y + host!.height);
  expect(after!.y).toBeGreaterThan(host!.y + host!.height);
  const here = nodes.filter(node => node.parent === null && node.id !== 'term');
  for (const a of here)
    for (const b of here) expect(a === b || !overlap(boxes.get(a.id)!, boxes.get(b.id)!)).toBe(true);
  expect(alone!.y).toBeGreaterThan(
    Math.max(...here.filter(one => one.id !== 'handler').map(one => boxes.get(one.id)!.y)),
  );
});
