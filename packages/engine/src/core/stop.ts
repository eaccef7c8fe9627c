import type { Decision, Need } from './decision.js';

/** Leaves a decision half-way: a fact is missing, or the command turned out impossible. Private to the engine: `decide` catches it. */
export class Stop {
  readonly decision: Decision;
  constructor(decision: Decision) {
    this.decision = decision;
  }
}

export function needing(...needs: readonly Need[]): Stop {
  return new Stop({ kind: 'needs', needs });
}
