import { describe, expect, test } from '@jest/globals';
import type { Diagram } from '@marshrut/model';
import { boxesOf, portOf } from '../canvas/geometry.js';
import { appeal } from '../document/diagram.fixture.js';
import { move } from '../edits/move.edit.js';
import { type Alignment, aligned } from './align.js';

const level = ['start', 'reg', 'choice', 'answer', 'end'];

/** The appeal with its blocks pulled out of their row. */
function askew(): Diagram {
  const positions = { reg: { x: 230, y: 37 }, choice: { x: 560, y: -90 }, answer: { x: 1000, y: 11 } };
  return move.change(appeal(), { positions });
}

function alignedAll(how: Alignment, ids = level) {
  const before = askew();
  const diagram = move.change(before, { positions: aligned(before, ids, how) });
  return { diagram, boxes: ids.map(id => boxesOf(diagram).get(id)!) };
}

describe('aligning', () => {
  test('left sides, right sides and middles come to stand below each other', () => {
    expect(new Set(alignedAll('left').boxes.map(({ x }) => x)).size).toBe(1);
    expect(new Set(alignedAll('right').boxes.map(({ x, width }) => x + width)).size).toBe(1);
    expect(new Set(alignedAll('centre').boxes.map(({ x, width }) => x + width / 2)).size).toBe(1);
  });

  test('a row brings the ports to the height of the first block, whatever the heights of the blocks', () => {
    const { diagram } = alignedAll('row');
    const nodes = diagram.nodes.filter(node => level.includes(node.id));
    const first = nodes.find(node => node.id === 'start')!;
    expect(nodes.map(node => node.position.y + portOf(node))).toEqual(
      nodes.map(() => first.position.y + portOf(first)),
    );
  });

  test('spread makes equal gaps and leaves the outermost blocks where they are', () => {
    const before = boxesOf(askew());
    const { boxes } = alignedAll('spreadAcross');
    const gaps = boxes.slice(1).map((box, at) => box.x - boxes[at]!.x - boxes[at]!.width);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
    expect([boxes[0]!.x, boxes.at(-1)!.x]).toEqual([before.get('start')!.x, before.get('end')!.x]);
  });

  test('straightening follows the edges; a block with two ways in stays', () => {
    const { diagram } = alignedAll('straighten');
    const portAt = (id: string) => {
      const node = diagram.nodes.find(one => one.id === id)!;
      return node.position.y + portOf(node);
    };
    expect([portAt('reg'), portAt('choice'), portAt('answer')]).toEqual(Array(3).fill(portAt('start')));
    expect(diagram.nodes.find(node => node.id === 'end')?.position).toEqual(
      askew().nodes.find(node => node.id === 'end')?.position,
    );
  });

  test('one block alone stays where it is', () => {
    expect(aligned(askew(), ['reg'], 'left')).toEqual({});
  });
});
