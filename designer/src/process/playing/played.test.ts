import { expect, test } from '@jest/globals';
import type { Problem } from '@marshrut/model';
import { appeal } from '../document/diagram.fixture.js';
import { marksAt, type Played } from './played.js';

const problem: Problem = { code: 'JOIN_STUCK', severity: 'error', message: { ru: '', en: '' }, node: 'meet' };

const played = (at: number): Played => ({
  problem,
  way: [
    { node: null, edges: ['start>a'], at: ['a'], waiting: [] },
    { node: 'a', edges: ['a>meet'], at: ['meet'], waiting: [] },
  ],
  at,
  diagram: appeal(),
});

test('what is done is passed, what is at work is current, and at the end the fault is where it is told', () => {
  const [first, last] = [marksAt(played(0)), marksAt(played(1))];
  expect(['start>a', 'a', 'a>meet', 'meet'].map(first)).toEqual(['passed', 'current', 'ahead', 'ahead']);
  expect(['start>a', 'a', 'a>meet', 'meet'].map(last)).toEqual(['passed', 'passed', 'passed', 'failed']);
});
