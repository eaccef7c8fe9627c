import type { CardField, Edge, EntityField, FieldType, LocalText, Node, Settings } from '@marshrut/model';
import { localText } from '@marshrut/model';

/** Between the middles of two blocks, in the units of the canvas. */
const STEP = { x: 260, y: 130 };
const TALL = 300;

/** Some are lower than the others: they stand so much further down that the lines of a row are straight. */
const LOWER: Readonly<Record<string, number>> = { start: 16, end: 16, goTo: 12 };
const lower = (block: string): number => LOWER[block] ?? 0;

type Placed = readonly [column: number, row: number];

/** A node of a template at its place in the grid. */
export function node(id: string, block: string, name: LocalText, at: Placed, settings: Settings = {}): Node {
  const position = { x: at[0] * STEP.x, y: at[1] * STEP.y + lower(block) };
  return { id, block, blockVersion: 1, name, parent: null, position, settings };
}

/** Blocks that hold others show them, and are taller: the rows of such a level stand further apart. */
export function apart(nodes: readonly Node[]): Node[] {
  return nodes.map(one =>
    one.parent === null && one.attachedTo === undefined
      ? {
          ...one,
          position: { ...one.position, y: ((one.position.y - lower(one.block)) / STEP.y) * TALL + lower(one.block) },
        }
      : one,
  );
}

/** The start of what is inside a task, a for-each or a handler. */
export function begin(id: string, settings: Settings = {}): Node {
  return node(id, 'start', localText('Начало', 'Start'), [0, 0], settings);
}

export function inside(parent: string, nodes: readonly Node[]): Node[] {
  return nodes.map(one => ({ ...one, parent }));
}

/** `when`: the condition of a branch; `else`: the one that is taken otherwise. */
export function edge(from: string, to: string, when?: string, name?: LocalText): Edge {
  const branch = when === undefined ? {} : when === 'else' ? { otherwise: true } : { condition: when };
  return { id: `${from}-${to}`, from, to, ...branch, ...(name ? { name } : {}) };
}

export function cardField(
  key: string,
  name: LocalText,
  type: FieldType,
  use: CardField['use'] = 'variable',
): CardField {
  return { key, name, type, use };
}

export function field(key: string, name: LocalText, type: FieldType, more: Partial<EntityField> = {}): EntityField {
  return { key, name, type, ...more };
}

/** Options whose Russian names are their keys, as people read them in lists and in GraphQL. */
export function choice(options: readonly (readonly [ru: string, en: string])[]): FieldType & { kind: 'choice' } {
  return { kind: 'choice', options: options.map(([ru, en]) => ({ key: ru, name: localText(ru, en) })) };
}

/** A field that is asked for, or shown, only while a condition holds. */
interface Asked {
  readonly path: string;
  readonly visibleIf?: string;
  readonly requiredIf?: string;
  readonly offers?: { readonly option: string; readonly when: string }[];
}

/** Form fields by path; `!` at the end: required, `?`: read-only. */
export function form(...fields: readonly (string | Asked)[]): Settings {
  return {
    fields: fields.map(field => {
      const { path, ...more } = typeof field === 'string' ? { path: field } : field;
      return {
        path: path.replace(/[!?]$/, ''),
        mode: path.endsWith('?') ? 'read' : 'edit',
        required: path.endsWith('!'),
        ...more,
      };
    }),
  };
}

/** Edges from each to the next. */
export function chain(...nodes: readonly string[]): Edge[] {
  return nodes.slice(1).map((to, at) => edge(nodes[at] ?? '', to));
}

/** `{ status: '"Заблокирована"' }` as rows of a create, change or find block. */
export function rows(values: Readonly<Record<string, string>>, property: 'value' | 'equals' = 'value'): Settings[] {
  return Object.entries(values).map(([key, text]) => ({ field: key, [property]: text }));
}
