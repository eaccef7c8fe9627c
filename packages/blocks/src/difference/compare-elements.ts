import { type CardField, type Edge, type LocalText, localText, type Node } from '@marshrut/model';
import { definitions } from '../catalogue.js';
import type { Change, ChangedElement, Side } from './change.js';
import { compareFacts, type Line } from './compare-facts.js';
import { edgeFacts, nodeFacts, sayBlock } from './node-facts.js';
import { fieldFacts } from './process-facts.js';
import { quoted, sayNode } from './say.js';
import { isWhole } from './settings-facts.js';

export function comparedNodes(was: Side, is: Side): Change[] {
  const cameOrWent = (id: string | null) => id !== null && was.nodes.has(id) !== is.nodes.has(id);
  const changes = compared<Node>(was.nodes, is.nodes, {
    of: id => ({ kind: 'node', id }),
    title: sayBlock,
    changed(old, now) {
      const raw = !isWhole(old) || !isWhole(now);
      return compareFacts(nodeFacts(old, was.diagram, was.telling, raw), nodeFacts(now, is.diagram, is.telling, raw));
    },
    told(node, side) {
      const lines = newLines(node, side === 'was' ? was : is);
      return cameOrWent(node.parent) ? lines.filter(({ id }) => id !== 'parent') : lines;
    },
  });
  // The bare start and end inside a task that came or went need no words of their own.
  return changes.filter(({ of, lines }) => {
    const node = of.kind === 'node' ? (is.nodes.get(of.id) ?? was.nodes.get(of.id)) : undefined;
    return lines.length > 0 || !node || !cameOrWent(node.parent);
  });
}

/** Of a whole step only what is not as every new block of its kind has it. */
function newLines(node: Node, { telling, diagram }: Side): readonly Line[] {
  const fresh = Object.hasOwn(definitions, node.block)
    ? definitions[node.block as keyof typeof definitions].create()
    : {};
  const like = { ...node, settings: fresh as Node['settings'] };
  const shown = ({ id }: { readonly id: string }) =>
    id === 'attachedTo' || id === 'parent' || id.startsWith('settings.');
  const lines = compareFacts(
    nodeFacts(like, diagram, telling, !isWhole(node)).filter(({ id }) => id.startsWith('settings.')),
    nodeFacts(node, diagram, telling).filter(fact => shown(fact) && (fact.id !== 'parent' || node.parent !== null)),
  );
  return lines.filter(line => line.is !== null).map(line => ({ ...line, was: null }));
}

/** A bare way to or from a step that came or went belongs to that step. */
export function comparedEdges(was: Side, is: Side): Change[] {
  const cameOrWent = (node: string) => was.nodes.has(node) !== is.nodes.has(node);
  const changes = compared<Edge>(was.edges, is.edges, {
    of: id => ({ kind: 'edge', id }),
    title: (edge, side) => sayEdge(edge, side === 'was' ? was : is),
    changed: (old, now) => compareFacts(edgeFacts(old, was.telling), edgeFacts(now, is.telling)),
    told: (edge, side) =>
      edgeFacts(edge, (side === 'was' ? was : is).telling)
        .filter(({ id }) => id === 'condition' || id === 'otherwise')
        .map(({ id, what, said }) => ({ id, what, was: null, is: said })),
  });
  return changes.filter(({ of, change, lines }) => {
    if (of.kind !== 'edge') return true;
    const [old, now] = [was.edges.get(of.id), is.edges.get(of.id)];
    const ends = [old?.from, old?.to, now?.from, now?.to].filter(id => id !== undefined);
    if (!ends.some(cameOrWent)) return true;
    if (change !== 'changed') return lines.length > 0;
    return lines.some(({ id }) => id !== 'from' && id !== 'to');
  });
}

function sayEdge({ from, to, name }: Edge, { telling }: Side): LocalText {
  const [start, end] = [sayNode(from, telling), sayNode(to, telling)];
  const own = name && (name.ru || name.en) ? quoted(name) : null;
  return own
    ? localText(`Ветвь ${own.ru} (${start.ru} → ${end.ru})`, `Branch ${own.en} (${start.en} → ${end.en})`)
    : localText(`Путь ${start.ru} → ${end.ru}`, `Way ${start.en} → ${end.en}`);
}

export function comparedFields(was: Side, is: Side): Change[] {
  return compared<CardField>(was.card, is.card, {
    of: key => ({ kind: 'field', key }),
    title: ({ name }) => localText(`Поле дела ${quoted(name).ru}`, `Field of the case ${quoted(name).en}`),
    changed: (old, now) => compareFacts(fieldFacts(old, was.telling), fieldFacts(now, is.telling)),
    told: (field, side) =>
      fieldFacts(field, (side === 'was' ? was : is).telling)
        .filter(({ id }) => id !== 'name')
        .map(({ id, what, said }) => ({ id, what, was: null, is: said })),
  });
}

interface Comparing<T> {
  readonly of: (id: string) => ChangedElement;
  readonly title: (thing: T, side: 'was' | 'is') => LocalText;
  readonly changed: (old: T, now: T) => readonly Line[];
  readonly told: (thing: T, side: 'was' | 'is') => readonly Line[];
}

function compared<T>(
  was: ReadonlyMap<string, T>,
  is: ReadonlyMap<string, T>,
  { of, title, changed, told }: Comparing<T>,
) {
  const changes: Change[] = [];
  for (const [id, now] of is) {
    const old = was.get(id);
    if (!old) changes.push({ of: of(id), change: 'added', title: title(now, 'is'), lines: told(now, 'is') });
    else {
      const lines = changed(old, now);
      if (lines.length > 0) changes.push({ of: of(id), change: 'changed', title: title(now, 'is'), lines });
    }
  }
  for (const [id, old] of was)
    if (!is.has(id)) changes.push({ of: of(id), change: 'removed', title: title(old, 'was'), lines: told(old, 'was') });
  return changes;
}
