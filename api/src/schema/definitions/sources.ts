import type { Diagram } from '@marshrut/model';
import {
  type DraftAuthor,
  draftAuthorsOf,
  draftsOf,
  findProcesses,
  may,
  processesById,
  runningCases,
  stoppedCases,
  versionsById,
  versionsOf,
} from '@marshrut/runtime';
import type { Source } from '../load.js';
import { type ProcessDefinition, type ProcessVersion, toProcess, toVersion } from './process.js';

/** For `node(id)`: only what the caller may read. */
export const readableProcesses: Source<string, ProcessDefinition> = async ({ services, actor }, ids) =>
  mapped(await findProcesses(services.definitions, actor, ids), toProcess);

/** For `node(id)`: only what the caller may read. */
export const readableVersions: Source<string, ProcessVersion> = async (context, ids) =>
  may(context.actor, 'process.read') ? versions(context, ids) : new Map();

/** For whoever sees a case of the process. */
export const processes: Source<string, ProcessDefinition> = async ({ services }, ids) =>
  mapped(await processesById(services.definitions, ids), toProcess);

/** For whoever sees the process, or a case of it. */
export const versions: Source<string, ProcessVersion> = async ({ services }, ids) =>
  mapped(await versionsById(services.definitions, ids), toVersion);

export const versionsByProcess: Source<string, readonly ProcessVersion[]> = async ({ services }, processIds) =>
  mapped(await versionsOf(services.definitions, processIds), found => found.map(toVersion));

export const drafts: Source<string, Diagram> = ({ services }, ids) => draftsOf(services.definitions, ids);

export const draftAuthors: Source<string, readonly DraftAuthor[]> = ({ services }, ids) =>
  draftAuthorsOf(services.definitions, ids);

export const documents: Source<string, Diagram> = ({ services }, versionIds) =>
  services.definitions.plans.diagrams(versionIds);

export const runningByProcess: Source<string, number> = ({ services }, ids) => runningCases(services.definitions, ids);

export const stoppedByProcess: Source<string, number> = ({ services }, ids) => stoppedCases(services.definitions, ids);

function mapped<From, To>(found: ReadonlyMap<string, From>, to: (from: From) => To): ReadonlyMap<string, To> {
  return new Map([...found].map(([id, from]) => [id, to(from)]));
}
