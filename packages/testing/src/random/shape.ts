import type { Diagram, Entity } from '@marshrut/model';
import fc from 'fast-check';
import { card, type Drawn, draw, entity, field, fields, role, rows } from '../fixtures/draw.js';

/** A sound process, grown from blocks that have one way in and one way out. */
export type Shape =
  | { readonly kind: 'task'; readonly commits: boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Shape[] }
  | { readonly kind: 'choice'; readonly yes: Shape; readonly no: Shape }
  | { readonly kind: 'parallel'; readonly branches: readonly Shape[] };

export const shapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape }>(tie => ({
  shape: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('task' as const), commits: fc.boolean() }),
    fc.record({
      kind: fc.constant('sequence' as const),
      parts: fc.array(tie('shape'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('choice' as const), yes: tie('shape'), no: tie('shape') }),
    fc.record({
      kind: fc.constant('parallel' as const),
      branches: fc.array(tie('shape'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).shape;

export const note: Entity = entity('Note', 'Заметка', [
  field('text', 'Текст', { kind: 'text' }, { required: true }),
  field('number', '№', { kind: 'number', pattern: '{0000}' }, { unique: true }),
]);

/** Draws a shape: each task asks for a text, stages a note of it, and says «да» or «нет» for the choices after it. */
export function drawShape(shape: Shape): Diagram {
  const nodes: Record<string, Drawn> = { start: { block: 'start', name: 'Начало', settings: {} } };
  const edges: string[] = [];
  let count = 0;
  const add = (kind: string, drawn: Drawn): string => {
    const id = `${kind}${++count}`;
    nodes[id] = drawn;
    return id;
  };
  /** Draws `part` after `from`, whose edge carries `mark`; answers the node it ends with. */
  const grow = (part: Shape, from: string, mark: string): string => {
    switch (part.kind) {
      case 'task': {
        const id = add('task', {
          block: 'task',
          name: 'Задача',
          settings: role('clerk'),
          inside: inside(`t${count + 1}`, part.commits),
        });
        edges.push(`${from}${mark} > ${id}`);
        return id;
      }
      case 'sequence':
        return part.parts.reduce((last, next, index) => grow(next, last, index === 0 ? mark : ''), from);
      case 'choice': {
        const split = add('choice', { block: 'choice', name: 'Да?', settings: {} });
        const merge = add('merge', { block: 'choice', name: 'Дальше', settings: {} });
        const pass = add('pass', { block: 'parallel', name: 'Дальше', settings: {} });
        edges.push(`${from}${mark} > ${split}`);
        edges.push(`${grow(part.yes, split, ' [yes = true]')} > ${merge}`);
        edges.push(`${grow(part.no, split, ' [else]')} > ${merge}`);
        // A choice that only merges goes on by its one branch, which is «Иначе».
        edges.push(`${merge} [else] > ${pass}`);
        return pass;
      }
      case 'parallel': {
        const [split, join] = [
          add('split', { block: 'parallel', name: 'Все', settings: {} }),
          add('join', { block: 'parallel', name: 'Вместе', settings: {} }),
        ];
        edges.push(`${from}${mark} > ${split}`);
        for (const branch of part.branches) edges.push(`${grow(branch, split, '')} > ${join}`);
        return join;
      }
    }
  };
  const last = grow(shape, 'start', '');
  nodes.end = { block: 'end', name: 'Конец', settings: {} };
  edges.push(`${last} > end`);
  return draw({
    name: 'Случайный процесс',
    starters: ['clerk'],
    card: [
      card('yes', 'Да?', { kind: 'bool' }, 'parameter'),
      card('text', 'Текст', { kind: 'text' }, 'transient'),
      card('note', 'Заметка', { kind: 'reference', entity: 'Note' }),
    ],
    nodes,
    edges,
  });
}

function inside(prefix: string, commits: boolean) {
  const ids = {
    start: `${prefix}start`,
    ask: `${prefix}ask`,
    make: `${prefix}make`,
    commit: `${prefix}commit`,
    end: `${prefix}end`,
  };
  const way = [ids.start, ids.ask, ids.make, ...(commits ? [ids.commit] : []), ids.end];
  return {
    nodes: {
      [ids.start]: { block: 'start', name: 'Начало', settings: {} },
      [ids.ask]: { block: 'form', name: 'Вопрос', settings: fields('yes!', 'text!') },
      [ids.make]: {
        block: 'create',
        name: 'Заметка',
        settings: { entity: 'Note', into: 'note', values: rows({ text: 'text' }) },
      },
      ...(commits ? { [ids.commit]: { block: 'commit', name: 'Записать', settings: {} } } : {}),
      [ids.end]: { block: 'end', name: 'Готово', settings: {} },
    },
    edges: way.slice(1).map((to, index) => `${way[index]} > ${to}`),
  };
}
