import { expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { marksOf } from './marks.js';

test('blocks are passed, present, failed or ahead; a task follows its inner step', () => {
  const mark = marksOf(appeal(), {
    nodes: ['start', 'reg', 'reg.start'],
    edges: ['a'],
    current: ['reg.form'],
    failed: [],
  });
  expect(['start', 'a', 'reg', 'reg.start', 'reg.form', 'answer'].map(mark)).toEqual([
    'passed',
    'passed',
    'current',
    'passed',
    'current',
    'ahead',
  ]);
  expect(marksOf(appeal(), { nodes: [], edges: [], current: ['reg'], failed: ['reg.form'] })('reg')).toBe('failed');
});
