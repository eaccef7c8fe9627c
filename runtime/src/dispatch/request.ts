import type { Plan, WorkCalendar } from '@marshrut/engine';
import type { Telemetry } from '../telemetry/telemetry.js';
import type { CaseCommand } from './decide-command.js';
import type { Moved, Storage } from './storage.js';

export interface DispatchRequest {
  readonly actor: string;
  /** Id of the case; for `start` the id the new case gets. */
  readonly case: string;
  /** For the command `start`: the process, and its version to run. */
  readonly start?: { readonly process: string; readonly version: string };
  readonly command: CaseCommand;
  /** Idempotency key: the same key with the same input answers the first outcome again. */
  readonly key?: string;
}

/** What dispatch is handed: nothing ambient. */
export interface DispatchDeps {
  readonly storage: Storage;
  /** The compiled plan of a published version, if it is in memory. */
  readonly plan: (version: string) => Plan | undefined;
  readonly loadPlan: (version: string) => Promise<Plan>;
  readonly now: () => string;
  readonly timeZone: string;
  readonly newId: (prefix: string) => string;
  /** A work calendar by its key; null is the one of the installation. */
  readonly calendar: (key: string | null) => WorkCalendar;
  /** Waits a little before a retry, longer with each attempt; jitter is the caller's. */
  readonly pause: (attempt: number) => Promise<void>;
  /** After the commit, where the storage has not told by itself: who watches cases and inboxes looks again. */
  readonly notify: (moved: Moved) => void;
  /** Laid around each command; without it nothing is measured. */
  readonly measured?: Telemetry['command'];
}
