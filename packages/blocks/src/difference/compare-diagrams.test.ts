import { describe, expect, test } from '@jest/globals';
import { type Diagram, type Language, localText, type Node } from '@marshrut/model';
import { card, draw, entity, field, fields, role } from '@marshrut/testing';
import { compareDiagrams } from './compare-diagrams.js';
import { sayLine } from './say-change.js';

const term = (amount: string) => ({
  deadline: { amount, unit: 'workingDays', calendar: null, warnAt: null, escalation: '' },
});

const rule = (id: string, when: string, gives: string) => ({ id, when: [when], gives: [gives] });
const table = (...rules: ReturnType<typeof rule>[]): Node['settings'] => ({
  table: {
    hit: 'FIRST',
    inputs: [{ id: 'score', label: { ru: 'Балл', en: 'Score' }, expression: 'score' }],
    outputs: [{ id: 'verdict', label: { ru: 'Решение', en: 'Verdict' }, field: 'verdict', type: { kind: 'text' } }],
    rules,
  },
});

const before = draw({
  name: 'Кредит',
  starters: ['clerk'],
  card: [
    card('amount', 'Сумма', { kind: 'money' }),
    card('score', 'Балл', { kind: 'int' }),
    card('verdict', 'Решение', { kind: 'text' }),
  ],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    check: {
      block: 'task',
      name: 'Проверка',
      settings: { ...role('clerk'), ...term('3') },
      inside: {
        nodes: {
          in: { block: 'start', name: 'Начало', settings: {} },
          form: { block: 'form', name: 'Заявка', settings: fields('amount!', 'score') },
          out: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['in > form', 'form > out'],
      },
    },
    score: {
      block: 'rules',
      name: 'Скоринг',
      settings: table(rule('low', '< 400', '"refuse"'), rule('any', '-', '"ok"')),
    },
    big: { block: 'choice', name: 'Крупная?', settings: {} },
    boss: { block: 'handOver', name: 'Директор', settings: role('boss') },
    end: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: [
    'start > check',
    'check > score',
    'score > big',
    'big [amount > 300000] > boss : Крупная',
    'big [else] > end : Иначе',
    'boss > end',
  ],
});

const names = {
  entities: new Map([['Client', entity('Client', 'Клиент', [field('phone', 'Телефон', { kind: 'phone' })])]]),
  roles: new Map([
    ['clerk', localText('Операционист', 'Clerk')],
    ['boss', localText('Директор', 'Director')],
  ]),
  groups: new Map(),
  calendars: new Map(),
  people: new Map(),
};

/** «Задача «Проверка»: Срок: 3 рабочих дня → 5 рабочих дней», a change in one line. */
function told(after: Diagram, language: Language = 'ru', old: Diagram = before): string[] {
  return compareDiagrams(old, after, names).map(({ change, title, lines }) =>
    [`${change} ${title[language]}`, ...lines.map(line => sayLine(line, change, language))]
      .join(' | ')
      .replaceAll('\u00a0', ' '),
  );
}

const withNode = (id: string, change: (node: Node) => Partial<Node>): Diagram => ({
  ...before,
  nodes: before.nodes.map(node => (node.id === id ? { ...node, ...change(node) } : node)),
});
const withSettings = (id: string, settings: Node['settings']) =>
  withNode(id, node => ({ settings: { ...node.settings, ...settings } }));

test('a version and itself do not differ', () => {
  expect(told(structuredClone(before))).toEqual([]);
});

describe('a property is told as it was and as it is', () => {
  test('a longer deadline', () => {
    const after = withSettings('check', term('5'));
    expect(told(after)).toEqual(['changed Задача «Проверка» | Срок: 3 рабочих дня → 5 рабочих дней']);
    expect(told(after, 'en')).toEqual(['changed Task “Проверка” | Deadline: 3 working days → 5 working days']);
  });

  test('the limit in a condition', () => {
    const edges = before.edges.map(edge => (edge.condition ? { ...edge, condition: 'amount > 500000' } : edge));
    expect(told({ ...before, edges })).toEqual([
      'changed Ветвь «Крупная» («Крупная?» → «Директор») | Условие, Сумма больше: 300 000 ₽ → 500 000 ₽',
    ]);
  });

  test('a condition of another kind is told as a whole', () => {
    const edges = before.edges.map(edge => (edge.condition ? { ...edge, condition: 'score < 400' } : edge));
    expect(told({ ...before, edges })).toEqual([
      'changed Ветвь «Крупная» («Крупная?» → «Директор») | Условие: Сумма больше 300 000 ₽ → Балл меньше 400',
    ]);
  });

  test('a step that is renamed and goes to another role', () => {
    const after = withNode('check', node => ({
      name: localText('Приём', 'Intake'),
      settings: { ...node.settings, ...role('boss') },
    }));
    expect(told(after)).toEqual([
      'changed Задача «Приём» | Название: «Проверка» → «Приём» | Исполнитель: роль «Операционист» → роль «Директор»',
    ]);
  });

  test('cells and rows of a decision table', () => {
    const after = withSettings('score', table(rule('low', '< 450', '"refuse"'), rule('new', '< 600', '"look"')));
    expect(told(after)).toEqual([
      [
        'changed Таблица решений «Скоринг»',
        'Таблица, строка 1, Балл: меньше 400 → меньше 450',
        'Таблица, строка 2 — добавлено: Балл: меньше 600; Решение: «look»',
        'Таблица, строка 2 — убрано: Балл: любое; Решение: «ok»',
      ].join(' | '),
    ]);
  });

  test('fields of a form: added, required, in another order', () => {
    const after = withSettings('form', fields('score!', 'verdict', 'amount!'));
    expect(told(after)).toEqual([
      [
        'changed Форма «Заявка»',
        'Поля, «Балл», обязательное: нет → да',
        'Поля, «Решение» — добавлено: ввод',
        'Поля, порядок: «Сумма», «Балл» → «Балл», «Сумма»',
      ].join(' | '),
    ]);
  });
});

describe('steps that come and go', () => {
  test('a step put on a way is told once, with its branches', () => {
    const added: Node = { ...before.nodes[0], id: 'sms', block: 'wait', blockVersion: 1 } as Node;
    const settings = { trigger: { on: 'signal', name: 'ok', into: [] } };
    const after: Diagram = {
      ...before,
      nodes: [...before.nodes, { ...added, name: localText('Ответ', 'Answer'), settings }],
      edges: [
        ...before.edges.map(edge => (edge.id === 'boss>end' ? { ...edge, to: 'sms' } : edge)),
        { id: 'sms>end', from: 'sms', to: 'end' },
      ],
    };
    expect(told(after)).toEqual(['added Ожидание «Ответ» | Событие: сигнал (название: «ok»)']);
  });

  test('a branch that goes with its step is told with its condition', () => {
    const after: Diagram = {
      ...before,
      nodes: before.nodes.filter(({ id }) => id !== 'boss'),
      edges: before.edges.filter(({ from, to }) => from !== 'boss' && to !== 'boss'),
    };
    expect(told(after)).toEqual([
      'removed Передача «Директор» | Исполнитель: роль «Директор»',
      'removed Ветвь «Крупная» («Крупная?» → «Директор») | Условие: Сумма больше 300 000 ₽',
    ]);
  });
});

test('the process, its data and its starts', () => {
  const after: Diagram = {
    ...before,
    starters: ['boss'],
    card: [...before.card.slice(1), card('client', 'Клиент', { kind: 'reference', entity: 'Client' })],
  };
  expect(told(after)).toEqual([
    'changed Процесс | Кто начинает, «Директор» — добавлено | Кто начинает, «Операционист» — убрано',
    'added Поле дела «Клиент» | тип: ссылка на запись: Клиент | Откуда значение: собирается по ходу',
    'removed Поле дела «Сумма» | тип: деньги, ₽ | Откуда значение: собирается по ходу',
  ]);
});

test('blocks that were only moved are told in one line', () => {
  const after = withNode('check', () => ({ position: { x: 7, y: 7 } }));
  expect(told(after)).toEqual([
    'layout Только расположение и порядок на схеме: на дела это не влияет | сдвинуто блоков: 1',
  ]);
});
