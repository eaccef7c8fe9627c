import { describe, expect, it } from '@jest/globals';
import { sayIncident } from '@marshrut/blocks';
import type { Conflict, FailureCode, InputProblemCode } from '@marshrut/engine';
import { type FieldType, type LocalText, localText } from '@marshrut/model';
import { sayConflicts } from './conflict.js';
import { sayInputProblem } from './input-problem.js';
import { notNowTexts } from './not-now.js';
import { recordConflictText } from './record-conflict.js';

/** "Expected …, but …. Do ….", and no place left unfilled. */
function expectGrammar({ ru, en }: LocalText): void {
  expect(ru).toMatch(/^Ожидал(ся|ось|ась|ись)[:,]? .+, но .+\. [А-ЯЁ].+\.$/);
  expect(en).toMatch(/^Expected .+, but .+\. [A-Z].+\.$/);
  expect(ru + en).not.toMatch(/[{}]|undefined/);
}

const field = localText('Телефон', 'Phone');
const kinds: FieldType = { kind: 'choice', options: [{ key: 'a', name: localText('Жалоба', 'Complaint') }] };

const expectedOf = {
  REQUIRED: undefined,
  READ_ONLY: undefined,
  UNKNOWN_FIELD: undefined,
  WRONG_TYPE: '0.00',
  TOO_LONG: '100',
  TOO_SHORT: '10',
  TOO_SMALL: '0.00',
  TOO_LARGE: '500',
  NOT_AN_OPTION: 'a, b',
  TOO_MANY: '10',
  NO_SUCH_FILE: '20',
  NOT_A_DATE: '2026-11-23',
  IN_FUTURE: '2026-06-01',
  NOT_A_PHONE: '+7 916 123-45-67',
  NOT_AN_EMAIL: 'name@example.ru',
  NOT_IN_FORMAT: 'snils',
  CONTROL_CHARACTER: undefined,
  NO_SUCH_RECORD: undefined,
  NO_SUCH_USER: 'officer',
  NOT_A_READER: undefined,
  TOO_MANY_ROWS: '300',
  TOO_FEW_ROWS: '1',
  NOT_COMPUTED: 'sum / count',
} satisfies Record<InputProblemCode, string | undefined>;

const detailsOf = {
  VALUE_MISSING: { path: 'order.price' },
  EXPRESSION_FAILED: { reason: 'DIVISION_BY_ZERO', at: '1 / price' },
  NOTHING_TO_CHANGE: { path: 'order' },
  ASSIGNEE_MISSING: { path: 'responsible' },
  NOBODY_FOUND: { to: 'manager' },
  JOIN_STUCK: { arrivals: 1, expected: 2 },
  TOO_MANY_STEPS: { steps: 1000 },
  TOO_MANY_ITEMS: { most: 100 },
  CALLS_TOO_DEEP: { depth: 20 },
  STARTS_TOO_DEEP: { depth: 20 },
  BRANCH_MISSING: { node: 'choice' },
  RECORD_INVALID: { path: 'Person.phone' },
  RULE_UNMATCHED: { 'input.score': 5 },
  RULE_AMBIGUOUS: { first: 'a', second: 'b' },
  TERM_IMPOSSIBLE: { amount: 0, unit: 'days' },
  EFFECT_FAILED: { error: 'TIMEOUT', message: 'nobody answered' },
  ERROR_UNCAUGHT: { error: 'REFUSED' },
} satisfies Record<FailureCode, object>;

describe('messages for people', () => {
  it.each(Object.keys(expectedOf) as InputProblemCode[])('%s of a value', code => {
    const expected = expectedOf[code];
    const problem = { path: 'person.phone', code, ...(expected === undefined ? {} : { expected }) };
    const place = { field, type: kinds, role: localText('Исполнитель', 'Officer') };
    const said = sayInputProblem(problem, place);
    expectGrammar(said);
    expect(said.ru).toMatch(/«Телефон»/);
  });

  it('name limits, options, dates and roles as people do', () => {
    const say = (code: InputProblemCode, role: LocalText | null = null) =>
      sayInputProblem({ path: '', code, expected: expectedOf[code] ?? '' }, { field, type: kinds, role });
    expect(say('TOO_LONG').en).toContain('at most 100 characters in "Phone"');
    expect(say('NOT_AN_OPTION').ru).toContain('(Жалоба)');
    expect(say('IN_FUTURE').ru).toContain('не позже 01.06.2026');
    expect(say('IN_FUTURE').en).toContain('not after 1 Jun 2026');
    expect(say('WRONG_TYPE').ru).toContain('число вида 0,00');
    expect(say('NO_SUCH_USER', localText('Исполнитель')).ru).toContain('с ролью «Исполнитель»');
    expect(say('NO_SUCH_USER').ru).toContain('Ожидался работающий сотрудник в поле');
  });

  it.each(Object.entries(notNowTexts))('%s now', (_, text) => expectGrammar(text));

  it.each(Object.keys(detailsOf) as FailureCode[])('incident %s', code => {
    const price = localText('Цена', 'Price');
    expectGrammar(sayIncident({ code, details: detailsOf[code] }, price));
    for (const path of ['price', 'order.price'])
      expectGrammar(sayIncident({ code, details: { ...detailsOf[code], path } }, price, true));
  });

  it('between two tasks nobody is told to go back', () => {
    const told = (path: string) =>
      sayIncident({ code: 'VALUE_MISSING', details: { path } }, localText('Цена', 'Price'), true).en;
    expect(told('order.price')).toContain('card of the record');
    expect(told('price')).toContain('Tell the analyst');
  });

  it('a conflict that cannot be decided on the spot is told first', () => {
    const place = { entity: 'Person', record: 'person_1' };
    const clash: Conflict = { ...place, kind: 'field', field: 'phone', version: 2, base: null, mine: 'a', theirs: 'b' };
    const gone: Conflict = { ...place, kind: 'deleted' };
    const twin: Conflict = { ...place, kind: 'duplicate', fields: ['phone'] };
    for (const one of [clash, gone, twin]) expectGrammar(sayConflicts([one]));
    expect(sayConflicts([clash, gone]).en).toContain('deleted');
    expect(sayConflicts([clash, twin]).en).toContain('no other record');
    expectGrammar(recordConflictText);
  });
});
