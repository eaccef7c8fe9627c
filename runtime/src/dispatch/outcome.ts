import type { MoveNote, Rejection } from '@marshrut/engine';

/** What a command came to. Plain JSON: it is stored under the idempotency key and answered again as it stands. */
export type CommandOutcome = Done | Refused;

export interface Done {
  readonly ok: true;
  readonly case: string;
  /** Tasks that are open after the command and were touched by it, in the order they were opened. */
  readonly tasks: readonly string[];
  readonly commits: readonly { readonly id: string; readonly task: string; readonly final: boolean }[];
  /** Where the case was taken to another version: the one it came from, its journal after that, and what is to be known. */
  readonly move?: { readonly from: string; readonly sequence: number; readonly notes: readonly MoveNote[] };
}

export interface Refused {
  readonly ok: false;
  readonly rejection: Rejection | ShellRejection;
}

/** Refusals the engine knows nothing of. */
export type ShellRejection =
  | { readonly code: 'NOT_FOUND' }
  /** The same idempotency key came with another input. */
  | { readonly code: 'KEY_REUSED' }
  /** Too many others changed the same case at once; nothing was written, the caller may try again. */
  | { readonly code: 'BUSY' };
