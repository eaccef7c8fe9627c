import { compile } from '@marshrut/expressions';
import type { BlockCatalogue, Diagram, Entities, Node } from '@marshrut/model';

/** Where a card field is used: the blocks that read or write it, and the process's own settings. */
export interface FieldUses {
  readonly nodes: readonly string[];
  readonly contextLine: boolean;
}

/** Uses of every card field, by key. */
export function usesOf(diagram: Diagram, blocks: BlockCatalogue, entities: Entities): Map<string, FieldUses> {
  const nodes = new Map<string, Set<string>>();
  const use = (path: string, node: string) => {
    const key = path.split('.')[0] ?? '';
    nodes.set(key, (nodes.get(key) ?? new Set()).add(node));
  };
  const scope = { card: diagram.card, entities };
  const read = (text: string, node: string) => {
    const compiled = compile(text, scope, 'value');
    if (compiled.ok) for (const path of compiled.expression.uses) use(path, node);
  };
  for (const node of diagram.nodes) {
    for (const path of pathsIn(node, blocks, diagram, entities)) use(path, node.id);
    for (const text of expressionsIn(node, blocks, diagram, entities)) read(text, node.id);
  }
  for (const edge of diagram.edges) if (edge.condition) read(edge.condition, edge.from);
  const line = diagram.contextLine ? compile(diagram.contextLine, scope, 'value') : undefined;
  const named = new Set(line?.ok ? line.expression.uses.map(path => path.split('.')[0]) : []);
  return new Map(
    diagram.card.map(({ key }) => [key, { nodes: [...(nodes.get(key) ?? [])], contextLine: named.has(key) }]),
  );
}

function pathsIn(node: Node, blocks: BlockCatalogue, { card }: Diagram, entities: Entities): string[] {
  const block = blocks.get(node.block);
  const settings = block?.settings.safeParse(node.settings);
  if (!block || !settings?.success) return [];
  const { reads, writes } = block.contract(settings.data, { card, entities });
  const hidden = (node.settings.fields as { path: string }[] | undefined)?.map(field => field.path) ?? [];
  return [...reads, ...writes, ...hidden];
}

function expressionsIn(node: Node, blocks: BlockCatalogue, { card }: Diagram, entities: Entities): string[] {
  const block = blocks.get(node.block);
  const settings = block?.settings.safeParse(node.settings);
  return block && settings?.success ? block.expressions(settings.data, { card, entities }).map(use => use.text) : [];
}
