import { parser } from 'lezer-feel';
import { nameTracker } from './names.js';

const grammar: typeof parser = parser.configure({ top: 'Expression', contextTracker: nameTracker });

export type Tree = ReturnType<typeof grammar.parse>;
export type TreeNode = Tree['topNode'];

/** The grammar's own tree, or undefined where it throws: on some broken texts its tracking of names does. */
export function treeOf(text: string): Tree | undefined {
  try {
    return grammar.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the grammar first met something it could not place. */
export function firstError(tree: Tree): { readonly from: number; readonly to: number } | undefined {
  const cursor = tree.cursor();
  do {
    if (cursor.type.isError) return { from: cursor.from, to: cursor.to };
  } while (cursor.next());
  return undefined;
}

/** Children without comments. */
export function partsOf(node: TreeNode): readonly TreeNode[] {
  const parts: TreeNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'LineComment' && child.name !== 'BlockComment') parts.push(child);
  }
  return parts;
}
