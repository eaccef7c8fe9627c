import { expect, test } from '@jest/globals';
import { blocks } from '@marshrut/blocks';
import { compilePlan, type Plan } from '@marshrut/engine';
import type { Diagram, Problem } from '@marshrut/model';
import { block, border, flow, timer } from '@marshrut/testing';
import { checkControl } from './check-control.js';

const context = (diagram: Diagram) => ({ card: diagram.card, entities: new Map() });

function planOf(diagram: Diagram): Plan {
  const compiled = compilePlan(diagram, blocks, new Map());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.plan;
}

const check = (diagram: Diagram): Problem[] => checkControl(planOf(diagram), context(diagram));
const told = (diagram: Diagram) => check(diagram).map(({ code, node }) => `${code} ${node}`);

test('a choice that ends in a parallel join waits for a branch that never comes', () => {
  const diagram = flow(`
    start > x?
    x? [yes = true] > a
    x? [else] > b
    a > meet+
    b > meet+
    meet+ > c
    c > done
  `);
  expect(told(diagram)).toEqual(['JOIN_STUCK meet+']);
  expect(check(diagram)[0]?.witness).toMatchObject([
    { node: null, at: ['x?'] },
    { node: 'x?', edges: ['x?>a'], at: ['a'] },
    { node: 'a', edges: ['a>meet+'], at: ['meet+'] },
  ]);
});

test('a join that another way out leaves waiting is told from one that has all it waits for', () => {
  const diagram = flow(`
    start > both+
    both+ > a, x?
    x? [yes = true] > b
    x? [else] > c
    a > meet+
    c > meet+
    b > done
    meet+ > done
  `);
  expect(told(diagram)).toEqual(['JOIN_STUCK meet+']);
});

test('parallel branches that end in a choice do twice what stands behind it', () => {
  const diagram = flow(`
    start > both+
    both+ > a, b
    a > y?
    b > y?
    y? > c
    c > done
  `);
  expect(told(diagram)).toEqual(['WORK_DOUBLED y?']);
});

test('branches that end by themselves are fine, and so is a merge that only leads to the end', () => {
  expect(told(flow('start > both+\n both+ > a, b\n a > done\n b > done2'))).toEqual([]);
  expect(told(flow('start > both+\n both+ > a, b\n a > y?\n b > y?\n y? > done'))).toEqual([]);
});

test('a fault deep between sound parts is found, and the way to it goes through them', () => {
  const diagram = flow(`
    start > first
    first > x?
    x? [yes = true] > p+
    x? [else] > q
    p+ > p1, p2
    p1 > pj+
    p2 > pj+
    pj+ > meet+
    q > again?
    again? > q2
    q2 > more?
    more? [yes = true] > again?
    more? [else] > meet+
    meet+ > last
    last > done
  `);
  expect(told(diagram)).toEqual(['JOIN_STUCK meet+']);
});

test('a loop back out of a parallel branch leaves a branch behind', () => {
  const diagram = flow(`
    start > m?
    m? > both+
    both+ > a, x?
    x? [yes = true] > m?
    x? [else] > b
    a > meet+
    b > meet+
    meet+ > done
  `);
  expect(told(diagram).some(one => one.startsWith('WORK_DOUBLED') || one.startsWith('JOIN_STUCK'))).toBe(true);
});

test('an event that interrupts takes the place of its block; its way must not be waited for with it', () => {
  const late = border('a', timer('1h'));
  const good = flow('start > a\n a > y?\n late > b\n b > y?\n y? > done', { late });
  const bad = flow('start > a\n a > meet+\n late > b\n b > meet+\n meet+ > done', { late });
  expect(told(good)).toEqual([]);
  expect(told(bad)).toEqual(['JOIN_STUCK meet+']);
});

test('an event that does not interrupt begins one more branch', () => {
  const beside = border('a', timer('1h'), false);
  expect(told(flow('start > a\n a > done\n beside > b\n b > done2', { beside }))).toEqual([]);
  expect(told(flow('start > a\n a > y?\n beside > b\n b > y?\n y? > c\n c > done', { beside }))).toEqual([
    'WORK_DOUBLED y?',
  ]);
});

test('an end that stops everything mends what would be left behind', () => {
  const stop = block('end', 'Стоп', { kind: 'terminate' });
  const diagram = flow(
    'start > both+\n both+ > a, b\n a > stop\n b > meet+\n b2 > meet+\n start2 > b2\n meet+ > done',
    {
      stop,
    },
  );
  expect(told(diagram).filter(one => one.startsWith('FLOW'))).toEqual([]);
});

test('a circle in which nothing changes and nobody is waited for never ends', () => {
  const diagram = flow(`
    start > m?
    m? > x?
    x? [yes = true] > m?
    x? [else] > done
  `);
  expect(told(diagram)).toEqual(['LOOP_WITHOUT_WAIT m?']);
});

test('what is too large to be looked at whole is said to be not proved', () => {
  const diagram = flow(`
    start > both+
    both+ > x?, y?
    x? [yes = true] > a
    x? [else] > b
    y? [yes = true] > a
    y? [else] > b
    a > meet+
    b > meet+
    meet+ > done
  `);
  const problems = checkControl(planOf(diagram), context(diagram), 2);
  expect(problems.map(({ code }) => code)).toContain('FLOW_NOT_PROVED');
});
