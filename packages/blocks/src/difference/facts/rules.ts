import { feelToCell, sayCell } from '@marshrut/expressions';
import { type DecisionTable, type FieldType, localText, say, type TableRule } from '@marshrut/model';
import type { RulesSettings } from '../../rules/definition.js';
import { type Fact, inBoth, type Telling } from '../fact.js';
import { joined, sayExpression } from '../say.js';
import { list, oneOf, plain, type Sayer, type Sayings, sayParts, text } from '../sayings.js';
import { sayType } from './type.js';

const ofTable: Sayings<DecisionTable> = {
  hit: oneOf(localText('какие строки отвечают', 'which rows answer'), {
    UNIQUE: localText('одна', 'the only one'),
    FIRST: localText('первая', 'the first'),
    PRIORITY: localText('самая важная', 'the weightiest'),
    ANY: localText('любая', 'any'),
    COLLECT: localText('все вместе', 'all together'),
    RULE_ORDER: localText('все по порядку', 'all in order'),
  }),
  aggregate: oneOf(localText('из всех', 'of all'), {
    sum: localText('сумма', 'sum'),
    min: localText('меньшее', 'least'),
    max: localText('большее', 'greatest'),
    count: localText('сколько', 'count'),
  }),
  inputs: list(
    localText('условия', 'conditions'),
    ({ id, label, expression }, telling) => ({ id, what: column(label, id), said: sayExpression(expression, telling) }),
    { ordered: true },
  ),
  outputs: list(
    localText('результаты', 'results'),
    ({ id, label, field, type, values, otherwise }, telling) => ({
      id,
      what: column(label, id),
      said: joined([
        sayType(type, telling),
        localText(field ? `→ ${field}` : ''),
        localText(values ?? ''),
        otherwise ? inBoth(language => `${language === 'ru' ? 'иначе' : 'else'} ${otherwise}`) : localText(''),
      ]),
    }),
    { ordered: true },
  ),
  rules: (rules, telling, table) => ({
    ...list<TableRule>(
      localText('строки', 'rows'),
      (rule, _telling, _all, at) => {
        const parts = cellsOf(rule, table, telling);
        return { id: rule.id, what: localText(`строка ${at + 1}`, `row ${at + 1}`), said: sayParts(parts), parts };
      },
      { ordered: true },
    )(rules, telling, undefined),
    what: localText(''),
  }),
};

function cellsOf({ when, gives, note }: TableRule, { inputs, outputs }: DecisionTable, telling: Telling): Fact[] {
  const conditions = when.map((cell, at): Fact => {
    const input = inputs[at];
    const type = telling.scope.card.find(({ key }) => key === input?.expression)?.type;
    const what = input ? column(input.label, input.id) : localText(String(at + 1));
    return { id: `when ${input?.id ?? at}`, is: cell, what, said: sayWhen(cell, type, telling) };
  });
  const results = gives.map((cell, at): Fact => {
    const output = outputs[at];
    const what = output ? column(output.label, output.id) : localText(String(at + 1));
    return { id: `gives ${output?.id ?? at}`, is: cell, what, said: sayGives(cell, output?.type, telling) };
  });
  const remark = note
    ? [{ id: 'note', is: note, ...text(localText('пояснение', 'note'))(note, telling, undefined) }]
    : [];
  return [...conditions, ...results, ...remark];
}

function sayWhen(cell: string, type: FieldType | undefined, { scope }: Telling) {
  const sentence = type && feelToCell(cell, type, scope);
  return inBoth(language => (sentence && type ? sayCell(sentence, type, scope, language) : cell || '—'));
}

function sayGives(cell: string, type: FieldType | undefined, telling: Telling) {
  const sentence = type && feelToCell(cell, type, telling.scope);
  if (!type || sentence?.operator !== 'equals') return cell === '' ? localText('—') : sayExpression(cell, telling);
  return inBoth(language => sayCell(sentence, type, telling.scope, language));
}

function column(label: { readonly ru: string; readonly en: string }, id: string) {
  return inBoth(language => say(label, language) || id);
}

const table: Sayer<DecisionTable> = (value, telling) => {
  const parts = (Object.keys(ofTable) as (keyof DecisionTable)[]).flatMap((id): Fact[] => {
    const told = value[id];
    const sayer = ofTable[id] as Sayer<unknown, DecisionTable>;
    return told === undefined ? [] : [{ id, is: told, ...sayer(told, telling, value) }];
  });
  return {
    what: localText('Таблица', 'Table'),
    said: plain(localText(''))(value.rules.length, telling, undefined).said,
    parts,
  };
};

export const rules: Sayings<RulesSettings> = { table };
