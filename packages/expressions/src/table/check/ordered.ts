import type { Value } from '@marshrut/model';
import type { Decimal } from 'decimal.js';
import type { Cell } from '../../run/cell.js';
import type { CompareOp } from '../../syntax/ast.js';
import type { Region } from './region.js';
import type { Scale } from './scale.js';
import { type Span, someNumber } from './span.js';

/** Values that follow each other, as numbers. */
export interface Domain {
  number(cell: Cell): Decimal;
  value(number: Decimal): Value;
  /** Values are multiples of it; undefined: there is always one between two others. */
  readonly step?: Decimal;
  readonly min?: Decimal;
  readonly max?: Decimal;
}

/** Constants in their order cut the domain: piece 2i lies below constant i and above the one before it, piece 2i + 1 is the constant. */
export function orderedScale(constants: readonly Cell[], domain: Domain): Scale {
  const numbers = new Map(constants.map(constant => domain.number(constant)).map(number => [number.toFixed(), number]));
  const cuts = [...numbers.values()].sort((a, b) => a.comparedTo(b));
  const places = new Map(cuts.map((cut, index) => [cut.toFixed(), 2 * index + 1]));
  const last = 2 * cuts.length;
  return {
    values: Array.from({ length: last + 1 }, (_, piece) => {
      const number = someNumber(spanOf(piece, cuts), domain);
      return number && domain.value(number);
    }),
    where(op, constant) {
      const place = places.get(domain.number(constant).toFixed());
      return place === undefined ? undefined : sides[op](place, last);
    },
  };
}

const sides: Readonly<Record<CompareOp, (place: number, last: number) => Region>> = {
  '=': place => [[place, place]],
  '!=': (place, last) => [
    [0, place - 1],
    [place + 1, last],
  ],
  '<': place => [[0, place - 1]],
  '<=': place => [[0, place]],
  '>': (place, last) => [[place + 1, last]],
  '>=': (place, last) => [[place, last]],
};

function spanOf(piece: number, cuts: readonly Decimal[]): Span {
  const belongs = piece % 2 === 1;
  const low = cuts[belongs ? (piece - 1) / 2 : piece / 2 - 1];
  const high = cuts[belongs ? (piece - 1) / 2 : piece / 2];
  return { ...(low && { low: { at: low, belongs } }), ...(high && { high: { at: high, belongs } }) };
}
