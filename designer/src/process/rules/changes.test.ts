import { expect, test } from '@jest/globals';
import { type DecisionTable, localText } from '@marshrut/model';
import {
  changedColumn,
  doubledRule,
  hitOf,
  hits,
  movedColumn,
  movedRule,
  withCell,
  withColumn,
  withHit,
  withoutColumn,
  withoutRule,
  withRule,
} from './changes.js';

const empty: DecisionTable = { hit: 'FIRST', inputs: [], outputs: [], rules: [] };
const input = (expression: string) => ({ label: localText(expression), expression });
const choice = { kind: 'choice' as const, options: ['no', 'yes'].map(key => ({ key, name: localText(key) })) };
const decision = { label: localText('decision'), field: 'decision', type: choice };

function scoring(): DecisionTable {
  const asked = withColumn(withColumn(empty, 'inputs', input('score')), 'inputs', input('amount'));
  return withRule(withColumn(asked, 'outputs', decision), 1);
}

test('the first column brings the first row; every row has a cell for each column', () => {
  expect(scoring()).toMatchObject({
    inputs: [{ id: 'in1', expression: 'score' }, { id: 'in2' }],
    outputs: [{ id: 'out1', field: 'decision' }],
    rules: [
      { id: 'row1', when: ['-', '-'], gives: [''] },
      { id: 'row2', when: ['-', '-'], gives: [''] },
    ],
  });
});

test('a column is moved and taken away with its cells', () => {
  const table = withCell(withCell(scoring(), 'inputs', 0, 0, '> 1'), 'inputs', 0, 1, '> 2');
  const swapped = movedColumn(table, 'inputs', 0, 1);
  expect(swapped.inputs.map(({ id }) => id)).toEqual(['in2', 'in1']);
  expect(swapped.rules[0]?.when).toEqual(['> 2', '> 1']);
  expect(withoutColumn(swapped, 'inputs', 0)).toMatchObject({
    inputs: [{ id: 'in1' }],
    rules: [{ when: ['> 1'] }, {}],
  });
  expect(changedColumn(table, 'outputs', 0, { otherwise: '"no"' }).outputs[0]).toMatchObject({ otherwise: '"no"' });
});

test('rows are put elsewhere, doubled and taken away; ids stay their own', () => {
  const table = withCell(scoring(), 'outputs', 1, 0, '"yes"');
  expect(movedRule(table, 1, 0).rules.map(({ id }) => id)).toEqual(['row2', 'row1']);
  const doubled = doubledRule(table, 1);
  expect(doubled.rules.map(({ id, gives }) => [id, gives[0]])).toEqual([
    ['row1', ''],
    ['row2', '"yes"'],
    ['row3', '"yes"'],
  ]);
  expect(withRule(withoutRule(doubled, 0), 0).rules.map(({ id }) => id)).toEqual(['row4', 'row2', 'row3']);
});

test('every way to answer can be chosen, and tells what was chosen', () => {
  for (const hit of hits) expect(hitOf(withHit(scoring(), hit))).toBe(hit);
  expect(withHit(withHit(scoring(), 'sum'), 'FIRST')).toEqual(scoring());
});

test('where the weightiest answer counts, the options get an order at once', () => {
  expect(withHit(scoring(), 'PRIORITY').outputs[0]?.values).toBe('"no", "yes"');
});
