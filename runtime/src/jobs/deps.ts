import type { Effect } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import type { DispatchDeps } from '../dispatch/dispatch.js';
import type { JobBook } from './book.js';

/** What this room is handed. */
export interface JobDeps {
  readonly dispatch: DispatchDeps;
  readonly book: JobBook;
  /** Carries out what is more than commands to cases: services, mail, files. Called again with the same id until it is answered. */
  readonly carry: (effect: OutgoingEffect, caseId: string) => Promise<Carried>;
  /** Moves some of the cases that are over to the archive, and asks for its next turn. */
  readonly archive: () => Promise<void>;
  /** Takes the next cases of a move. */
  readonly move: (move: string) => Promise<void>;
  /** Goes over the cases of a command to many. */
  readonly bulk: (id: string) => Promise<void>;
}

export type OutgoingEffect = Extract<Effect, { kind: 'service' | 'mail' | 'file' }>;

export type Carried =
  | { readonly ok: true; readonly values: Values }
  /** A worker outside will bring the answer. */
  | { readonly ok: 'later' }
  | NotCarried;

export interface NotCarried {
  readonly ok: false;
  /** The code that a step may catch. */
  readonly error: string;
  /** For administrators; never a secret. */
  readonly message: string;
  /** Another attempt may succeed. */
  readonly again: boolean;
  /** How many attempts there may be; otherwise as many as there ever are. */
  readonly attempts?: number;
}

/** Who acts where no person does. */
export const SYSTEM = 'system';
