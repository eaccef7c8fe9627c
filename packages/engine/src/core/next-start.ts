import { nodeOf, type Plan } from '../plan/plan.js';
import type { Env } from './decision.js';
import { NEW_CASE } from './evolve.js';
import { ofCase, Standing } from './here.js';
import type { Failure } from './state.js';
import { sightOf } from './view.js';

/** A moment at which a timer starts a case. `fired`: how many have been before it. */
export interface Moment {
  /** UTC instant. */
  readonly due: string;
  readonly fired: number;
}

export type NextStart =
  /** Null: it comes no more. */
  { readonly ok: true; readonly next: Moment | null } | { readonly ok: false; readonly failure: Failure };

/** Missed moments that are walked over one by one; behind them the repeat begins anew. */
const WALK = 10_000;

/**
 * When a timer that starts cases comes next: after `last`, or for the first time. There is no case yet, so its expressions see
 * constants only. Moments that are over by `env.now` are passed by, and count: see the vocabulary.
 */
export function nextStart(plan: Plan, node: string, last: Moment | null, env: Omit<Env, 'facts'>): NextStart {
  const event = nodeOf(plan, node);
  const sight = sightOf(plan, NEW_CASE, null, { ...env, facts: NOTHING });
  let after = last;
  for (let walked = 0; ; walked++) {
    const late = walked < WALK ? after : after && { ...after, due: env.now };
    const wait = event.behaviour.arm?.(
      new Standing(sight, ofCase(NEW_CASE), event, late ? { for: 'timer', ...late } : undefined),
    );
    if (wait && 'code' in wait) return { ok: false, failure: wait };
    if (wait?.for !== 'timer') return { ok: true, next: null };
    const { due, fired } = wait;
    if (due > env.now) return { ok: true, next: { due, fired } };
    // A date that was over when it was published is not made up for.
    after = { due, fired };
  }
}

const NOTHING: Env['facts'] = {
  record: () => null,
  find: () => [],
  people: () => [],
  members: () => [],
  person: () => null,
  loads: () => [],
};
