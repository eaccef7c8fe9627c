import { card, type Drawn, draw, fields, role } from '@marshrut/testing';

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };

const gathered = [card('text', 'Текст письма', { kind: 'text' }), card('remark', 'Замечание', { kind: 'text' })];

function task(id: string, name: string, step: string, ...paths: string[]): Drawn {
  return {
    block: 'task',
    name,
    settings: role('secretary'),
    inside: {
      nodes: {
        [`${id}Start`]: begin,
        [`${id}Form`]: { block: 'form', name: step, settings: fields(...paths) },
        [`${id}End`]: finish,
      },
      edges: [`${id}Start > ${id}Form`, `${id}Form > ${id}End`],
    },
  };
}

/** A letter is written. */
export const letter = draw({
  name: 'Письмо',
  starters: ['secretary'],
  card: gathered,
  nodes: { start: begin, write: task('write', 'Написать', 'Текст', 'text'), done: finish },
  edges: ['start > write', 'write > done'],
});

/** The step has been drawn anew, under a name of its own, and somebody checks the letter after it. */
export const checkedLetter = draw({
  name: 'Письмо',
  starters: ['secretary'],
  card: gathered,
  nodes: {
    start: begin,
    compose: task('compose', 'Составить', 'Черновик письма', 'text'),
    check: task('check', 'Проверить', 'Замечания', 'remark'),
    done: finish,
  },
  edges: ['start > compose', 'compose > check', 'check > done'],
});
