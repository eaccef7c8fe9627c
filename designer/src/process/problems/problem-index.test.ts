import { expect, test } from '@jest/globals';
import type { Problem } from '@marshrut/model';
import { appeal } from '../document/diagram.fixture.js';
import { nested } from '../document/events.fixture.js';
import { indexProblems } from './problem-index.js';

const problem = (more: Partial<Problem>): Problem => ({
  code: 'SETTING_MISSING',
  severity: 'error',
  message: { ru: '', en: '' },
  ...more,
});

test('problems are counted on the block, on its edge and on the task around it', () => {
  const index = indexProblems(appeal(), [
    problem({ node: 'reg.form', property: 'fields' }),
    problem({ node: 'choice', edge: 'yes' }),
    problem({ node: 'reg', severity: 'warning' }),
  ]);
  expect(index.errors).toBe(2);
  expect(index.warnings).toBe(1);
  expect(index.count({ node: 'reg' })).toEqual({ errors: 1, warnings: 1 });
  expect(index.count({ edge: 'yes' })).toEqual({ errors: 1, warnings: 0 });
  expect(index.count({ node: 'answer' })).toEqual({ errors: 0, warnings: 0 });
  expect(index.of('reg.form').map(one => one.property)).toEqual(['fields']);
});

test('what is wrong deep inside is counted on every block around it', () => {
  const index = indexProblems(nested(), [
    { code: 'SETTING_MISSING', severity: 'error', message: { ru: '', en: '' }, node: 'part.form' },
  ]);
  for (const node of ['part.form', 'part.task', 'part']) expect(index.count({ node }).errors).toBe(1);
});
