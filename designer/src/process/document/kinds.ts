import { blockCatalogue } from '@marshrut/blocks';
import type { BlockDefinition } from '@marshrut/model';

/** Has it an inside of its own that can be opened? */
export function holds(block: string): boolean {
  return blockCatalogue.get(block)?.holds === true;
}

const LARGE = ['form', 'rules'] as const;

/** What is opened large, over the whole desk, instead of a drawing of its inside. */
export function opensLarge(block: string): block is (typeof LARGE)[number] {
  return (LARGE as readonly string[]).includes(block);
}

/** May several edges leave it: a fork, a decision, a race? */
export function branches(block: string | undefined): boolean {
  return block !== undefined && blockCatalogue.get(block)?.edges.out === 'many';
}

/** Do its branches carry conditions, one of them «Иначе»? */
export function decides(block: string | undefined): boolean {
  return block === 'choice' || block === 'inclusive';
}

/** Edges it may have; a block that is not known may have any. */
export function edgesOf(block: string): BlockDefinition['edges'] {
  return blockCatalogue.get(block)?.edges ?? { in: 'many', out: 'many' };
}

const WORKING: readonly string[] = [
  'task',
  'find',
  'create',
  'change',
  'rules',
  'document',
  'service',
  'send',
  'subprocess',
  'forEach',
  'call',
];

/** May events stand on its border? On steps that do something, as in BPMN; not on those that only lead the way. */
export function mayHost(block: string | undefined): boolean {
  return block !== undefined && WORKING.includes(block);
}
