import { describe, expect, test } from '@jest/globals';
import { type CardField, type CheckContext, type FieldType, localText, type Node } from '@marshrut/model';
import { form } from './definition.js';

const card = (key: string, type: FieldType): CardField => ({ key, name: localText(key), type, use: 'variable' });
const context: CheckContext = {
  card: [
    card('sum', { kind: 'money' }),
    card('fee', { kind: 'money' }),
    card('total', { kind: 'money' }),
    card('papers', { kind: 'file' }),
  ],
  entities: new Map(),
};
const problems = (formulas: Readonly<Record<string, string>>) => {
  const fields = Object.entries(formulas).map(([path, computed]) => ({
    path,
    mode: 'computed' as const,
    required: false,
    computed,
  }));
  const node: Node = {
    id: 'ask',
    block: 'form',
    blockVersion: 1,
    name: localText('Форма'),
    parent: null,
    position: { x: 0, y: 0 },
    settings: {},
  };
  return form.check(node, { fields }, context).map(({ code, property, message }) => [code, property, message.en]);
};

describe('fields a form computes', () => {
  test('may be computed from each other in any order', () => {
    expect(problems({ total: 'sum + fee', fee: 'sum / 100' })).toEqual([]);
  });

  test('but not from themselves, and the way round is told', () => {
    expect(problems({ total: 'sum + fee', fee: 'total / 100' })).toEqual([
      ['COMPUTED_IN_CIRCLE', 'fields.0.computed', expect.stringContaining('total → fee → total')],
    ]);
    expect(problems({ total: 'total + 1' })).toHaveLength(1);
  });

  test('files and numbers are not computed', () => {
    expect(problems({ papers: 'null' })).toEqual([['FIELD_UNSUITABLE', 'fields.0', expect.anything()]]);
  });

  test('an unknown name is a problem of the formula, a result must fit its field', () => {
    const field = { path: 'total', mode: 'computed' as const, required: false, computed: 'summ * 2' };
    expect(form.expressions({ fields: [field] }, context)).toEqual([
      { at: 'fields.0.computed', text: 'summ * 2', expect: { kind: 'money' } },
    ]);
  });
});
