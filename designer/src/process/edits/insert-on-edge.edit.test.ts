import { describe, expect, test } from '@jest/globals';
import { blockCatalogue as blocks } from '@marshrut/blocks';
import { boxesOf, overlap } from '../canvas/geometry.js';
import { appeal, counter } from '../document/diagram.fixture.js';
import { overdue } from '../document/events.fixture.js';
import { newPart } from '../palette/new-part.js';
import { thereAndBack } from './edit.fixture.js';
import { insertOnEdge } from './insert-on-edge.edit.js';

describe('insert-on-edge', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(insertOnEdge, before, {
    edge: 'd',
    part: {
      nodes: [
        {
          id: 'new',
          block: 'find',
          blockVersion: 1,
          name: { ru: 'Найти', en: 'Find' },
          parent: 'reg',
          position: { x: 0, y: 0 },
          settings: {},
        },
      ],
      edges: [],
    },
    second: 'd2',
  });

  test('applies', () => {
    expect(after.edges.filter(edge => edge.to === 'new' || edge.from === 'new')).toEqual([
      { id: 'd', from: 'reg.start', to: 'new' },
      { id: 'd2', from: 'new', to: 'reg.form' },
    ]);
    const [added, form] = ['new', 'reg.form'].map(id => after.nodes.find(node => node.id === id)?.position.x ?? 0);
    expect(form).toBeGreaterThanOrEqual((added ?? 0) + 224 + 64);
    expect(edit.title.ru).toBe('Вставить «Найти»');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});

describe('insert a race with its waits', () => {
  const before = appeal();
  const part = newPart(blocks, blocks.get('firstOf')!, null, { x: 0, y: 0 }, counter());
  const { after, undone, redone } = thereAndBack(insertOnEdge, before, { edge: 'b', part, second: 'b2' });

  test('applies: both waits lead to what followed, none stands on another block', () => {
    const [race, term, message] = part.nodes.map(node => node.id);
    expect(after.edges.filter(edge => edge.to === 'choice').map(edge => edge.from)).toEqual([term, message]);
    expect(after.edges.find(edge => edge.id === 'b')).toEqual({ id: 'b', from: 'reg', to: race });
    const boxes = boxesOf(after);
    const here = after.nodes.filter(node => node.parent === null).map(node => boxes.get(node.id)!);
    for (const a of here) for (const b of here) expect(a === b || !overlap(a, b)).toBe(true);
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});

test('behind an event a block comes to stand below its host, and what follows makes room', () => {
  const before = overdue();
  const part = newPart(blocks, blocks.get('task')!, null, { x: 0, y: 0 }, counter());
  const { after, undone } = thereAndBack(insertOnEdge, before, { edge: 'late', part, second: 'late2' });
  const boxes = boxesOf(after);
  const [host, added, next] = ['reg', part.nodes[0]!.id, 'remind'].map(id => boxes.get(id)!);
  expect(added!.y).toBeGreaterThan(host!.y + host!.height);
  expect(next!.x).toBeGreaterThanOrEqual(added!.x + added!.width);
  expect(undone).toEqual(before);
});
