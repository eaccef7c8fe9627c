import type { BlockCatalogue, BlockEvent } from '../document/block.js';
import type { Node } from '../document/diagram.js';
import { localText } from '../vocabulary.js';
import type { Problem, ProblemCode } from './problem.js';

/** An error of one node. */
export function at(node: Node, code: ProblemCode, ru: string, en: string, property?: string): Problem {
  return { code, severity: 'error', message: localText(ru, en), node: node.id, ...(property ? { property } : {}) };
}

/** What sets a node off; undefined for blocks that are no events, and for settings that do not fit. */
export function eventOf(node: Node, blocks: BlockCatalogue): BlockEvent | undefined {
  const block = blocks.get(node.block);
  const settings = block?.event ? block.settings.safeParse(node.settings) : undefined;
  return settings?.success ? block?.event?.(settings.data) : undefined;
}
