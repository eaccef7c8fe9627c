import type { Run } from './run.js';
import { isWithdrawable } from './withdraw.js';

/** Whoever began the case takes it back: all that waits in it is no more, what was committed stays. */
export function withdraw(run: Run, reason: string): void {
  const { actor: by } = run.env;
  if (run.state.initiator !== by || !isWithdrawable(run.plan, run.state)) run.reject({ code: 'WITHDRAW_REFUSED' });
  run.emit({ type: 'caseCancelled', by, reason, withdrawn: true });
}
