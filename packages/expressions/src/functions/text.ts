import { normalText } from '../normal-text.js';
import { plainText } from '../number/number.js';
import { type Cell, Failed, Nothing, type Num } from '../run/cell.js';
import { withinLimit } from '../run/text.js';
import type { Here } from './entry.js';

type TextPair = readonly Cell[];

export function contains([text, part]: TextPair): boolean {
  return (text as string).includes(part as string);
}

export function startsWith([text, part]: TextPair): boolean {
  return (text as string).startsWith(part as string);
}

export function endsWith([text, part]: TextPair): boolean {
  return (text as string).endsWith(part as string);
}

export function upperCase([text]: readonly Cell[]): string {
  return (text as string).toUpperCase();
}

export function lowerCase([text]: readonly Cell[]): string {
  return (text as string).toLowerCase();
}

export function normal([text]: readonly Cell[]): string {
  return normalText(text as string);
}

/** Characters as people count them in FEEL: code points, so an emoji is one. */
export function stringLength([text]: readonly Cell[]): number {
  return [...(text as string)].length;
}

/** Texts that are not given are left out, as FEEL (DMN 1.4, 10.3.4.3) says. */
export function joined([items, between = '']: readonly Cell[], { at }: Here): Cell {
  if (between instanceof Nothing) return between.spoiled;
  const given = (items as readonly Cell[]).filter(item => !(item instanceof Nothing));
  return withinLimit(given.join(between as string), at);
}

export function isBlank([text]: readonly Cell[]): boolean {
  return text instanceof Nothing || (text as string).trim() === '';
}

export function isDefined([value]: readonly Cell[]): boolean {
  return !(value instanceof Nothing);
}

export function sameText([text]: readonly Cell[]): string {
  return String(text);
}

/** A decimal text from a view is kept as it is written: money stays `1234.50`. */
export function numberText([value]: readonly Cell[], { at }: Here): string {
  return typeof value === 'string' ? value : plainText(value as Num, at);
}

const number = /^[+-]?\d+(?:\.\d+)?$/;

/** `number(" 12.50 ")`; a comma, groups or other letters are refused. */
export function numberOf([text]: readonly Cell[], { at }: Here): string {
  const trimmed = (text as string).trim();
  if (trimmed.length > 100 || !number.test(trimmed)) throw new Failed('NOT_A_NUMBER', at);
  return trimmed.replace('+', '');
}
