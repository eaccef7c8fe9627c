import type { Edge, Node } from '@marshrut/model';
import { localText } from '@marshrut/model';
import type { Element } from '../xml/element.js';
import { called, type Reading } from './reading.js';

/**
 * Decisions of a file that has no conditions, or names for people, are made by a person here: a field of the card that the tasks
 * before it ask for. Fields that conditions read are asked for there, too. A decision without a way for the rest gets one.
 */
export function readOutcomes(reading: Reading, elements: ReadonlyMap<string, Element>): void {
  for (const { node } of [...reading.nodes]) {
    const element = elements.get(node.id);
    if (!reading.foreign.has(node.id) || !element || (node.block !== 'choice' && node.block !== 'inclusive')) continue;
    const out = reading.edges.map(({ edge }) => edge).filter(({ from }) => from === node.id);
    if (out.length < 2) continue;
    const open = out.filter(edge => !edge.otherwise && edge.condition === undefined);
    if (open.length > 0 && out.every(edge => edge.otherwise || edge.condition === undefined))
      asked(reading, node, element, out);
    else if (!out.some(edge => edge.otherwise)) restOf(reading, element, open.at(-1) ?? out.at(-1));
  }
  for (const { key, node } of fieldsRead(reading)) provide(reading, key, node);
}

/** Nothing of the file says which way: a person does. */
function asked(reading: Reading, node: Node, element: Element, out: readonly Edge[]): void {
  const rest = out.find(edge => edge.otherwise) ?? out.at(-1);
  if (rest) replace(reading, rest.id, { ...rest, otherwise: true });
  const others = out.filter(edge => edge.id !== rest?.id);
  const names = out.map(edge => nameOf(reading, edge));
  const question = called(element);
  if (node.block === 'inclusive')
    others.forEach(edge => {
      const key = reading.card.declare(`${node.id} ${edge.id}`, `${question}: ${nameOf(reading, edge)}`, {
        kind: 'bool',
      });
      replace(reading, edge.id, { ...edge, condition: `${key} = true` });
    });
  else {
    const options = [...new Set(names)].map(name => ({ key: name.slice(0, 60), name: localText(name) }));
    const key = reading.card.declare(`${node.id} outcome`, question, {
      kind: 'choice',
      options: options.slice(0, 200),
    });
    for (const edge of others)
      replace(reading, edge.id, {
        ...edge,
        condition: `${key} = ${JSON.stringify(nameOf(reading, edge).slice(0, 60))}`,
      });
  }
  reading.note(
    'guessed',
    element,
    `Ожидалось, по какому условию выбирать в «${question}», но в файле его нет. Выбирает человек в задаче перед ним; проверьте ветви.`,
    `Expected on what condition "${question}" decides, but the file has none. A person chooses in the task before it; look at the branches.`,
  );
}

function restOf(reading: Reading, element: Element, edge: Edge | undefined): void {
  if (!edge) return;
  const { condition: _condition, ...rest } = edge;
  replace(reading, edge.id, { ...rest, otherwise: true });
  reading.note(
    'guessed',
    element,
    `Ожидалась ветвь «Иначе» в «${called(element)}», но её нет. Ею стала «${nameOf(reading, edge)}»; выберите другую, если нужно.`,
    `Expected an "Otherwise" branch of "${called(element)}", but there is none. It is "${nameOf(reading, edge)}" now; choose another one if need be.`,
  );
}

function nameOf(reading: Reading, edge: Edge): string {
  const target = reading.nodes.find(({ node }) => node.id === edge.to)?.node.name.ru;
  return (edge.name?.ru || target || edge.to).slice(0, 200);
}

function replace(reading: Reading, id: string, edge: Edge): void {
  const at = reading.edges.findIndex(one => one.edge.id === id);
  const entry = reading.edges[at];
  if (entry) reading.edges[at] = { ...entry, edge };
}

const NAMES = /"(?:[^"\\]|\\.)*"|[A-Za-z][A-Za-z0-9]*/g;

/** Fields that foreign conditions read, and the block they are read at. */
function fieldsRead(reading: Reading): { readonly key: string; readonly node: string }[] {
  const keys = new Set(reading.card.gathered());
  return reading.edges.flatMap(({ edge }) =>
    reading.foreign.has(edge.from)
      ? [...(edge.condition ?? '').matchAll(NAMES)].flatMap(([name]) =>
          keys.has(name) ? [{ key: name, node: edge.from }] : [],
        )
      : [],
  );
}

/** Back from where it is read: the nearest tasks ask for it, services and messages bring it; from the start it is given. */
function provide(reading: Reading, key: string, from: string): void {
  const seen = new Set<string>();
  const queue = [from];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const at = reading.nodes.findIndex(({ node }) => node.id === id);
    const entry = reading.nodes[at];
    if (!entry) continue;
    const { node } = entry;
    const given = id === from ? null : provided(reading, node, key);
    if (given === 'inside') continue;
    if (given) {
      reading.nodes[at] = { ...entry, node: { ...node, settings: given } };
      continue;
    }
    if (node.block === 'start' && node.parent === null) reading.card.give(key);
    else if (node.block === 'start' && node.parent !== null) queue.push(...before(reading, node.parent));
    else queue.push(...(node.attachedTo === undefined ? before(reading, id) : [node.attachedTo]));
  }
}

function before(reading: Reading, id: string): string[] {
  return reading.edges.filter(({ edge }) => edge.to === id).map(({ edge }) => edge.from);
}

function provided(reading: Reading, node: Node, key: string): Node['settings'] | 'inside' | null {
  if (node.block === 'task') return askedInside(reading, node.id, key) ? 'inside' : null;
  const row = { field: key, from: key };
  if (node.block === 'service' && reading.foreign.has(node.id))
    return { ...node.settings, take: withRow(node.settings.take, row) };
  const trigger = node.settings.trigger as { readonly on?: string; readonly into?: unknown } | undefined;
  if (node.block === 'wait' && reading.foreign.has(node.id) && trigger?.on === 'message')
    return { ...node.settings, trigger: { ...(trigger as Node['settings']), into: withRow(trigger.into, row) } };
  return null;
}

type Row = { readonly field: string; readonly from: string };

function withRow(rows: unknown, row: Row): Row[] {
  const list = (Array.isArray(rows) ? rows : []) as Row[];
  return list.some(({ field }) => field === row.field) ? list : [...list, row];
}

function askedInside(reading: Reading, task: string, key: string): boolean {
  const at = reading.nodes.findIndex(({ node }) => node.parent === task && node.block === 'form');
  const entry = reading.nodes[at];
  if (!entry) return false;
  const fields = (entry.node.settings.fields ?? []) as {
    readonly path: string;
    readonly mode: string;
    readonly required: boolean;
  }[];
  if (!fields.some(({ path }) => path === key)) {
    const settings = { fields: [...fields, { path: key, mode: 'edit', required: true }] };
    reading.nodes[at] = { ...entry, node: { ...entry.node, settings } };
  }
  return true;
}
