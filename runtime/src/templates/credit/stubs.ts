import { type Diagram, type LocalText, localText, type Settings } from '@marshrut/model';
import { cardField, chain, edge, node, rows } from '../drawing.js';
import { block, client, keep, made, percent, STUBBED } from './block.js';
import { results } from './choices.js';

const stubTold = localText(
  'Учебная заглушка: внешней системы здесь нет. Отвечает таблица по последним двум цифрам паспорта.',
  'Training stub: there is no outside system here. A table answers by the last two digits of the passport.',
);
const answers = localText('Учебная заглушка: ответ по таблице', 'Training stub: the answer of a table');
const result = cardField('result', localText('Результат', 'Result'), results);

interface Answer {
  /** Of the passport; left out: of all others. */
  readonly ending?: string;
  readonly gives: string;
  readonly note?: { readonly ru: string; readonly en: string };
}

/** The fixed table of a stub: what it answers to which passport. */
function tableOf(output: Settings, given: readonly Answer[]): Settings {
  return {
    table: {
      hit: 'FIRST',
      inputs: [{ id: 'passport', label: { ru: 'Паспорт', en: 'Passport' }, expression: 'client.passport' }],
      outputs: [output],
      rules: given.map(({ ending, gives, note }) => ({
        id: ending ? `ending${ending}` : 'others',
        when: [ending ? `ends with(?, "${ending}")` : '-'],
        gives: [gives],
        ...(note ? { note } : {}),
      })),
    },
  };
}

const resultOf = { id: 'result', label: { ru: 'Результат', en: 'Result' }, field: 'result', type: results };
const ended = localText('Ответ получен', 'Answered');

function stub(name: LocalText, kind: string, given: readonly Answer[]): Diagram {
  return block({
    ...{ name, description: stubTold, card: [client, made, result] },
    nodes: [
      node('ask', 'rules', answers, [1, 0], tableOf(resultOf, given)),
      node('keep', 'create', localText('Записать ответ', 'Keep the answer'), [2, 0], {
        ...keep(kind, STUBBED, { result: 'result' }),
      }),
      node('end', 'end', ended, [3, 0]),
    ],
    edges: chain('start', 'ask', 'keep', 'end'),
  });
}

export const passport = stub(localText('Проверка паспорта (заглушка)', 'Passport check (stub)'), 'Паспорт', [
  { ending: '99', gives: '"Недействителен"' },
  { gives: '"Действителен"' },
]);

export const selfBan = stub(localText('Самозапрет (заглушка)', 'Self-ban (stub)'), 'Самозапрет', [
  { ending: '04', gives: '"Самозапрет установлен"', note: { ru: 'Образец 4', en: 'Sample 4' } },
  { gives: '"Запрета нет"' },
]);

/** An answer of the bureau is paid for: it is asked for once in an application, whatever comes back to be reworked. */
export const bureau = block({
  name: localText('Запрос в БКИ (заглушка)', 'Credit bureau (stub)'),
  description: stubTold,
  card: [client, made, result],
  nodes: [
    node('find', 'find', localText('Найти прежний ответ', 'Find an earlier answer'), [1, 0], {
      ...{ entity: 'CreditCheck', into: 'check', ask: 'several' },
      where: rows({ application: 'application', kind: '"БКИ"' }, 'equals'),
    }),
    node('known', 'choice', localText('Ответ уже есть?', 'Is there an answer?'), [2, 0]),
    node('ask', 'rules', answers, [3, 0], {
      ...tableOf(resultOf, [{ ending: '00', gives: '"Есть просрочки"' }, { gives: '"Без просрочек"' }]),
    }),
    node('keep', 'create', localText('Записать ответ', 'Keep the answer'), [4, 0], {
      ...keep('БКИ', STUBBED, { result: 'result' }),
    }),
    node('end', 'end', ended, [5, 0]),
    node('paid', 'end', localText('Ответ из заявки', 'Answer of the application'), [3, 1]),
  ],
  edges: [
    ...chain('start', 'find', 'known'),
    edge('known', 'paid', 'check != null', localText('Да', 'Yes')),
    edge('known', 'ask', 'else', localText('Нет', 'No')),
    ...chain('ask', 'keep', 'end'),
  ],
});

/** Yearly rates before anybody looks at the application, in percent. */
const RATES = [
  ['Потребительский', '24'],
  ['Авто', '18'],
  ['Рефинансирование', '20'],
] as const;

export const scoring = block({
  name: localText('Скоринг (заглушка)', 'Scoring (stub)'),
  description: stubTold,
  card: [
    client,
    made,
    cardField('score', localText('Скоринговый балл', 'Score'), { kind: 'int', min: 0, max: 999 }),
    cardField('rate', localText('Ставка, % годовых', 'Rate, % a year'), percent),
  ],
  nodes: [
    node('ask', 'rules', answers, [1, 0], {
      ...tableOf({ id: 'score', label: { ru: 'Балл', en: 'Score' }, field: 'score', type: { kind: 'int' } }, [
        { ending: '00', gives: '350' },
        { ending: '03', gives: '620', note: { ru: 'Образец 3', en: 'Sample 3' } },
        { ending: '05', gives: '650', note: { ru: 'Образец 5', en: 'Sample 5' } },
        { ending: '06', gives: '640', note: { ru: 'Образец 6', en: 'Sample 6' } },
        { gives: '760', note: { ru: 'Образцы 1 и 2', en: 'Samples 1 and 2' } },
      ]),
    }),
    node('rate', 'rules', localText('Ставка по продукту', 'Rate of the product'), [2, 0], {
      table: {
        hit: 'UNIQUE',
        inputs: [{ id: 'product', label: { ru: 'Продукт', en: 'Product' }, expression: 'application.product' }],
        outputs: [
          {
            ...{ id: 'rate', label: { ru: 'Ставка, %', en: 'Rate, %' }, field: 'rate' },
            type: percent,
          },
        ],
        rules: RATES.map(([product, rate], at) => ({ id: `rate${at}`, when: [`"${product}"`], gives: [rate] })),
      },
    }),
    node('keep', 'create', localText('Записать ответ', 'Keep the answer'), [3, 0], {
      ...keep('Скоринг', STUBBED, { result: '"Балл рассчитан"', score: 'score' }),
    }),
    node('scored', 'change', localText('Балл и ставка заявки', 'Score and rate'), [4, 0], {
      record: 'application',
      values: rows({ score: 'score', rate: 'rate' }),
    }),
    node('end', 'end', ended, [5, 0]),
  ],
  edges: chain('start', 'ask', 'rate', 'keep', 'scored', 'end'),
});
