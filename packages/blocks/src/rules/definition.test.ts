import { expect, test } from '@jest/globals';
import { type CardField, localText, type Node, type TableRule } from '@marshrut/model';
import { blockCatalogue } from '../catalogue.js';
import { rules as definition } from './definition.js';

const field = (key: string, type: CardField['type']): CardField => ({
  key,
  name: localText(key),
  type,
  use: 'variable',
});
const context = {
  card: [field('score', { kind: 'int', min: 0, max: 999 }), field('limit', { kind: 'money' })],
  entities: new Map(),
};
const node: Node = {
  id: 'decide',
  block: 'rules',
  blockVersion: 1,
  name: localText('Скоринг', 'Scoring'),
  parent: null,
  position: { x: 0, y: 0 },
  settings: {},
};
const row = (id: string, when: string, gives: string): TableRule => ({ id, when: [when], gives: [gives] });
const scoring = (...rows: TableRule[]) => ({
  table: {
    hit: 'UNIQUE' as const,
    inputs: [{ id: 'i1', label: localText('Балл', 'Score'), expression: 'score' }],
    outputs: [{ id: 'o1', label: localText('Лимит', 'Limit'), field: 'limit', type: { kind: 'money' as const } }],
    rules: rows,
  },
});

test('gaps and overlaps of a table are warnings that lead to its rows', () => {
  const settings = scoring(row('a', '< 500', '0'), row('b', '[400..800]', '100000'));
  const found = definition.advise?.(node, settings, context) ?? [];
  expect(found.map(({ code, severity, node: at, property }) => [code, severity, at, property])).toEqual([
    ['RULES_OVERLAP', 'warning', 'decide', 'table.rules.1'],
    ['RULE_MISSING', 'warning', 'decide', 'table.rules'],
  ]);
  expect(found[1]?.message.ru).toContain('Балл = 801');
});

test.each([
  ['RULES_DISAGREE', 'ANY', [row('a', '< 500', '0'), row('b', '>= 0', '1')]],
  ['RULE_HIDDEN', 'FIRST', [row('a', '>= 0', '0'), row('b', '> 5', '1')]],
  ['RULE_NEVER', 'FIRST', [row('a', '>= 0', '0'), row('b', '[9..5]', '1')]],
] as const)('%s is a warning', (code, hit, rows) => {
  const { table } = scoring(...rows);
  const found = definition.advise?.(node, { table: { ...table, hit } }, context) ?? [];
  expect(found).toContainEqual(expect.objectContaining({ code, severity: 'warning' }));
});

test('a table with errors, or one that can be told only in a case, has no findings besides', () => {
  expect(definition.advise?.(node, scoring(row('a', '< "5"', '0')), context)).toEqual([]);
  expect(definition.advise?.(node, scoring(row('a', '<= limit', '0'), row('b', '> limit', '1')), context)).toEqual([]);
});

test('what a table asks is read by its block, what it answers is written', () => {
  const settings = scoring(row('a', '>= 0', 'limit'));
  expect(blockCatalogue.get('rules')?.contract(settings, context)).toEqual({
    reads: ['score', 'limit'],
    writes: ['limit'],
  });
});
