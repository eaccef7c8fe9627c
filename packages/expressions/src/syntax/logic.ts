import type { Ast } from './ast.js';
import { readMembership } from './membership.js';
import type { Reader } from './reader.js';
import { partsOf, type TreeNode } from './tree.js';

type Joint = 'and' | 'or';

/** Operands in the order of the text, with what joins each to the one before. */
interface Chain {
  readonly operands: Ast[];
  readonly joints: Joint[];
}

/**
 * Reads `and`, `or` and `in`. The grammar takes everything after `in [1]` as part of the list (`a in [1] and b` is
 * `a in ([1] and b)` to it), so the operands are laid out in a row again and joined by the usual precedence.
 */
export function readLogic(node: TreeNode, reader: Reader, depth: number): Ast {
  const chain: Chain = { operands: [], joints: [] };
  append(node, chain, reader, depth);
  return joined(chain);
}

function append(node: TreeNode, chain: Chain, reader: Reader, depth: number): void {
  const { first, rest } = unrolled(node);
  const membership = first.name === 'Comparison' ? openMembership(first) : undefined;
  if (membership) {
    const inner = unrolled(membership.content);
    chain.operands.push(readMembership(first, inner.first, inner.bound, reader, depth + 1));
    appendRest(inner.rest, chain, reader, depth);
  } else {
    chain.operands.push(reader.read(first, depth + 1));
  }
  appendRest(rest, chain, reader, depth);
}

function appendRest(rest: readonly Linked[], chain: Chain, reader: Reader, depth: number): void {
  for (const { joint, node } of rest) {
    chain.joints.push(joint);
    append(node, chain, reader, depth);
  }
}

interface Linked {
  readonly joint: Joint;
  readonly node: TreeNode;
}

/** The leftmost operand and what follows it. `bound` is the test whose operator stands before it: `in > 1 and b`. */
function unrolled(node: TreeNode): { first: TreeNode; rest: readonly Linked[]; bound?: TreeNode } {
  const rest: Linked[] = [];
  let first = node;
  let bound: TreeNode | undefined;
  for (;;) {
    const [left, joint, right] = partsOf(first);
    if ((first.name === 'Conjunction' || first.name === 'Disjunction') && left && joint && right) {
      rest.unshift({ joint: first.name === 'Conjunction' ? 'and' : 'or', node: right });
      first = left;
    } else if (first.name === 'SimplePositiveUnaryTest' && left?.name === 'CompareOp' && joint) {
      bound = first;
      first = joint;
    } else {
      return bound ? { first, rest, bound } : { first, rest };
    }
  }
}

/** The part after `in` where it is one test without the brackets of several. */
function openMembership(node: TreeNode): { readonly content: TreeNode } | undefined {
  const [, word, test] = partsOf(node);
  if (word?.name !== 'in' || test?.name !== 'PositiveUnaryTest') return undefined;
  const content = partsOf(test)[0];
  return content && { content };
}

/** `and` binds tighter than `or`. */
function joined({ operands, joints }: Chain): Ast {
  const groups: Ast[][] = [[]];
  operands.forEach((operand, index) => {
    if (index > 0 && joints[index - 1] === 'or') groups.push([]);
    groups.at(-1)?.push(operand);
  });
  return together(
    'or',
    groups.map(group => together('and', group)),
  );
}

function together(op: Joint, parts: readonly Ast[]): Ast {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new Error('Expected operands of and/or, but there are none.');
  return parts.length === 1 ? first : { kind: 'logic', op, parts, from: first.from, to: last.to };
}
