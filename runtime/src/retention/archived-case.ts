import { gunzipSync, gzipSync } from 'node:zlib';
import type { CaseState, Event } from '@marshrut/engine';
import type { Json } from '@marshrut/model';

/** What a case in the archive has kept: all that was taken from the tables. */
export interface ArchivedCase {
  readonly format: 1;
  readonly state: CaseState;
  readonly journal: readonly ArchivedEntry[];
  /** Rows of the outbox as they were. */
  readonly effects: readonly Json[];
}

export interface ArchivedEntry {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly event: Event;
}

/** JSON, gzipped, as a text in base64: both databases, and backups, hold it alike. Histories shrink to a tenth. */
export function pack(archived: ArchivedCase): string {
  return gzipSync(JSON.stringify(archived)).toString('base64');
}

export function unpack(document: string): ArchivedCase {
  return JSON.parse(gunzipSync(Buffer.from(document, 'base64')).toString('utf8')) as ArchivedCase;
}

/** What stays in its place: a case that is over takes no command, and needs no more to say so. */
export function stubOf(state: CaseState): CaseState {
  return {
    status: state.status,
    initiator: state.initiator,
    vars: {},
    elements: {},
    arrivals: [],
    commits: state.commits,
  };
}
