import { describe, expect, test } from '@jest/globals';
import type { FieldType, Value } from '@marshrut/model';
import { input, output, rule, scope } from '../fixtures/credit.js';
import { decide, problemsOf } from '../fixtures/decide.js';
import { fieldTypeAt } from '../scope.js';
import { type CellSentence, cellOperandsFor, cellOperatorsFor } from './cell.js';
import { feelToCell } from './cell-read.js';
import { sayCell } from './cell-say.js';
import { cellToFeel } from './cell-write.js';

function typeAt(path: string): FieldType {
  const type = fieldTypeAt(path, scope);
  if (!type) throw new Error(`${path} is not in the example.`);
  return type;
}

function table(path: string, cell: string): Parameters<typeof decide>[0] {
  return {
    hit: 'FIRST',
    inputs: [input(path)],
    outputs: [output('matched', { kind: 'bool' }, { otherwise: 'false' })],
    rules: [rule('only', [cell], ['true'])],
  };
}

const value = (one: Value): CellSentence['operand'] => ({ kind: 'value', value: one });
const values = (...several: Value[]): CellSentence['operand'] => ({ kind: 'values', values: several });
const none: CellSentence['operand'] = { kind: 'none' };

describe('a cell said in words is a test that can be read back', () => {
  test.each<
    [
      path: string,
      operator: CellSentence['operator'],
      operand: CellSentence['operand'],
      feel: string,
      ru: string,
      yes: Value,
      no: Value,
    ]
  >([
    ['amount', 'greater', value('500000.00'), '> 500000', 'больше 500 000 ₽', '500000.01', '500000.00'],
    ['amount', 'atMost', value('500000.50'), '<= 500000.5', 'не больше 500 000,50 ₽', '500000.50', '500000.51'],
    ['amount', 'between', values('1.00', '10.00'), '[1..10]', 'от 1 ₽ до 10 ₽', '10.00', '10.01'],
    ['termMonths', 'oneOf', values(12, 24), '12, 24', '12, 24', 24, 13],
    ['termMonths', 'noneOf', values(12, 24), 'not(12, 24)', 'кроме 12, 24', 13, 24],
    ['termMonths', 'differs', value(12), 'not(12)', 'не 12', 13, 12],
    ['type', 'equals', value('fraud'), '"fraud"', 'Мошенничество', 'fraud', 'fee'],
    ['type', 'oneOf', values('fraud', 'fee'), '"fraud", "fee"', 'Мошенничество, Комиссия', 'fee', 'loan'],
    ['channels', 'includes', value('web'), 'list contains(?, "web")', 'включает Портал', 'phone\nweb', 'phone'],
    ['channels', 'excludes', value('web'), 'not(list contains(?, "web"))', 'не включает Портал', 'phone', 'web'],
    ['channels', 'missing', none, 'null', 'не заполнено', null, 'web'],
    ['type', 'given', none, '!= null', 'заполнено', 'fee', null],
    ['subject', 'missing', none, 'null', 'не заполнено', null, 'Комиссия'],
    [
      'subject',
      'contains',
      value('комисс'),
      'contains(normal text(?), normal text("комисс"))',
      'содержит «комисс»',
      'Списана КОМИССИЯ',
      'Перевод',
    ],
    ['selfBan', 'yes', none, 'true', 'да', true, false],
    ['selfBan', 'no', none, 'false', 'нет', false, true],
    ['operationDate', 'less', { kind: 'today', days: 0 }, '< today()', 'раньше сегодня', '2026-11-22', '2026-11-23'],
    [
      'receivedAt',
      'atLeast',
      { kind: 'today', days: 0 },
      'date(?) >= today()',
      'не раньше сегодня',
      '2026-11-23T06:00:00.000Z',
      '2026-11-22T06:00:00.000Z',
    ],
  ])('%s: %s %j', (path, operator, operand, feel, ru, yes, no) => {
    const type = typeAt(path);
    expect(cellToFeel({ operator, operand }, type)).toBe(feel);
    expect(feelToCell(feel, type, scope)).toEqual({ operator, operand });
    expect(sayCell({ operator, operand }, type, scope, 'ru').replaceAll('\u00a0', ' ')).toBe(ru);
    expect(decide(table(path, feel), { [path]: yes })).toMatchObject({ matched: ['only'] });
    expect(decide(table(path, feel), { [path]: no })).toMatchObject({ matched: [] });
  });

  test('another field may stand on the right', () => {
    const cell: CellSentence = { operator: 'atMost', operand: { kind: 'path', path: 'limit' } };
    expect(cellToFeel(cell, typeAt('amount'))).toBe('<= limit');
    expect(feelToCell('<= limit', typeAt('amount'), scope)).toEqual(cell);
    expect(sayCell(cell, typeAt('amount'), scope, 'en')).toBe('at most Limit');
  });

  test('whatever may be chosen and is not filled in yet is a problem, and is shown as not filled in', () => {
    for (const path of ['amount', 'termMonths', 'type', 'subject', 'operationDate', 'receivedAt']) {
      const type = typeAt(path);
      for (const operator of cellOperatorsFor(type)) {
        const kind = cellOperandsFor(type, operator)[0];
        if (kind === 'none') continue;
        const feel = cellToFeel({ operator, operand: kind === 'values' ? values() : value(null) }, type);
        expect(problemsOf(table(path, feel))).toHaveLength(1);
      }
    }
    expect(feelToCell('[]', typeAt('amount'), scope)).toEqual({ operator: 'equals', operand: value(null) });
  });

  test.each([
    ['amount', '> income / 2'],
    ['amount', '(1..10]'],
    ['amount', '1, > 5'],
    ['termMonths', '? > 5 and ? < 10'],
    ['subject', 'contains(?, "a")'],
    ['type', 'not("fraud'],
    ['amount', 'not(> 5)'],
  ])('%s: %s stays a text', (path, text) => {
    expect(feelToCell(text, typeAt(path), scope)).toBeNull();
  });

  test.each(['', ' ', '-', '- // any'])('"%s" says nothing', text => {
    expect(feelToCell(text, typeAt('amount'), scope)).toEqual({ operator: 'any', operand: none });
  });
});
