import { describe, expect, test } from '@jest/globals';
import { type DecisionTable, localText } from '@marshrut/model';
import { decision, department, input, output, rule, scope, scoring } from '../fixtures/credit.js';
import { decide, problemsOf } from '../fixtures/decide.js';
import { compileTable, fieldsUsed } from './compile-table.js';
import { sayTableFailure } from './failure.js';

describe('a problem says where in the table it stands', () => {
  const number = output('rate', { kind: 'decimal', scale: 2 });

  test.each<[name: string, table: Partial<DecisionTable>, at: string, message: string]>([
    ['an unknown input', { inputs: [input('scor'), input('amount')] }, 'inputs.0.expression', 'Write score.'],
    ['an input without a text', { inputs: [input('score'), input('')] }, 'inputs.1.expression', 'the text is empty'],
    ['a list as an input', { inputs: [input('score'), input('[1]')] }, 'inputs.1.expression', 'here is a list'],
    ['a cell', { rules: [...scoring.rules, rule('x', ['-', '> "a"'], ['"check"'])] }, 'rules.4.when.1', 'a number'],
    ['an entry', { rules: [rule('x', ['-', '-'], ['"maybe"'])] }, 'rules.0.gives.0', '"maybe" is none'],
    [
      'an empty entry',
      { rules: [rule('x', ['-', '-'], [' '])] },
      'rules.0.gives.0',
      'Give an answer, or nothing (null) where the rule gives none.',
    ],
    ['otherwise', { outputs: [output('decision', decision, { otherwise: '1' })] }, 'outputs.0.otherwise', 'an option'],
    [
      'a rule with a cell less',
      { rules: [rule('x', ['-'], ['"check"'])] },
      'rules.0.when',
      'for each column: 2, but there are 1',
    ],
    ['a rule with an entry more', { rules: [rule('x', ['-', '-'], ['"check"', '1'])] }, 'rules.0.gives', 'there are 2'],
    ['no rules', { rules: [] }, 'rules', 'Add a rule.'],
    ['no outputs', { outputs: [], rules: [rule('x', ['-', '-'], [])] }, 'outputs', 'Add a column'],
    [
      'two rules of one id',
      { rules: [...scoring.rules, rule('low', ['null', '-'], ['"check"'])] },
      'rules.4.id',
      'Add the row',
    ],
    [
      'an aggregate of UNIQUE',
      { aggregate: 'count', outputs: [output('n', { kind: 'int' })] },
      'aggregate',
      'with COLLECT alone',
    ],
    ['a sum of decisions', { hit: 'COLLECT', aggregate: 'sum' }, 'outputs.0.type', 'have no sum'],
    ['the least decision', { hit: 'COLLECT', aggregate: 'min' }, 'outputs.0.type', 'no least and greatest'],
    [
      'a count of money',
      { hit: 'COLLECT', aggregate: 'count', outputs: [output('n', { kind: 'money' })] },
      'outputs.0.type',
      'whole number',
    ],
    ['PRIORITY without values', { hit: 'PRIORITY' }, 'hit', 'List the values of at least one.'],
    ['a list for a field', { hit: 'COLLECT' }, 'outputs.0.field', 'this table gives a list'],
    [
      'an unknown field',
      { outputs: [output('decision', decision, { field: 'verdict' })] },
      'outputs.0.field',
      '"verdict" is not in it',
    ],
    [
      'a constant',
      { outputs: [output('decision', { kind: 'text' }, { field: 'bank' })] },
      'outputs.0.field',
      'is a constant',
    ],
    [
      'a field of another kind',
      { outputs: [output('decision', decision, { field: 'amount' })] },
      'outputs.0.field',
      'a field of an option of a choice',
    ],
    [
      'values that are no list',
      { outputs: [output('decision', decision, { values: '> "a"' })] },
      'outputs.0.values',
      'List them',
    ],
    [
      'values that change',
      { outputs: [{ ...number, values: '1, score' }], rules: [rule('x', ['-', '-'], ['1'])] },
      'outputs.0.values',
      'fixed values',
    ],
    [
      'a value that is no option',
      { outputs: [output('decision', decision, { values: '"refuse", "maybe"' })] },
      'outputs.0.values',
      '"maybe" is none',
    ],
    [
      'an entry that is none of the values',
      { outputs: [output('decision', decision, { values: '"refuse", "check"' })] },
      'rules.2.gives.0',
      'here is "approve". Take one of: "refuse", "check".',
    ],
    [
      'a sum the field cannot hold',
      { outputs: [number], rules: [rule('x', ['-', '-'], ['10 ** 20'])] },
      'rules.0.gives.0',
      'fits the field',
    ],
  ])('%s', (_name, changes, at, message) => {
    const [problem] = problemsOf({ ...scoring, ...changes });
    expect(problem).toMatchObject({ at });
    expect(problem?.message.en).toContain(message);
    expect(problem?.message.en).toMatch(/^Expected .+, but .+\. .+\.$/);
    expect(problem?.message.ru).toMatch(/^Ожидалось: .+, но .+\. .+\.$/);
  });

  test('all of them at once, each at its own offsets', () => {
    const rules = [rule('a', ['amont', '"5"'], ['"maybe"']), rule('b', ['10, amont', '-'], ['"check"'])];
    expect(problemsOf({ ...scoring, rules })).toMatchObject([
      { at: 'rules.0.when.0', code: 'UNKNOWN_NAME', from: 0, to: 5 },
      { at: 'rules.1.when.0', code: 'UNKNOWN_NAME', from: 4, to: 9 },
      { at: 'rules.0.when.1', code: 'WRONG_TYPE', from: 0, to: 3 },
      { at: 'rules.0.gives.0', code: 'WRONG_TYPE', from: 0, to: 7 },
    ]);
    expect(
      problemsOf({ ...scoring, outputs: [output('decision', decision, { values: '"refuse", "no"' })] })[0],
    ).toMatchObject({
      from: 10,
      to: 14,
    });
  });

  test('two outputs for one field, and an aggregate of two', () => {
    const outputs = [output('a', decision, { field: 'decision' }), output('b', decision, { field: 'decision' })];
    const rules = [rule('x', ['-', '-'], ['"check"', '"check"'])];
    expect(problemsOf({ ...scoring, outputs, rules })).toMatchObject([{ at: 'outputs.1.field', code: 'SHAPE' }]);
    expect(problemsOf({ ...scoring, hit: 'COLLECT', aggregate: 'count', outputs, rules })[0]).toMatchObject({
      at: 'aggregate',
    });
  });
});

