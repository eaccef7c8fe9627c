import { card } from '../../fixtures/draw.js';
import { block, flow, service } from '../../fixtures/flow.js';
import { type Story, story } from '../../story/story.js';

/** Decision tables: the scoring of P4 and a committee that is asked or not. */

const label = (ru: string) => ({ ru, en: ru });
const outcomes = ['Отказ', 'Автоодобрение', 'Верификация'].map(key => ({ key, name: label(key) }));
const outcome = { kind: 'choice' as const, options: outcomes };

const rule = (id: string, when: readonly string[], gives: string) => ({ id, when: [...when], gives: [gives] });

const scoring = (hit: string, rules: readonly ReturnType<typeof rule>[]) =>
  flow(
    'start > bureau\n bureau > decide\n decide > refuse?\n refuse? [outcome = "Отказ"] > done\n refuse? [else] > doneWell',
    {
      bureau: service('bureau', { score: 'score' }),
      decide: block('rules', 'Скоринг', {
        table: {
          hit,
          inputs: [
            { id: 'score', label: label('Балл'), expression: 'score' },
            { id: 'amount', label: label('Сумма'), expression: 'amount' },
          ],
          outputs: [{ id: 'outcome', label: label('Решение'), field: 'outcome', type: outcome }],
          rules: [...rules],
        },
      }),
    },
    { card: [card('score', 'Балл', { kind: 'int' }), card('outcome', 'Решение', outcome)] },
  );

const p4 = scoring('FIRST', [
  rule('low', ['< 400', '-'], '"Отказ"'),
  rule('auto', ['>= 700', '<= 300000'], '"Автоодобрение"'),
  rule('rest', ['-', '-'], '"Верификация"'),
]);

const overlapping = scoring('UNIQUE', [
  rule('a', ['> 100', '-'], '"Отказ"'),
  rule('b', ['-', '> 1000'], '"Верификация"'),
]);

const world = (diagram: ReturnType<typeof flow>) => ({ diagram, entities: [] });

export const ruleStories: readonly Story[] = [
  story('A low score is refused', world(p4))
    .by('clerk')
    .start({ amount: 45_000 })
    .answer('bureau', { score: 399 })
    .status('ended')
    .vars({ outcome: 'Отказ' })
    .path('start > bureau > decide > refuse? > done'),

  story('A high score and a small amount are approved at once', world(p4))
    .by('clerk')
    .start({ amount: 300_000 })
    .answer('bureau', { score: 700 })
    .vars({ outcome: 'Автоодобрение' }),

  story('Everything else is looked at', world(p4))
    .by('clerk')
    .start({ amount: 300_001 })
    .answer('bureau', { score: 760 })
    .vars({ outcome: 'Верификация' })
    .status('ended'),

  story('A value that is missing is never "does not match"', world(p4))
    .by('clerk')
    .start({ amount: 1 })
    .answer('bureau', {})
    .status('running')
    .incident('decide', 'VALUE_MISSING'),

  story('Two rules where only one may match are told, not chosen between', world(overlapping))
    .by('clerk')
    .start({ amount: 2000 })
    .answer('bureau', { score: 200 })
    .incident('decide', 'RULE_AMBIGUOUS'),

  story('No rule that matches is told', world(overlapping))
    .by('clerk')
    .start({ amount: 5 })
    .answer('bureau', { score: 5 })
    .incident('decide', 'RULE_UNMATCHED'),
];
