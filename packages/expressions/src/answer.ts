import { type FieldType, manyValue, readValue, type Value } from '@marshrut/model';
import { Decimal } from 'decimal.js';
import { todayIn } from './dates/today.js';
import type { Evaluation, Expected, ExpressionType, View } from './expression.js';
import { rounded } from './number/arithmetic.js';
import { plainText, toDecimal } from './number/number.js';
import { type Cell, Nothing, type Num } from './run/cell.js';

export type Answer = (cell: Cell, view: View) => Evaluation;

const TRUE: Evaluation = Object.freeze({ ok: true, value: true });
const FALSE: Evaluation = Object.freeze({ ok: true, value: false });
const NULL: Evaluation = Object.freeze({ ok: true, value: null });

/** How the result of an expression of this type becomes a value of what was expected; `text` is the whole expression. */
export function answerOf(expect: Expected, type: ExpressionType, text: string): Answer {
  if (expect === 'condition') return answerCondition;
  return (cell, view) => {
    const gap = gapIn(cell);
    if (gap) return nothing(gap);
    return expect === 'value'
      ? { ok: true, value: plainValue(cell, type, text) }
      : fieldValue(cell, expect, view, text);
  };
}

/** Where it or an item of it is not given. */
function gapIn(cell: Cell): Nothing | undefined {
  if (cell instanceof Nothing) return cell;
  const gap = Array.isArray(cell) ? cell.find(item => item instanceof Nothing) : undefined;
  return gap?.spoiled;
}

function answerCondition(cell: Cell): Evaluation {
  return cell instanceof Nothing ? missing(cell) : cell === true ? TRUE : FALSE;
}

function nothing(cell: Nothing): Evaluation {
  return cell.pure ? NULL : missing(cell);
}

function missing({ path }: Nothing): Evaluation {
  return { ok: false, failure: { code: 'VALUE_MISSING', details: { path } } };
}

/** Whole numbers are numbers while they are safe; others are exact decimal texts, money with at least two decimals. */
function plainValue(cell: Cell, type: ExpressionType, text: string): Value {
  if (Array.isArray(cell)) return manyValue(cell as string[]);
  if (type.kind !== 'number') return cell as Value;
  if (type.money) return moneyText(toDecimal(cell as Num, text));
  if (typeof cell === 'string' && !type.whole) return cell;
  return typeof cell === 'number' && type.whole ? cell : plainText(cell as Num, text);
}

function moneyText(value: Decimal): string {
  const text = value.toFixed(Math.max(2, value.decimalPlaces()));
  return text.startsWith('-') && value.isZero() ? text.slice(1) : text;
}

/** The field's own canonical form. Decimals beyond its scale are rounded, a half away from zero; what it cannot hold fails. */
function fieldValue(cell: Cell, type: FieldType, view: View, text: string): Evaluation {
  const read = readValue(
    type,
    rawOf(cell, type, text),
    type.kind === 'date' && type.past ? todayIn(view.now, view.timeZone) : '',
  );
  if (read.ok) return { ok: true, value: read.value };
  const details = { reason: 'WRONG_VALUE', at: text, problem: read.code, expected: read.expected ?? null };
  return { ok: false, failure: { code: 'EXPRESSION_FAILED', details } };
}

function rawOf(cell: Cell, type: FieldType, text: string): unknown {
  if (type.kind === 'money' || type.kind === 'decimal') {
    const scale = type.kind === 'money' ? 2 : type.scale;
    return plainText(rounded(cell as Num, scale, 'half up', text), text);
  }
  return cell instanceof Decimal ? plainText(cell, text) : cell;
}
