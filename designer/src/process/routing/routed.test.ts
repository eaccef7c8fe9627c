import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Box, overlap, type Point } from '../canvas/geometry.js';
import { labelBox } from './labels.js';
import type { Link } from './link.js';
import { crossings } from './route.js';
import { routed } from './routed.js';
import { piecesOf, shared } from './taken.js';

const block = (x: number, y: number): Box => ({ x, y, width: 224, height: 80 });

function link(boxes: ReadonlyMap<string, Box>, from: string, to: string, more: Partial<Link> = {}): Link {
  const [a, b] = [boxes.get(from) ?? block(0, 0), boxes.get(to) ?? block(0, 0)];
  const start = { x: a.x + a.width, y: a.y + 40 };
  return {
    id: `${from}-${to}`,
    from,
    to,
    start,
    end: { x: b.x, y: b.y + 40 },
    down: false,
    branching: false,
    words: 0,
    ...more,
  };
}

const boxesAt = (places: Record<string, [number, number]>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, block(x, y)]));

describe('ways of a level', () => {
  test('a block between two others is walked around, close by', () => {
    const boxes = boxesAt({ a: [0, 0], middle: [300, 0], b: [600, 0] });
    const points = routed({ boxes, links: [link(boxes, 'a', 'b')] }).get('a-b')?.points ?? [];
    expect(crossings(points, [...boxes.values()])).toBe(0);
    expect(points.every(({ y }) => y > -48 && y < 128)).toBe(true);
  });

  test('a wall of blocks is walked around, though no simple way leads past it', () => {
    const boxes = boxesAt({
      a: [0, 320],
      w1: [320, 0],
      w2: [320, 160],
      w3: [320, 320],
      w4: [320, 480],
      b: [640, 320],
      c: [640, 0],
      d: [0, 0],
    });
    const points = routed({ boxes, links: [link(boxes, 'a', 'b')] }).get('a-b')?.points ?? [];
    expect(crossings(points, [...boxes.values()])).toBe(0);
    // Between two blocks of the wall, not all the way around it.
    expect(Math.min(...points.map(({ y }) => y))).toBeGreaterThan(200);
  });

  test('two ways that would run on one line run side by side', () => {
    const boxes = boxesAt({ a: [0, 0], b: [0, 160], c: [480, 160], d: [480, 320] });
    const links = [link(boxes, 'a', 'c'), link(boxes, 'b', 'd')];
    const ways = routed({ boxes, links });
    const [one, two] = links.map(each => piecesOf(ways.get(each.id)?.points ?? [], each));
    const together = one?.flatMap(piece => two?.map(other => shared(piece.a, piece.b, other)) ?? []) ?? [];
    expect(Math.max(...together)).toBe(0);
  });

  test('branches that meet may share their last piece', () => {
    const boxes = boxesAt({ a: [0, 0], b: [0, 160], end: [480, 80] });
    const ways = routed({ boxes, links: [link(boxes, 'a', 'end'), link(boxes, 'b', 'end')] });
    const last = [...ways.values()].map(({ points }) => points.at(-2));
    expect(last[0]).toEqual(last[1]);
  });

  test('the name of a branch covers no block', () => {
    const boxes = boxesAt({ a: [0, 0], b: [290, 0], low: [290, 120] });
    const links = [
      link(boxes, 'a', 'b', { words: 120, branching: true }),
      link(boxes, 'a', 'low', { words: 120, branching: true }),
    ];
    const ways = routed({ boxes, links });
    const labels = links.map(({ id, words }) => labelBox(ways.get(id)?.label ?? { x: 0, y: 0 }, words));
    expect(labels.filter((label, at) => labels.some((other, index) => index < at && overlap(label, other)))).toEqual(
      [],
    );
  });
});

/** Blocks in the cells of a grid, now and then shifted: what an analyst draws by hand. */
const drawn = fc
  .uniqueArray(fc.record({ column: fc.nat(7), row: fc.nat(5), dx: fc.nat(3), dy: fc.nat(2) }), {
    minLength: 2,
    maxLength: 24,
    selector: ({ column, row }) => `${column}/${row}`,
  })
  .chain(cells =>
    fc.record({
      cells: fc.constant(cells),
      joins: fc.array(fc.tuple(fc.nat(cells.length - 1), fc.nat(cells.length - 1), fc.nat(120)), { maxLength: 30 }),
    }),
  )
  .map(({ cells, joins }) => {
    const boxes = new Map(
      cells.map(({ column, row, dx, dy }, index) => [`n${index}`, block(column * 336 + dx * 16, row * 160 + dy * 16)]),
    );
    const links = joins
      .filter(([from, to]) => from !== to)
      .map(([from, to, words], at) => ({ ...link(boxes, `n${from}`, `n${to}`), id: `e${at}`, words }));
    return { boxes, links };
  });

test('every way is upright or level, joins its two blocks, and leads through none', () => {
  fc.assert(
    fc.property(drawn, ({ boxes, links }) => {
      const ways = routed({ boxes, links });
      for (const { id, start, end } of links) {
        const points = ways.get(id)?.points ?? [];
        expect([points[0], points.at(-1)]).toEqual([start, end]);
        expect(points.slice(1).every((point, at) => straight(points[at] ?? point, point))).toBe(true);
        expect(crossings(points, [...boxes.values()])).toBe(0);
      }
    }),
    { numRuns: 200 },
  );
});

test('the same level gives the same ways', () => {
  fc.assert(
    fc.property(drawn, level => {
      expect(routed(level)).toEqual(routed(level));
    }),
    { numRuns: 30 },
  );
});

const straight = (a: Point, b: Point) => a.x === b.x || a.y === b.y;
