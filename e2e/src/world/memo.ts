import { card, type Drawn, draw, fields, role } from '@marshrut/testing';
import { bySession } from '../graphql/caller.js';
import { publishProcess } from '../graphql/definitions.js';

export const MEMO = 'Служебная записка';

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };
const both: Drawn = { block: 'parallel', name: '', settings: {} };

function task(id: string, name: string, who: string, ...paths: string[]): Drawn {
  return {
    block: 'task',
    name,
    settings: role(who),
    inside: {
      nodes: {
        [`${id}Start`]: begin,
        [`${id}Form`]: { block: 'form', name, settings: fields(...paths) },
        [`${id}End`]: finish,
      },
      edges: [`${id}Start > ${id}Form`, `${id}Form > ${id}End`],
    },
  };
}

/** A memo is written, checked and entered in the books at once, then signed. */
const memo = draw({
  name: MEMO,
  starters: ['secretary'],
  contextLine: 'text',
  card: [
    card('text', 'Текст записки', { kind: 'text' }),
    card('remark', 'Замечание', { kind: 'text' }),
    card('place', 'Куда подшита', { kind: 'text' }),
    card('signed', 'Подписана', { kind: 'bool' }),
  ],
  nodes: {
    start: begin,
    write: task('write', 'Подготовка', 'secretary', 'text!'),
    both,
    check: task('check', 'Проверка', 'officer', 'text?', 'remark'),
    file: task('file', 'Учёт', 'secretary', 'place'),
    together: both,
    sign: task('sign', 'Подпись', 'head', 'text?', 'signed'),
    done: finish,
  },
  edges: [
    'start > write',
    'write > both',
    'both > check',
    'both > file',
    'check > together',
    'file > together',
    'together > sign',
    'sign > done',
  ],
});

export async function prepareMemo(url: string): Promise<void> {
  await publishProcess(await bySession(url, 'analyst'), memo);
}
