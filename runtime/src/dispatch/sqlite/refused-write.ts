import type { Written } from '../storage.js';

type Refusal = Extract<Written, { ok: false }>;

/** Leaves a write in its middle; the savepoint is rolled back and the refusal handed to the unit. */
export class RefusedWrite extends Error {
  constructor(readonly written: Refusal) {
    super(`write refused: ${written.why}`);
  }
}

export function stale(): RefusedWrite {
  return new RefusedWrite({ ok: false, why: 'stale' });
}