describe('a failure is told to people', () => {
  const { rules } = scoring;

  test('no rule', () => {
    const table = { ...scoring, rules: rules.slice(0, 2) };
    const result = decide(table, { score: 800, amount: '45000.00' });
    expect(!result.ok && sayTableFailure(result.failure, table)).toEqual({
      ru: 'Ожидалось: подходящее правило, но его нет для значений: Балл = 800, Сумма = 45000.00. Добавьте правило или значение «иначе».',
      en: 'Expected a rule that matches, but none does for Score = 800, Amount = 45000.00. Add a rule, or a value for otherwise.',
    });
  });

  test('two rules', () => {
    const table = { ...scoring, rules: [...rules, rule('vip', ['> 900', '-'], ['"approve"'])] };
    const result = decide(table, { score: 901, amount: '400000.00' });
    expect(!result.ok && sayTableFailure(result.failure, table)).toEqual({
      ru: 'Ожидалось: одно подходящее правило, но подходят правила 4 и 5. Исправьте одно из них.',
      en: 'Expected one rule that matches, but rules 4 and 5 do. Correct one of them.',
    });
    const any = { ...table, hit: 'ANY' as const };
    const disagreed = decide(any, { score: 901, amount: '400000.00' });
    expect(!disagreed.ok && sayTableFailure(disagreed.failure, any).en).toContain('rules 4 and 5 differ');
  });

  test('a value that is not given', () => {
    const result = decide(scoring, {});
    expect(!result.ok && sayTableFailure(result.failure, scoring).en).toContain('"score" is not given');
  });
});

describe('fields', () => {
  const table: DecisionTable = {
    hit: 'UNIQUE',
    inputs: [input('amount / income', 'Доля', 'Share'), input('type')],
    outputs: [
      output('department', department, { field: 'department', otherwise: 'if selfBan then "security" else "quality"' }),
      output('limit', { kind: 'money' }, { field: 'limit', otherwise: '0' }),
    ],
    rules: [rule('a', ['> pdn', '"fraud"'], ['"security"', 'min(amount, 100000)'])],
  };

  test('a table tells what it reads and fills', () => {
    const fields = { reads: ['amount', 'income', 'pdn', 'type', 'selfBan'], writes: ['department', 'limit'] };
    expect(fieldsUsed(table, scope)).toEqual(fields);
    const compiled = compileTable(table, scope);
    expect(compiled.ok && compiled.table.uses).toEqual(fields.reads);
  });

  test('of a table with problems its right parts do', () => {
    const broken = { ...table, rules: [rule('a', ['> pdn and', '"fraud"'], ['"nowhere"', 'rate'])] };
    expect(fieldsUsed(broken, scope)).toEqual({
      reads: ['amount', 'income', 'type', 'selfBan', 'rate'],
      writes: ['department', 'limit'],
    });
  });

  test('an entry must suit the field, not only the output', () => {
    const narrow = {
      ...output('department', { kind: 'choice' as const, options: [{ key: 'x', name: localText('x') }] }),
      field: 'department',
    };
    expect(problemsOf({ ...table, outputs: [narrow], rules: [rule('a', ['-', '-'], ['"x"'])] })).toMatchObject([
      { at: 'rules.0.gives.0', code: 'WRONG_TYPE' },
    ]);
  });
});
