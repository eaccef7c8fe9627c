import { card, type Drawn, draw, entity, field, role } from '../fixtures/draw.js';
import { type Story, story } from '../story/story.js';

/** Fields a form computes: on the server what is typed is counted again, whatever a request says. */

const loan = entity('Loan', 'Заём', [
  field('sum', 'Сумма', { kind: 'money' }),
  field('months', 'Месяцев', { kind: 'int' }),
  field('monthly', 'Платёж', { kind: 'money', max: '50000' }),
]);

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };

const edit = (path: string, required = true) => ({ path, mode: 'edit', required });
const computed = (path: string, formula: string, more: object = {}) => ({
  path,
  mode: 'computed',
  required: false,
  computed: formula,
  ...more,
});

const counting = draw({
  name: 'Заём',
  starters: ['clerk'],
  card: [
    card('loan', 'Заём', { kind: 'reference', entity: 'Loan' }),
    card('sum', 'Сумма', { kind: 'money' }),
    card('months', 'Месяцев', { kind: 'int' }),
    card('rate', 'Ставка', { kind: 'decimal', scale: 2 }),
    card('fee', 'Комиссия', { kind: 'money' }),
    card('total', 'К возврату', { kind: 'money' }),
    card('large', 'Крупный', { kind: 'bool' }),
    card('reason', 'Причина', { kind: 'text' }),
  ],
  nodes: {
    start: begin,
    take: {
      block: 'task',
      name: 'Оформить',
      settings: role('clerk'),
      inside: {
        nodes: {
          takeStart: begin,
          ask: {
            block: 'form',
            name: 'Условия',
            settings: {
              fields: [
                // Counted from what is counted below it: the order on the form does not matter.
                computed('total', 'sum + fee'),
                edit('sum'),
                edit('months'),
                edit('rate', false),
                computed('fee', 'sum * rate / 100'),
                computed('large', 'total > 1000'),
                { ...edit('reason', false), visibleIf: 'large', requiredIf: 'large' },
              ],
            },
          },
          make: {
            block: 'create',
            name: 'Заём',
            settings: { entity: 'Loan', into: 'loan', values: [{ field: 'sum', value: 'total' }] },
          },
          split: {
            block: 'form',
            name: 'Платёж',
            settings: {
              fields: [edit('loan.months'), computed('loan.monthly', 'loan.sum / loan.months')],
            },
          },
          takeEnd: finish,
        },
        edges: ['takeStart > ask', 'ask > make', 'make > split', 'split > takeEnd'],
      },
    },
    done: finish,
  },
  edges: ['start > take', 'take > done'],
});

const begun = (title: string) =>
  story(title, { diagram: counting, entities: [loan] })
    .by('clerk')
    .start()
    .claim('take');

export const computedStories: readonly Story[] = [
  begun('A field is counted to the kopeck from what is typed and from other counted fields, whatever a request says')
    .fill({ sum: '0.10', months: 3, rate: '200', total: '7', fee: '1000000' })
    .vars({ sum: null })
    .fill({ 'loan.months': 7, 'loan.monthly': '0.01' })
    .count('Loan', 0)
    .finish()
    .status('ended')
    .vars({ fee: '0.20', total: '0.30', large: false, reason: null })
    .records('Loan', { sum: '0.30', months: 7, monthly: '0.04' }),

  begun('What is counted decides what is seen and required')
    .fill({ sum: '999.99', months: 1, rate: '0.01' })
    .refused('INVALID')
    .fill({ sum: '999.99', months: 1, rate: '0.01', reason: 'Ремонт' })
    .fill({ 'loan.months': 2 })
    .finish()
    .vars({ fee: '0.10', total: '1000.09', large: true, reason: 'Ремонт' })
    .records('Loan', { sum: '1000.09', months: 2, monthly: '500.05' }),

  begun('What rests on a value that is not given is not given; counted anew on the way back')
    .fill({ sum: '100', months: 1 })
    .back('ask')
    .fill({ sum: '100', months: 1, rate: '5' })
    .fill({ 'loan.months': 1 })
    .finish()
    .vars({ fee: '5.00', total: '105.00' }),

  begun('What cannot be counted, or does not fit its field, is told and nothing is taken')
    .fill({ sum: '100000', months: 1, rate: '0', reason: 'Дом' })
    .fill({ 'loan.months': 0 })
    .refused('INVALID')
    .fill({ 'loan.months': 1 })
    .refused('INVALID')
    .fill({ 'loan.months': 2 })
    .finish()
    .records('Loan', { sum: '100000.00', months: 2, monthly: '50000.00' }),
];
