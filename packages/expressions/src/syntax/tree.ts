import { parser } from 'lezer-feel';
import { nameTracker } from './names.js';

/** Strict: it stops at the first error. Recovering from errors took up to half a minute on hostile texts of 4000 characters. */
const grammar: typeof parser = parser.configure({ top: 'Expression', contextTracker: nameTracker, strict: true });

export type Tree = ReturnType<typeof grammar.parse>;
export type TreeNode = Tree['topNode'];

/** The grammar's own tree, or where it stopped: it throws at what it cannot place, and its tracking of names does too. */
export function treeOf(text: string): { readonly tree: Tree } | { readonly stoppedAt: number } {
  const parse = grammar.startParse(text);
  try {
    for (;;) {
      const tree = parse.advance();
      if (tree) return { tree };
    }
  } catch {
    return { stoppedAt: parse.parsedPos };
  }
}

/** Children without comments. */
export function partsOf(node: TreeNode): readonly TreeNode[] {
  const parts: TreeNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'LineComment' && child.name !== 'BlockComment') parts.push(child);
  }
  return parts;
}
