import type { Diagram, Entity } from '@marshrut/model';
import fc from 'fast-check';
import { card, type Drawing, type Drawn, draw, entity, field, fields, role, rows } from '../fixtures/draw.js';
import { forEach, message, timer } from '../fixtures/flow.js';

/** A sound process, grown from blocks that have one way in and one way out. */
export type Shape =
  | { readonly kind: 'task'; readonly commits: boolean }
  | { readonly kind: 'service' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'race'; readonly early: Shape; readonly late: Shape }
  | { readonly kind: 'sequence'; readonly parts: readonly Shape[] }
  | { readonly kind: 'choice'; readonly yes: Shape; readonly no: Shape }
  | { readonly kind: 'parallel'; readonly branches: readonly Shape[] }
  | { readonly kind: 'inclusive'; readonly branches: readonly Shape[] }
  | { readonly kind: 'subprocess'; readonly inside: Shape }
  | { readonly kind: 'each'; readonly times: number; readonly turn: 'together' | 'inTurn'; readonly inside: Shape }
  /** A part with a term: when it is over, the part is stopped, or one more branch begins. */
  | { readonly kind: 'guarded'; readonly interrupts: boolean; readonly inside: Shape; readonly late: Shape };

const leaves = [
  fc.record({ kind: fc.constant('task' as const), commits: fc.boolean() }),
  fc.record({ kind: fc.constant('service' as const) }),
  fc.record({ kind: fc.constant('wait' as const) }),
] as const;

export const shapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape }>(tie => {
  const shape = tie('shape');
  const branches = fc.array(shape, { minLength: 2, maxLength: 3 });
  return {
    shape: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      ...leaves,
      fc.record({ kind: fc.constant('sequence' as const), parts: fc.array(shape, { minLength: 1, maxLength: 3 }) }),
      fc.record({ kind: fc.constant('choice' as const), yes: shape, no: shape }),
      fc.record({ kind: fc.constant('parallel' as const), branches }),
      fc.record({ kind: fc.constant('inclusive' as const), branches }),
      fc.record({ kind: fc.constant('race' as const), early: shape, late: shape }),
      fc.record({ kind: fc.constant('subprocess' as const), inside: shape }),
      fc.record({
        kind: fc.constant('each' as const),
        times: fc.integer({ min: 0, max: 3 }),
        turn: fc.constantFrom('together' as const, 'inTurn' as const),
        inside: shape,
      }),
      fc.record({ kind: fc.constant('guarded' as const), interrupts: fc.boolean(), inside: shape, late: shape }),
    ),
  };
}).shape;

export const note: Entity = entity('Note', 'Заметка', [
  field('text', 'Текст', { kind: 'text' }, { required: true }),
  field('number', '№', { kind: 'number', pattern: '{0000}' }, { unique: true }),
]);

/** Draws a shape: each task asks for a text, stages a note of it, and says «да» or «нет» for the choices after it. */
export function drawShape(shape: Shape): Diagram {
  return draw({
    name: 'Случайный процесс',
    starters: ['clerk'],
    card: [
      card('yes', 'Да?', { kind: 'bool' }, 'parameter'),
      card('text', 'Текст', { kind: 'text' }, 'transient'),
      card('note', 'Заметка', { kind: 'reference', entity: 'Note' }),
      card('turn', 'Который', { kind: 'int' }),
    ],
    ...new Sketch().level(shape),
  });
}

/** Grows one diagram; names are counted over all its levels, so that none is there twice. */
class Sketch {
  #count = 0;

  /** What stands between a start and an end. */
  level(shape: Shape): Drawing {
    const nodes: Record<string, Drawn> = {};
    const edges: string[] = [];
    const add = (kind: string, drawn: Omit<Drawn, 'name'>): string => {
      const id = `${kind}${++this.#count}`;
      nodes[id] = { name: kind, ...drawn };
      return id;
    };
    /** Draws `part` after `from`, whose edge carries `mark`; answers the node it ends with. */
    const grow = (part: Shape, from: string, mark: string): string => {
      const after = (to: string): string => {
        edges.push(`${from}${mark} > ${to}`);
        return to;
      };
      const together = (split: string, join: string, branches: readonly Shape[], marks: readonly string[]): string => {
        branches.forEach((branch, index) => {
          edges.push(`${grow(branch, split, marks[index] ?? '')} > ${join}`);
        });
        return join;
      };
      switch (part.kind) {
        case 'task':
          return after(
            add('task', {
              block: 'task',
              settings: role('clerk'),
              inside: inside(`t${this.#count + 1}`, part.commits),
            }),
          );
        case 'service':
          return after(add('service', { block: 'service', settings: { service: 'ask', give: [], take: [] } }));
        case 'wait':
          return after(add('wait', { block: 'wait', settings: { trigger: timer('1h') } }));
        case 'sequence':
          return part.parts.reduce((last, next, index) => grow(next, last, index === 0 ? mark : ''), from);
        case 'choice':
          return together(
            after(add('choice', { block: 'choice', settings: {} })),
            add('merge', { block: 'choice', settings: {} }),
            [part.yes, part.no],
            [' [yes = true]', ' [else]'],
          );
        case 'parallel':
          return together(
            after(add('split', { block: 'parallel', settings: {} })),
            add('join', { block: 'parallel', settings: {} }),
            part.branches,
            [],
          );
        case 'inclusive':
          return together(
            after(add('some', { block: 'inclusive', settings: {} })),
            add('late', { block: 'inclusive', settings: {} }),
            part.branches,
            [' [yes = true]', ' [else]', ' [yes != null]'],
          );
        case 'race': {
          const split = after(add('race', { block: 'firstOf', settings: {} }));
          const early = add('message', { block: 'wait', settings: { trigger: message('go') } });
          const late = add('term', { block: 'wait', settings: { trigger: timer('2h') } });
          edges.push(`${split} > ${early}`, `${split} > ${late}`);
          const merge = add('merge', { block: 'choice', settings: {} });
          edges.push(`${grow(part.early, early, '')} > ${merge}`, `${grow(part.late, late, '')} > ${merge}`);
          return merge;
        }
        case 'subprocess':
          return after(add('part', { block: 'subprocess', settings: {}, inside: this.level(part.inside) }));
        case 'each': {
          const each = { over: { of: 'times', count: String(part.times) }, turn: part.turn, number: 'turn' };
          return after(add('each', { ...forEach('each', each, this.level(part.inside)) }));
        }
        case 'guarded': {
          const host = after(add('guarded', { block: 'subprocess', settings: {}, inside: this.level(part.inside) }));
          const late = add('term', {
            block: 'boundary',
            settings: { trigger: timer('3h'), interrupts: part.interrupts },
            on: host,
          });
          // What takes the place of the part goes on where the part would have; what comes beside it ends by itself.
          const goesOn = part.interrupts;
          const to = goesOn
            ? add('merge', { block: 'choice', settings: {} })
            : add('end', { block: 'end', settings: {} });
          edges.push(`${grow(part.late, late, '')} > ${to}`);
          if (!goesOn) return host;
          edges.push(`${host} > ${to}`);
          return to;
        }
      }
    };
    const start = add('start', { block: 'start', settings: {} });
    const last = grow(shape, start, '');
    edges.push(`${last} > ${add('end', { block: 'end', settings: {} })}`);
    return { nodes, edges };
  }
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
