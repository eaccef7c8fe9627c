import { expect, test } from '@jest/globals';
import { type CardField, type DecisionTable, localText } from '@marshrut/model';
import { tried } from './trial.js';

const card: CardField[] = [
  { key: 'score', name: localText('Балл'), type: { kind: 'int' }, use: 'variable' },
  { key: 'least', name: localText('Порог'), type: { kind: 'int' }, use: 'constant', value: 500 },
  { key: 'limit', name: localText('Лимит'), type: { kind: 'money' }, use: 'variable' },
];
const scope = { card, entities: new Map() };
const moment = { now: '2026-11-23T09:00:00.000Z', timeZone: 'Europe/Moscow' };
const table: DecisionTable = {
  hit: 'UNIQUE',
  inputs: [{ id: 'in1', label: localText('Балл'), expression: 'score' }],
  outputs: [{ id: 'out1', label: localText('Лимит'), field: 'limit', type: { kind: 'money' } }],
  rules: [
    { id: 'low', when: ['< least'], gives: ['0'] },
    { id: 'high', when: ['>= least'], gives: ['100000'] },
    { id: 'top', when: ['> 900'], gives: ['500000'] },
  ],
};

test('the row that answers is told with its answer; constants of the card are known', () => {
  expect(tried(table, scope, { score: 500 }, moment)).toEqual({
    ok: true,
    rows: new Set(['high']),
    answers: [['100000.00']],
  });
});

test('two rows where one may answer are both shown, with the words of an incident', () => {
  const trial = tried(table, scope, { score: 950 }, moment);
  expect(trial).toMatchObject({ ok: false, rows: new Set(['high', 'top']) });
  expect(trial?.ok === false && trial.message.ru).toContain('подходят правила 2 и 3');
});

test('what is not given is said, and a table with errors is not run', () => {
  const missing = tried(table, scope, {}, moment);
  expect(missing?.ok === false && missing.message.en).toContain('"score" is not given');
  expect(tried({ ...table, outputs: [] }, scope, { score: 1 }, moment)).toBeUndefined();
});
