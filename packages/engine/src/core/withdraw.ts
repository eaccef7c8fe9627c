import { levelOf, type Plan } from '../plan/plan.js';
import type { CaseState, EffectOrder } from './state.js';

/**
 * Whether whoever began the case may take it back now: by what its process says; else while nobody but them has written records and no
 * service, process or other case was asked. Letters that have left do not keep them from it.
 */
export function isWithdrawable(plan: Plan, state: CaseState): boolean {
  if (state.status !== 'running' || state.parent) return false;
  const { start } = levelOf(plan, null);
  const way = start?.behaviour.withdrawal?.(start.settings) ?? 'unbound';
  if (way !== 'unbound') return way === 'always';
  return !state.asked && state.commits === (state.free ?? 0);
}

/** Whoever was asked may have done something that stays. A letter and a file of the case ask nobody. */
export function binds({ kind }: EffectOrder): boolean {
  return kind !== 'mail' && kind !== 'file' && kind !== 'answer';
}
