import { expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import type { Asked } from './check.worker.js';
import { createChecker, type Found } from './checker.js';

const world = { entities: new Map() };

function bench() {
  const asked: Asked[] = [];
  const found: Found[] = [];
  const checker = createChecker(
    one => void asked.push(one),
    one => found.push(one),
  );
  const answer = (turn: number) => checker.answered({ turn, problems: [] });
  return { asked, found, checker, answer };
}

test('while one diagram is looked at only the newest other waits its turn', () => {
  const { asked, found, checker, answer } = bench();
  const [first, second, third] = [appeal(), appeal(), appeal()];
  for (const diagram of [first, second, third]) checker.ask(diagram, world);
  expect(asked.map(({ diagram }) => diagram)).toEqual([first]);
  answer(1);
  expect(asked[1]?.diagram).toBe(third);
  answer(2);
  expect(found.map(({ diagram }) => diagram)).toEqual([first, third]);
  expect(asked).toHaveLength(2);
});

test('an answer nobody waits for any more is let go', () => {
  const { found, checker, answer } = bench();
  checker.ask(appeal(), world);
  answer(7);
  expect(found).toEqual([]);
});
