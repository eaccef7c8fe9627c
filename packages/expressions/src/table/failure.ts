import { type DecisionTable, type Language, type LocalText, say, type Value } from '@marshrut/model';
import { evaluated } from '../compile.js';
import type { EvaluationFailure, View } from '../expression.js';
import { sayFailure } from '../problem/failures.js';
import { told } from '../problem/problem.js';
import { Nothing } from '../run/cell.js';
import type { Open } from './match.js';
import type { Plan } from './plan.js';
import type { TableFailure, TableResult } from './table.js';

export type Failure = Extract<TableResult, { ok: false }>;

export function stillOpen({ cause, place }: Open): Failure {
  return cause instanceof Nothing
    ? failed('VALUE_MISSING', { path: cause.path, place })
    : failed('EXPRESSION_FAILED', { reason: cause.reason, at: cause.at, place });
}

export function failedAt({ code, details }: EvaluationFailure, place: string): Failure {
  return failed(code, { ...details, place });
}

export function ambiguous({ table }: Plan, first: number, second: number): Failure {
  return failed('RULE_AMBIGUOUS', { first: table.rules[first]?.id ?? null, second: table.rules[second]?.id ?? null });
}

/** Names the inputs' values; one that failed is told as not given, for no rule asked for it. */
export function unmatched({ columns }: Plan, view: View): Failure {
  const values = columns.map(({ input: { id }, run, answer }): [string, Value] => {
    const input = evaluated(run, answer, view);
    return [`input.${id}`, input.ok ? input.value : null];
  });
  return failed('RULE_UNMATCHED', Object.fromEntries(values));
}

function failed(code: TableFailure['code'], details: TableFailure['details']): Failure {
  return { ok: false, failure: { code, details } };
}

/** What went wrong when a table was evaluated, told to people: rules by their numbers, inputs by their labels. */
export function sayTableFailure({ code, details }: TableFailure, table: DecisionTable): LocalText {
  switch (code) {
    case 'RULE_UNMATCHED':
      return told(
        [
          'подходящее правило',
          `его нет для значений: ${inputsOf(details, table, 'ru')}`,
          'Добавьте правило или значение «иначе»',
        ],
        [
          'a rule that matches',
          `none does for ${inputsOf(details, table, 'en')}`,
          'Add a rule, or a value for otherwise',
        ],
      );
    case 'RULE_AMBIGUOUS': {
      const [first, second] = [numberOf(details.first, table), numberOf(details.second, table)];
      return table.hit === 'ANY'
        ? told(
            [
              'одинаковый результат у подходящих правил',
              `у правил ${first} и ${second} он разный`,
              'Исправьте одно из них',
            ],
            ['the same result from all rules that match', `rules ${first} and ${second} differ`, 'Correct one of them'],
          )
        : told(
            ['одно подходящее правило', `подходят правила ${first} и ${second}`, 'Исправьте одно из них'],
            ['one rule that matches', `rules ${first} and ${second} do`, 'Correct one of them'],
          );
    }
    case 'VALUE_MISSING':
    case 'EXPRESSION_FAILED':
      return sayFailure({ code, details });
  }
}

function inputsOf(details: TableFailure['details'], { inputs }: DecisionTable, language: Language): string {
  if (inputs.length === 0) return language === 'ru' ? 'любых' : 'any values';
  const nothing = language === 'ru' ? 'не заполнено' : 'not given';
  return inputs
    .map(({ id, label }) => `${say(label, language)} = ${String(details[`input.${id}`] ?? nothing)}`)
    .join(', ');
}

/** From 1, as the table shows them. */
function numberOf(id: Value | undefined, { rules }: DecisionTable): number {
  return rules.findIndex(rule => rule.id === id) + 1;
}
