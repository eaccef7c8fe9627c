import { describe, expect, test } from '@jest/globals';
import { localText } from '../vocabulary.js';
import { type DecisionTable, decisionTableSchema, type TableRule } from './decision-table.js';

function ruleOf(when: readonly string[], entries: readonly string[]): TableRule {
  const note = localText('Ниже порога', 'Below the limit');
  return { id: 'low', when: [...when], gives: [...entries], note };
}

const rule = ruleOf(['< 400'], ['"refuse"']);

const table: DecisionTable = {
  hit: 'COLLECT',
  aggregate: 'count',
  inputs: [{ id: 'score', label: localText('Балл', 'Score'), expression: 'score' }],
  outputs: [
    {
      id: 'refusals',
      label: localText('Отказы', 'Refusals'),
      field: 'refusals',
      type: { kind: 'int' },
      otherwise: '0',
    },
  ],
  rules: [rule],
};

const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

test('a decision table is a document', () => {
  expect(decisionTableSchema.parse(JSON.parse(JSON.stringify(table)))).toEqual(table);
});

describe('it is bounded and closed', () => {
  test.each<[name: string, changes: object]>([
    ['41 inputs', { inputs: many(41, table.inputs[0]) }],
    ['21 outputs', { outputs: many(21, table.outputs[0]) }],
    ['2001 rules', { rules: many(2001, rule) }],
    ['a cell of 1001 characters', { rules: [{ ...rule, when: ['1'.repeat(1001)] }] }],
    ['an output of 1001 characters', { rules: [ruleOf(['-'], ['1'.repeat(1001)])] }],
    ['41 cells', { rules: [{ ...rule, when: many(41, '-') }] }],
    ['an unknown hit policy', { hit: 'OUTPUT_ORDER' }],
    ['an unknown aggregate', { aggregate: 'average' }],
    ['an unknown key', { rules: [{ ...rule, otherwise: '1' }] }],
    ['a field that is no key', { outputs: [{ ...table.outputs[0], field: '__proto__' }] }],
    ['a cell that is no text', { rules: [{ ...rule, when: [400] }] }],
  ])('%s', (_name, changes) => {
    expect(decisionTableSchema.safeParse({ ...table, ...changes }).success).toBe(false);
  });
});
