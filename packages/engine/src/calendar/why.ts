import type { LocalText } from '@marshrut/model';
import type { CalendarDay, OffReason } from './day.js';
import { SKIPPED_LIMIT } from './limits.js';
import type { Term } from './term.js';

/** `afterHours`: the event came when nobody worked any more on its day. */
export type SkipReason = OffReason | 'afterHours';

export interface SkippedDay {
  readonly day: string;
  readonly reason: SkipReason;
  readonly name: LocalText | null;
}

/** `days` in order of time, at most 60; `more` how many there are besides; `totals` counts all of them. */
export interface Skipped {
  readonly days: readonly SkippedDay[];
  readonly more: number;
  readonly totals: Readonly<Record<SkipReason, number>>;
}

/** Why a term ends when it does: plain JSON, to be kept beside the due date and told by `sayDue`. Days are local days of `timeZone`. */
export interface DueReason {
  readonly term: Term;
  /** The event, a UTC instant. */
  readonly from: string;
  /** The UTC instant the counting began at: of a term in days the first instant of the day after the event (ГК РФ ст. 191). */
  readonly startsAt: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly calendar: string;
  /** Days on which some of the term was counted. */
  readonly countedDays: number;
  readonly skipped: Skipped;
  /** The last day by the count alone, where it was no working day and the term was moved on (ГК РФ ст. 193). */
  readonly movedFrom: string | null;
  /** The last day whose days off are decided, where the term ends after it: the due date may still move. */
  readonly settledUntil: string | null;
}

export interface Ledger {
  skip(day: CalendarDay): void;
  skipped(): Skipped;
}

/** Gathers the days a walk leaves out. */
export function openLedger(): Ledger {
  const days: SkippedDay[] = [];
  const totals = { weekend: 0, holiday: 0, transfer: 0, afterHours: 0 };
  let more = 0;
  return {
    skip({ day, off, name }) {
      const reason = off ?? 'afterHours';
      totals[reason] += 1;
      if (days.length < SKIPPED_LIMIT) days.push({ day, reason, name });
      else more += 1;
    },
    skipped: () => ({ days, more, totals }),
  };
}
