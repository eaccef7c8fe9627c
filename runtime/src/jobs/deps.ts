import type { Effect } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import type { DispatchDeps } from '../dispatch/dispatch.js';
import type { JobBook } from './book.js';

/** What this room is handed. */
export interface JobDeps {
  readonly dispatch: DispatchDeps;
  readonly book: JobBook;
  /** Carries out what leads out of the house: services, mail. Called again with the same id until it is answered. */
  readonly carry: (effect: OutgoingEffect) => Promise<Carried>;
}

export type OutgoingEffect = Extract<Effect, { kind: 'service' | 'mail' }>;

export type Carried =
  | { readonly ok: true; readonly values: Values }
  /** `again`: another attempt may succeed. `error`: the code that a step may catch. */
  | { readonly ok: false; readonly error: string; readonly message: string; readonly again: boolean };

/** Who acts where no person does. */
export const SYSTEM = 'system';
