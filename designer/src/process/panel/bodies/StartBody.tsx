import type { Node } from '@marshrut/model';
import { ProcessFields } from '../ProcessFields.js';

/** The start of a process says what starting it means; that of a task has nothing to say. */
export function StartBody({ node }: { readonly node: Node }) {
  return node.parent === null ? <ProcessFields /> : null;
}
