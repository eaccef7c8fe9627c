import { localText, type Node } from '@marshrut/model';
import type { Element } from '../xml/element.js';
import { called, type Reading } from './reading.js';

/**
 * The standard allows a process without a start and steps after which nothing comes (10.5.2); here both are drawn. Forms that
 * ask for nothing are left out of foreign tasks.
 */
export function makeWhole(reading: Reading, elements: ReadonlyMap<string, Element>, process: Element): void {
  withoutEmptyForms(reading);
  const levels: (string | null)[] = [
    null,
    ...reading.nodes
      .map(({ node }) => node)
      .filter(holdsForeign(reading))
      .map(({ id }) => id),
  ];
  for (const level of levels) {
    const here = reading.nodes.map(({ node }) => node).filter(({ parent }) => parent === level);
    const flow = here.filter(({ block }) => block !== 'note' && block !== 'onEvent');
    if (!flow.some(({ id }) => reading.foreign.has(id))) continue;
    const undoing = undoers(reading, here);
    const firsts = flow.filter(
      ({ id, block, attachedTo }) =>
        block !== 'start' &&
        attachedTo === undefined &&
        !undoing.has(id) &&
        !reading.edges.some(({ edge }) => edge.to === id) &&
        !jumped(here, id),
    );
    if (!flow.some(({ block }) => block === 'start') && firsts.length > 0)
      addStart(reading, level, firsts, elements, process);
    for (const node of flow) if (ends(reading, node) && !undoing.has(node.id)) addEnd(reading, node, elements);
  }
}

const holdsForeign =
  (reading: Reading) =>
  ({ id, block }: Node): boolean =>
    reading.foreign.has(id) && ['subprocess', 'onEvent', 'forEach'].includes(block);

function jumped(here: readonly Node[], id: string): boolean {
  return here.some(({ block, settings }) => block === 'goTo' && settings.to === id);
}

function undoers(reading: Reading, here: readonly Node[]): ReadonlySet<string> {
  const borders = here.filter(
    ({ block, settings }) =>
      block === 'boundary' && (settings.trigger as { on?: string } | undefined)?.on === 'compensation',
  );
  const ids = new Set(borders.map(({ id }) => id));
  return new Set([...ids, ...reading.edges.filter(({ edge }) => ids.has(edge.from)).map(({ edge }) => edge.to)]);
}

function ends(reading: Reading, node: Node): boolean {
  if (
    !reading.foreign.has(node.id) ||
    node.block === 'end' ||
    node.block === 'goTo' ||
    node.block.startsWith('bpmn:end')
  )
    return false;
  return !reading.edges.some(({ edge }) => edge.from === node.id);
}

function addStart(
  reading: Reading,
  level: string | null,
  firsts: readonly Node[],
  elements: ReadonlyMap<string, Element>,
  process: Element,
): void {
  const of = elements.get(level ?? '') ?? process;
  const fresh = (suffix: string, block: string, ru: string, en: string): string => {
    const node = {
      id: reading.freshId(`${level ?? 'process'}_${suffix}`),
      block,
      blockVersion: 1,
      name: localText(ru, en),
      parent: level,
      position: { x: 0, y: 0 },
      settings: {},
    };
    reading.nodes.push({ node, order: reading.order() });
    reading.foreign.add(node.id);
    return node.id;
  };
  const start = fresh('start', 'start', 'Начало', 'Start');
  const [only, ...more] = firsts;
  const from = more.length === 0 ? start : fresh('split', 'parallel', 'Одновременно', 'At once');
  if (from !== start) reading.way(start, from);
  for (const node of more.length === 0 && only ? [only] : firsts) reading.way(from, node.id);
  reading.note(
    'added',
    of,
    `Ожидалось начало в «${called(of)}», но его нет. Оно добавлено перед тем, к чему ничто не ведёт.`,
    `Expected a start in "${called(of)}", but there is none. One is added before what nothing leads to.`,
  );
}

function addEnd(reading: Reading, before: Node, elements: ReadonlyMap<string, Element>): void {
  const id = reading.freshId(`${before.id}_end`);
  const node = {
    id,
    block: 'end',
    blockVersion: 1,
    name: localText('Завершение', 'End'),
    parent: before.parent,
    position: { x: 0, y: 0 },
    settings: {},
  };
  reading.nodes.push({ node, order: reading.order() });
  reading.way(before.id, id);
  const element = elements.get(before.id);
  if (element)
    reading.note(
      'added',
      element,
      `Ожидалось продолжение после «${called(element)}», но его нет. Добавлено завершение.`,
      `Expected something after "${called(element)}", but there is nothing. An end is added.`,
    );
}

function withoutEmptyForms(reading: Reading): void {
  const foreignTasks = new Set(
    reading.nodes
      .map(({ node }) => node)
      .filter(({ id, block }) => block === 'task' && reading.made.has(id))
      .map(({ id }) => id),
  );
  for (const { node } of [...reading.nodes]) {
    const fields = node.settings.fields;
    if (node.block !== 'form' || !foreignTasks.has(node.parent ?? '') || !Array.isArray(fields) || fields.length > 0)
      continue;
    const after = reading.edges.find(({ edge }) => edge.from === node.id)?.edge.to;
    const at = reading.edges.findIndex(({ edge }) => edge.to === node.id);
    const into = reading.edges[at];
    if (!after || !into) continue;
    reading.edges[at] = { ...into, edge: { ...into.edge, to: after } };
    reading.edges.splice(
      reading.edges.findIndex(({ edge }) => edge.from === node.id),
      1,
    );
    reading.nodes.splice(
      reading.nodes.findIndex(one => one.node.id === node.id),
      1,
    );
  }
}
