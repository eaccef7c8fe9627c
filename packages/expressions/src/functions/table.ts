import type { ExpressionType } from '../expression.js';
import { absolute, type Rounding, rounded } from '../number/arithmetic.js';
import type { Cell, Num } from '../run/cell.js';
import { BOOLEAN, DATE, DATE_TIME, DURATION, type Kind, NUMBER, TEXT, WHOLE } from '../types/type.js';
import { dateOfInstant, dateOfParts, dateOfText, durationOf, instantOfText, now, today } from './date.js';
import { aggregate, evenNothing, type Here, plain, reading, type Way } from './entry.js';
import { count, greatest, least, sum } from './list.js';
import type { FunctionName } from './names.js';
import * as text from './text.js';

const ORDERED: readonly Kind[] = ['number', 'date', 'dateTime', 'duration', 'text'];

/** What every function takes, gives and does; several ways to call it stand in the order they are tried. */
export const functions: Readonly<Record<FunctionName, readonly Way[]>> = {
  today: [reading('clock', [], DATE, today)],
  now: [reading('clock', [], DATE_TIME, now)],
  date: [
    plain(['text'], DATE, dateOfText),
    reading('zone', ['dateTime'], DATE, dateOfInstant),
    plain(['date'], DATE, text.sameText),
    plain(['number', 'number', 'number'], DATE, dateOfParts),
  ],
  'date and time': [reading('zone', ['text'], DATE_TIME, instantOfText)],
  duration: [plain(['text'], DURATION, durationOf)],
  not: [plain(['boolean'], BOOLEAN, ([value]) => value !== true)],
  'is defined': [evenNothing(['any'], BOOLEAN, text.isDefined)],
  'is blank': [evenNothing(['text'], BOOLEAN, text.isBlank)],
  contains: [plain(['text', 'text'], BOOLEAN, text.contains)],
  'starts with': [plain(['text', 'text'], BOOLEAN, text.startsWith)],
  'ends with': [plain(['text', 'text'], BOOLEAN, text.endsWith)],
  'upper case': [plain(['text'], TEXT, text.upperCase)],
  'lower case': [plain(['text'], TEXT, text.lowerCase)],
  'normal text': [plain(['text'], TEXT, text.normal)],
  'string length': [plain(['text'], WHOLE, text.stringLength)],
  'string join': [evenNothing(['texts', 'text'], TEXT, text.joined), evenNothing(['texts'], TEXT, text.joined)],
  string: [
    plain(['number'], TEXT, text.numberText),
    ...(['text', 'choice', 'boolean', 'date', 'dateTime', 'reference', 'user'] as const).map(kind =>
      plain([kind], TEXT, text.sameText),
    ),
  ],
  number: [plain(['text'], NUMBER, text.numberOf), plain(['number'], asFirst, ([value]) => value as Num)],
  abs: [plain(['number'], asFirst, ([value], { at }) => absolute(value as Num, at))],
  floor: rounding('down'),
  ceiling: rounding('up'),
  round: rounding('half up'),
  decimal: [plain(['number', 'number'], asFraction, to('half even'))],
  min: [aggregate(ORDERED, asItem, least)],
  max: [aggregate(ORDERED, asItem, greatest)],
  sum: [aggregate(['number'], asItem, sum)],
  count: [{ ...aggregate('any', () => WHOLE, count), takesNothing: true }],
  'list contains': [{ form: 'membership' }],
};

function asItem(item: ExpressionType): ExpressionType {
  return item;
}

function asFirst([first]: readonly ExpressionType[]): ExpressionType {
  return first ?? NUMBER;
}

/** Rounded to decimals: money stays money. */
function asFraction([first]: readonly ExpressionType[]): ExpressionType {
  return first?.kind === 'number' ? { ...first, whole: false } : NUMBER;
}

/** Without a second argument to a whole number, with it to so many decimals. */
function rounding(way: Rounding): readonly Way[] {
  return [plain(['number'], WHOLE, to(way)), plain(['number', 'number'], asFraction, to(way))];
}

function to(way: Rounding): (args: readonly Cell[], here: Here) => Cell {
  return ([value, scale], { at }) => rounded(value as Num, (scale ?? 0) as Num, way, at);
}
