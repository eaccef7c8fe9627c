import { parser } from 'lezer-feel';
import { nameTracker } from './names.js';

/** What the whole text is: an expression, or the tests in a cell of a decision table. */
export type Top = 'Expression' | 'UnaryTests';

/** Strict: it stops at the first error. Recovering from errors took up to half a minute on hostile texts of 4000 characters. */
const grammars: Readonly<Record<Top, typeof parser>> = {
  Expression: grammarOf('Expression'),
  UnaryTests: grammarOf('UnaryTests'),
};

function grammarOf(top: Top): typeof parser {
  return parser.configure({ top, contextTracker: nameTracker, strict: true });
}

export type Tree = ReturnType<typeof parser.parse>;
export type TreeNode = Tree['topNode'];

/** The grammar's own tree, or where it stopped: it throws at what it cannot place, and its tracking of names does too. */
export function treeOf(text: string, top: Top): { readonly tree: Tree } | { readonly stoppedAt: number } {
  const parse = grammars[top].startParse(text);
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
