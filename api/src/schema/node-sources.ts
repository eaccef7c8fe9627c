import type { Source } from './load.js';
import type { Node } from './node.js';
import { usersById } from './people/sources.js';

/**
 * Who answers `node(id)` for an id's prefix. A source leaves out what the caller may not see.
 * Records have the prefix of their entity: those without a line here go to `otherNodes`.
 */
export const nodeSources: Readonly<Record<string, Source<string, Node>>> = {
  usr: usersById,
};

const ID = /^([a-z][a-z0-9_]{0,62})_[0-9a-z]{1,40}$/;

export function nodeSource(id: string): Source<string, Node> | null {
  const prefix = ID.exec(id)?.[1];
  return prefix !== undefined && Object.hasOwn(nodeSources, prefix) ? (nodeSources[prefix] ?? null) : null;
}
