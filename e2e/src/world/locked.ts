import { card, type Drawn, draw, role } from '@marshrut/testing';

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };

/** A sum that can no longer be changed once it is agreed. */
export const agreeing = draw({
  name: 'Согласование суммы',
  starters: ['secretary'],
  card: [
    card('sum', 'Сумма', { kind: 'money' }, 'parameter'),
    card('agreed', 'Согласована', { kind: 'bool' }),
    card('why', 'Почему', { kind: 'text' }),
  ],
  nodes: {
    start: begin,
    agree: {
      block: 'task',
      name: 'Согласовать',
      settings: role('secretary'),
      inside: {
        nodes: {
          agreeStart: begin,
          money: {
            block: 'form',
            name: 'Деньги',
            settings: {
              fields: [
                { path: 'sum', mode: 'edit', required: true, readIf: 'agreed = true' },
                { path: 'agreed', mode: 'edit', required: false },
                { path: 'why', mode: 'edit', required: false, requiredIf: 'agreed = true' },
              ],
            },
          },
          agreeEnd: finish,
        },
        edges: ['agreeStart > money', 'money > agreeEnd'],
      },
    },
    done: finish,
  },
  edges: ['start > agree', 'agree > done'],
});
