import type { Conflict, InputProblem, Rejection } from '@marshrut/engine';
import type { Refused, ShellRejection } from '../dispatch/outcome.js';

/** Why a command of this room was not done. Nothing has changed; what was typed is kept. */
export type WorkRefusal =
  /** There is no such thing, or it is not this person's: the same answer for both. */
  | { readonly ok: false; readonly why: 'notPermitted' }
  | { readonly ok: false; readonly why: 'invalid'; readonly problems: readonly InputProblem[] }
  | { readonly ok: false; readonly why: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly ok: false; readonly why: 'keyReused' }
  /** Not possible in the present state. */
  | { readonly ok: false; readonly why: 'notNow'; readonly reason: NotNowReason };

export type NotNowReason =
  | Exclude<
      Rejection['code'] | ShellRejection['code'],
      'INVALID' | 'CONFLICT' | 'KEY_REUSED' | 'NOT_FOUND' | 'TASK_NOT_YOURS' | 'TRANSFER_REFUSED'
    >
  | 'PROCESS_NOT_PUBLISHED'
  | 'MORE_TO_DO'
  | 'COMMENT_DELETED'
  | 'COMMENT_SETTLED';

export const notPermitted = { ok: false, why: 'notPermitted' } as const;

export function refusalOf({ rejection }: Refused): WorkRefusal {
  switch (rejection.code) {
    case 'INVALID':
      return { ok: false, why: 'invalid', problems: rejection.problems };
    case 'CONFLICT':
      return { ok: false, why: 'conflict', conflicts: rejection.conflicts };
    case 'KEY_REUSED':
      return { ok: false, why: 'keyReused' };
    case 'NOT_FOUND':
    case 'TASK_NOT_YOURS':
    case 'TRANSFER_REFUSED':
      return notPermitted;
    default:
      return { ok: false, why: 'notNow', reason: rejection.code };
  }
}
