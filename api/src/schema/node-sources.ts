import { visibleCases } from './cases/sources.js';
import { readableProcesses, readableVersions } from './definitions/sources.js';
import type { Source } from './load.js';
import type { Node } from './node.js';
import { usersById } from './people/sources.js';
import { readableRecords } from './records/sources.js';
import { visibleTasks } from './work/sources.js';

/**
 * Who answers `node(id)` for an id's prefix. A source leaves out what the caller may not see.
 * Records have the prefix of their entity, so what has no line here is a record.
 */
export const nodeSources: Readonly<Record<string, Source<string, Node>>> = {
  usr: usersById,
  case: visibleCases,
  task: visibleTasks,
  prc: readableProcesses,
  ver: readableVersions,
};

const ID = /^([a-z][a-z0-9_]{0,62})_[0-9a-z]{1,40}$/;

export function nodeSource(id: string): Source<string, Node> | null {
  const prefix = ID.exec(id)?.[1];
  if (prefix === undefined) return null;
  return (Object.hasOwn(nodeSources, prefix) && nodeSources[prefix]) || readableRecords;
}
