import type { Decimal } from 'decimal.js';
import { Exact } from '../../number/number.js';
import type { Domain } from './ordered.js';

/** Numbers from `low` to `high`; an end may belong to it, and where it is absent there is none. */
export interface Span {
  readonly low?: End;
  readonly high?: End;
}

interface End {
  readonly at: Decimal;
  readonly belongs: boolean;
}

const ZERO = new Exact(0);

/** A number of the span that the domain has, as plain as it can be; undefined where there is none. */
export function someNumber(span: Span, { step, min, max }: Pick<Domain, 'step' | 'min' | 'max'>): Decimal | undefined {
  const low = narrower(span.low, min, 1);
  const high = narrower(span.high, max, -1);
  for (const number of step ? steps(low, high, step) : between(low, high))
    if ((!low || isBeyond(number, low, 1)) && (!high || isBeyond(number, high, -1))) return number;
  return undefined;
}

/** The end that leaves less; `side` is 1 for low ends, -1 for high ones. */
function narrower(end: End | undefined, limit: Decimal | undefined, side: 1 | -1): End | undefined {
  if (!limit) return end;
  return end && end.at.comparedTo(limit) * side >= 0 ? end : { at: limit, belongs: true };
}

function isBeyond(number: Decimal, { at, belongs }: End, side: 1 | -1): boolean {
  const order = number.comparedTo(at) * side;
  return belongs ? order >= 0 : order > 0;
}

/** Numbers to try, the likely ones first. */
function* steps(low: End | undefined, high: End | undefined, step: Decimal): Iterable<Decimal> {
  const up = low?.at.div(step).ceil().times(step);
  if (up) yield up;
  if (up) yield up.plus(step);
  const down = high?.at.div(step).floor().times(step);
  if (down) yield down;
  if (down) yield down.minus(step);
  yield ZERO;
}

function* between(low: End | undefined, high: End | undefined): Iterable<Decimal> {
  if (low) yield low.at;
  if (low) yield low.at.plus(1);
  if (high) yield high.at;
  if (high) yield high.at.minus(1);
  if (low && high) yield low.at.plus(high.at).div(2);
  yield ZERO;
}
