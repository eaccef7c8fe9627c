import { describe, expect, test } from '@jest/globals';
import type { Diagram } from '@marshrut/model';
import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import { checkDiagram } from '../check-diagram.js';

const letter = entity('Letter', 'Письмо', [
  field('text', 'Текст', { kind: 'text' }, { required: true }),
  field('isSigned', 'Подписано', { kind: 'bool' }),
]);
const world = { entities: new Map([[letter.key, letter]]), roles: new Set(['clerk', 'head']) };

interface Drawn {
  /** Paths of the clerk's form. */
  readonly first?: readonly string[];
  /** Values of the letter besides its text. */
  readonly made?: Readonly<Record<string, string>>;
  /** The letter is looked up rather than made. */
  readonly found?: boolean;
  readonly condition?: string;
  readonly assignee?: boolean;
}

/** The clerk writes; the head signs, or not; the outcome is asked on the process. */
function signing({ first = [], made = {}, found, condition = 'letter.isSigned = true', assignee }: Drawn): Diagram {
  const start = { block: 'start', name: 'Начало', settings: {} };
  const end = { block: 'end', name: 'Конец', settings: {} };
  return draw({
    name: 'Подпись',
    starters: ['clerk'],
    card: [
      card('text', 'Текст', { kind: 'text' }),
      card('amount', 'Сумма', { kind: 'int' }),
      card('officer', 'Исполнитель', { kind: 'user' }),
      card('letter', 'Письмо', { kind: 'reference', entity: 'Letter' }),
      card('decision', 'Решение', { kind: 'bool' }, 'transient'),
    ],
    nodes: {
      start,
      write: {
        block: 'task',
        name: 'Написать',
        settings: role('clerk'),
        inside: {
          nodes: {
            writeStart: start,
            form: { block: 'form', name: 'Форма', settings: fields('text!', ...first) },
            make: found
              ? {
                  block: 'find',
                  name: 'Найти',
                  settings: {
                    entity: 'Letter',
                    into: 'letter',
                    ask: 'always',
                    where: rows({ text: 'text' }, 'equals'),
                  },
                }
              : {
                  block: 'create',
                  name: 'Создать',
                  settings: { entity: 'Letter', into: 'letter', values: rows({ text: 'text', ...made }) },
                },
            writeEnd: end,
          },
          edges: ['writeStart > form', 'form > make', 'make > writeEnd'],
        },
      },
      sign: {
        block: 'task',
        name: 'Подписать',
        settings: assignee ? { assignee: { to: 'field', field: 'officer' } } : role('head'),
        inside: {
          nodes: {
            signStart: start,
            decide: { block: 'form', name: 'Решение', settings: fields('decision!') },
            signed: { block: 'choice', name: 'Подписать?', settings: {} },
            mark: {
              block: 'change',
              name: 'Отметить',
              settings: { record: 'letter', values: rows({ isSigned: 'true' }) },
            },
            signEnd: end,
          },
          edges: [
            'signStart > decide',
            'decide > signed',
            'signed [decision = true] > mark',
            'signed [else] > signEnd',
            'mark > signEnd',
          ],
        },
      },
      outcome: { block: 'choice', name: 'Подписано?', settings: {} },
      done: end,
    },
    edges: [
      'start > write',
      'write > sign',
      'sign > outcome',
      `outcome [${condition}] > done`,
      'outcome [else] > write',
    ],
  });
}

const told = (drawn: Drawn) =>
  checkDiagram(signing(drawn), world).map(({ code, severity, node, property }) => [code, severity, node, property]);
const warning = (node: string, property: string) => [['READ_BEFORE_WRITTEN', 'warning', node, property]];
const atOutcome = warning('outcome', 'edges.outcome>done');

describe('a value that may be missing', () => {
  test('is told where a condition reads what only one branch writes', () => {
    expect(told({})).toEqual(atOutcome);
  });

  test('is told with its name, as what to do', () => {
    const [problem] = checkDiagram(signing({}), world);
    expect(problem?.message.ru).toMatch(/^Ожидалось, что «Письмо → Подписано» .+, но .+\. Сделайте .+\.$/);
    expect(problem?.message.en).toMatch(/^Expected .+, but .+\. Make .+\.$/);
  });

  test('is told of a field nobody must give, and of a field of the task alone', () => {
    expect(told({ first: ['amount'], condition: 'amount > 5' })).toEqual(atOutcome);
    expect(told({ condition: 'decision = true' })).toEqual(atOutcome);
  });

  test('is told of the second half of a condition, too', () => {
    expect(told({ first: ['amount!'], condition: 'amount > 5 and letter.isSigned = true' })).toEqual(atOutcome);
  });

  test('is told of an assignee, of a copied value and of a record that may not be found', () => {
    expect(told({ made: { isSigned: 'true' }, first: ['officer'], assignee: true })).toEqual(
      warning('sign', 'assignee'),
    );
    expect(told({ made: { isSigned: 'amount > 5' } })).toEqual(warning('make', 'values.1.value'));
    expect(told({ found: true, condition: 'letter.text = "a"' })).toEqual([...warning('mark', 'record'), ...atOutcome]);
  });
});

test('the record and the number of a loop are there inside it', () => {
  const start = { block: 'start', name: 'Начало', settings: {} };
  const end = { block: 'end', name: 'Конец', settings: {} };
  const values = rows({ isSigned: 'turn > 1' });
  const inside = {
    nodes: {
      begin: start,
      mark: { block: 'change', name: 'Отметить', settings: { record: 'letter', values } },
      over: end,
    },
    edges: ['begin > mark', 'mark > over'],
  };
  const loop = {
    over: { of: 'records', entity: 'Letter', where: [] },
    ...{ turn: 'inTurn', item: 'letter', number: 'turn', own: [] },
    ...{ until: 'all', counts: '', quorum: '', when: '', doneInto: null, agreedInto: null },
  };
  const diagram = draw({
    name: 'Все письма',
    starters: ['clerk'],
    card: [card('letter', 'Письмо', { kind: 'reference', entity: 'Letter' }), card('turn', 'Номер', { kind: 'int' })],
    nodes: { start, each: { block: 'forEach', name: 'Каждое', settings: loop, inside }, done: end },
    edges: ['start > each', 'each > done'],
  });
  expect(checkDiagram(diagram, world)).toEqual([]);
});

describe('nothing is told', () => {
  test.each<readonly [string, Drawn]>([
    ['where the record is created with the value', { made: { isSigned: 'false' } }],
    ['where the field is required before', { first: ['amount!'], condition: 'amount > 5' }],
    [
      'where the condition asks whether it is given',
      { condition: 'letter.isSigned != null and letter.isSigned = true' },
    ],
    ['where only presence is asked', { condition: 'letter.isSigned != null' }],
    ['of a field the entity requires', { condition: 'letter.text = "a"' }],
    ['where the assignee is required', { made: { isSigned: 'false' }, first: ['officer!'], assignee: true }],
    ['of a value that is copied as it is', { made: { isSigned: 'null' }, condition: 'text = "a"' }],
  ])('%s', (_, drawn) => {
    expect(told(drawn)).toEqual([]);
  });
});
