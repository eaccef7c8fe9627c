import type { CardField, Diagram, Edge, Node } from '@marshrut/model';

/** One item of a list before and after; null where it is not there. `at` is its index in the list that has it. */
export interface Change<T> {
  readonly before: T | null;
  readonly after: T | null;
  readonly at: number;
}

/** `order` is given only where items that stay changed places: the keys of the whole list, before and after. */
export interface ListPatch<T> {
  readonly changes: readonly Change<T>[];
  readonly order?: { readonly before: readonly string[]; readonly after: readonly string[] };
}

export type Header = Omit<Diagram, 'nodes' | 'edges' | 'card'>;

/**
 * The difference between two documents, readable in both directions and plain JSON,
 * so an undo history can be kept and can be applied to a document that somebody else has changed elsewhere meanwhile.
 */
export interface Patch {
  readonly nodes?: ListPatch<Node>;
  readonly edges?: ListPatch<Edge>;
  readonly card?: ListPatch<CardField>;
  readonly header?: { readonly before: Header; readonly after: Header };
}

export type Direction = 'forward' | 'back';

const idOf = (item: { readonly id: string }) => item.id;
const keyOf = (field: CardField) => field.key;

/** Items are compared by identity: edits keep what they do not change. Null where nothing differs. */
export function diff(before: Diagram, after: Diagram): Patch | null {
  const nodes = diffList(before.nodes, after.nodes, idOf);
  const edges = diffList(before.edges, after.edges, idOf);
  const card = diffList(before.card, after.card, keyOf);
  const header = diffHeader(before, after);
  if (!nodes && !edges && !card && !header) return null;
  return { ...(nodes && { nodes }), ...(edges && { edges }), ...(card && { card }), ...(header && { header }) };
}

export function patched(diagram: Diagram, patch: Patch, direction: Direction): Diagram {
  return {
    ...(patch.header ? patch.header[direction === 'forward' ? 'after' : 'before'] : headerOf(diagram)),
    nodes: patch.nodes ? patchList(diagram.nodes, patch.nodes, direction, idOf) : diagram.nodes,
    edges: patch.edges ? patchList(diagram.edges, patch.edges, direction, idOf) : diagram.edges,
    card: patch.card ? patchList(diagram.card, patch.card, direction, keyOf) : diagram.card,
  };
}

function headerOf({ nodes: _nodes, edges: _edges, card: _card, ...header }: Diagram): Header {
  return header;
}

function diffHeader(before: Diagram, after: Diagram): Patch['header'] {
  const [was, is] = [headerOf(before), headerOf(after)];
  return JSON.stringify(was) === JSON.stringify(is) ? undefined : { before: was, after: is };
}

function diffList<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): ListPatch<T> | undefined {
  if (before === after) return undefined;
  const was = new Map(before.map(item => [key(item), item]));
  const is = new Set(after.map(key));
  const changes: Change<T>[] = [];
  before.forEach((item, at) => {
    if (!is.has(key(item))) changes.push({ before: item, after: null, at });
  });
  after.forEach((item, at) => {
    const old = was.get(key(item));
    if (old !== item) changes.push({ before: old ?? null, after: item, at });
  });
  const stayedBefore = before.map(key).filter(one => is.has(one));
  const stayedAfter = after.map(key).filter(one => was.has(one));
  const moved = stayedBefore.some((one, index) => one !== stayedAfter[index]);
  if (changes.length === 0 && !moved) return undefined;
  return moved ? { changes, order: { before: before.map(key), after: after.map(key) } } : { changes };
}

function patchList<T>(list: readonly T[], patch: ListPatch<T>, direction: Direction, key: (item: T) => string): T[] {
  const to = direction === 'forward' ? 'after' : 'before';
  const from = direction === 'forward' ? 'before' : 'after';
  const gone = new Set<string>();
  const replaced = new Map<string, T>();
  const added: { readonly item: T; readonly at: number }[] = [];
  for (const change of patch.changes) {
    const [old, next] = [change[from], change[to]];
    if (old && !next) gone.add(key(old));
    else if (old && next) replaced.set(key(old), next);
    else if (next) added.push({ item: next, at: change.at });
  }
  const result = list.filter(item => !gone.has(key(item))).map(item => replaced.get(key(item)) ?? item);
  for (const { item, at } of added.sort((a, b) => a.at - b.at)) result.splice(at, 0, item);
  return patch.order ? sorted(result, patch.order[to], key) : result;
}

/** Items the order does not know stay behind those it knows. */
function sorted<T>(list: T[], order: readonly string[], key: (item: T) => string): T[] {
  const rank = new Map(order.map((one, index) => [one, index]));
  const of = (item: T) => rank.get(key(item)) ?? order.length;
  return list.sort((a, b) => of(a) - of(b));
}
