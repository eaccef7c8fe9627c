import { chosenIn, manyValue } from './chosen.js';
import { FILES, type FieldType, type Option } from './field.js';
import { type TextFormatKey, textFormats } from './format/formats.js';
import { hasTooManyMarks } from './marks.js';
import type { Value } from './value.js';

export type ValueProblemCode =
  | 'WRONG_TYPE'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'NOT_AN_OPTION'
  | 'TOO_MANY'
  | 'NOT_A_DATE'
  | 'IN_FUTURE'
  | 'NOT_A_PHONE'
  | 'NOT_AN_EMAIL'
  | 'NOT_IN_FORMAT'
  | 'CONTROL_CHARACTER';

export type ReadValue =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ValueProblemCode; readonly expected?: string };

const TEXT_LIMIT = 1000;
const LONG_TEXT_LIMIT = 100_000;
const ID_LIMIT = 120;
/** Digits before the point: with two decimals money keeps 15 significant digits, which both databases hold exactly. */
const MONEY_DIGITS = 13;
const DECIMAL_DIGITS = 15;
/** With its spaces and zeros. */
const LONGEST_NUMBER = 100;

/**
 * Takes one raw value from outside (form, API, import) to its canonical form, or says why not.
 * Empty and blank texts are "not given": null. `today` (`2026-11-23`) bounds dates that must lie in the past.
 */
export function readValue(type: FieldType, raw: unknown, today: string): ReadValue {
  if (raw === null || raw === undefined || raw === '') return given(null);
  switch (type.kind) {
    case 'text':
      return type.format
        ? readFormatted(raw, type.format, type.maxLength ?? TEXT_LIMIT)
        : readText(raw, type.maxLength ?? TEXT_LIMIT, 0, false);
    case 'longText':
      return readText(raw, type.maxLength ?? LONG_TEXT_LIMIT, type.minLength ?? 0, true);
    case 'number':
      return readText(raw, TEXT_LIMIT, 0, false);
    case 'phone':
      return readPhone(raw);
    case 'email':
      return readEmail(raw);
    case 'int':
      return readInt(raw, type.min, type.max);
    case 'money':
      return readDecimal(raw, 2, MONEY_DIGITS, type.min, type.max);
    case 'decimal':
      return readDecimal(raw, type.scale, DECIMAL_DIGITS - type.scale, type.min, type.max);
    case 'bool':
      return typeof raw === 'boolean' ? given(raw) : wrong('WRONG_TYPE', 'true | false');
    case 'date':
      return readDate(raw, type.past === true ? today : undefined);
    case 'dateTime':
      return readDateTime(raw);
    case 'choice':
      return type.options.some(option => option.key === raw)
        ? given(raw as string)
        : wrong('NOT_AN_OPTION', type.options.map(option => option.key).join(', '));
    case 'many':
      return readMany(raw, type.options);
    case 'file':
      return readFiles(raw, type.most ?? FILES);
    case 'reference':
    case 'user':
      return readText(raw, ID_LIMIT, 0, false);
  }
}

function given(value: Value): ReadValue {
  return { ok: true, value };
}

function wrong(code: ValueProblemCode, expected?: string): ReadValue {
  return expected === undefined ? { ok: false, code } : { ok: false, code, expected };
}

function readText(raw: unknown, max: number, min: number, lines: boolean): ReadValue {
  if (typeof raw !== 'string') return wrong('WRONG_TYPE', 'text');
  if (!raw.isWellFormed() || hasControlCharacter(raw, lines) || hasTooManyMarks(raw)) return wrong('CONTROL_CHARACTER');
  const text = raw.normalize('NFC').trim();
  if (text === '') return given(null);
  const length = [...text].length;
  if (length > max) return wrong('TOO_LONG', String(max));
  if (length < min) return wrong('TOO_SHORT', String(min));
  return given(text);
}

/** The limit is that of the spelling that is kept: what is pasted may have spaces and dashes more. */
function readFormatted(raw: unknown, format: TextFormatKey, max: number): ReadValue {
  const text = readText(raw, TEXT_LIMIT, 0, false);
  if (!text.ok || text.value === null) return text;
  const normal = textFormats[format].normal(String(text.value));
  return normal === null ? wrong('NOT_IN_FORMAT', format) : readText(normal, max, 0, false);
}

/** Line ends and tabs may stand in long texts; other controls, NUL among them, nowhere: PostgreSQL cannot store it. */
function hasControlCharacter(text: string, lines: boolean): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 32 && code !== 127) continue;
    if (lines && (code === 10 || code === 13 || code === 9)) continue;
    return true;
  }
  return false;
}

/** A list of keys, or the canonical text of one. What an analyst has withdrawn is still read: whether it may be chosen, a form asks. */
function readMany(raw: unknown, options: readonly Option[]): ReadValue {
  const keys = Array.isArray(raw) ? raw : typeof raw === 'string' ? chosenIn(raw) : [raw];
  const known = new Set<unknown>(options.map(option => option.key));
  return keys.length <= 2 * options.length && keys.every(key => known.has(key))
    ? given(manyValue(keys))
    : wrong('NOT_AN_OPTION', options.map(option => option.key).join(', '));
}

/** Ids with a comma between them, each once; in the order they were added. */
function readFiles(raw: unknown, most: number): ReadValue {
  if (typeof raw !== 'string' || raw.length > 20 * (ID_LIMIT + 1)) return wrong('WRONG_TYPE', 'file ids');
  const ids = [...new Set(filesIn(raw))];
  if (!ids.every(id => /^[\w-]{1,120}$/.test(id))) return wrong('WRONG_TYPE', 'file ids');
  return ids.length > most ? wrong('TOO_MANY', String(most)) : given(ids.join(',') || null);
}

/** The ids of attachments that a value of a field of files holds. */
export function filesIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(',').filter(id => id !== '') : [];
}

/** Canonical `+79161234567`; Russian numbers may come as `8 (916) 123-45-67`, others in international form. */
function readPhone(raw: unknown): ReadValue {
  if (typeof raw !== 'string') return wrong('WRONG_TYPE', 'text');
  if (!/^[+\d][\d\s().-]{4,30}$/.test(raw.trim())) return wrong('NOT_A_PHONE', '+7 916 123-45-67');
  const digits = raw.replace(/\D/g, '');
  if (raw.trim().startsWith('+'))
    return digits.length >= 8 && digits.length <= 15 ? given(`+${digits}`) : wrong('NOT_A_PHONE', '+7 916 123-45-67');
  if (digits.length === 10) return given(`+7${digits}`);
  if (digits.length === 11 && (digits[0] === '8' || digits[0] === '7')) return given(`+7${digits.slice(1)}`);
  return wrong('NOT_A_PHONE', '+7 916 123-45-67');
}

function readEmail(raw: unknown): ReadValue {
  if (typeof raw !== 'string') return wrong('WRONG_TYPE', 'text');
  const text = raw.trim().toLowerCase();
  const plain = text.length <= 254 && /^[^\s@"<>]{1,64}@[^\s@"<>.]+(\.[^\s@"<>.]+)+$/u.test(text);
  return plain && !hasControlCharacter(text, false) ? given(text) : wrong('NOT_AN_EMAIL', 'name@example.ru');
}

function readInt(raw: unknown, min: number | undefined, max: number | undefined): ReadValue {
  const number = typeof raw === 'string' && /^[+-]?\d{1,16}$/.test(raw.trim()) ? Number(raw) : raw;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return wrong('WRONG_TYPE', 'int');
  if (min !== undefined && number < min) return wrong('TOO_SMALL', String(min));
  if (max !== undefined && number > max) return wrong('TOO_LARGE', String(max));
  return given(number === 0 ? 0 : number);
}

function readDecimal(
  raw: unknown,
  scale: number,
  digits: number,
  min: string | undefined,
  max: string | undefined,
): ReadValue {
  const text = typeof raw === 'number' && Number.isSafeInteger(raw) ? String(raw) : raw;
  // The patterns below take the square of the length: one long text would hold up everybody.
  if (typeof text !== 'string' || text.length > LONGEST_NUMBER) return wrong('WRONG_TYPE', 'decimal');
  const match = /^([+-]?)0*(\d*)(?:[.,](\d*))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''));
  if (!match || (match[2] === '' && !/\d/.test(text))) return wrong('WRONG_TYPE', 'decimal');
  const whole = match[2] || '0';
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > scale) return wrong('WRONG_TYPE', scale === 0 ? 'int' : `0.${'0'.repeat(scale)}`);
  if (whole.length > digits) return wrong('TOO_LARGE', '9'.repeat(digits));
  const body = scale === 0 ? whole : `${whole}.${fraction.padEnd(scale, '0')}`;
  const value = match[1] === '-' && /[1-9]/.test(body) ? `-${body}` : body;
  if (min !== undefined && compareDecimals(value, min) < 0) return wrong('TOO_SMALL', min);
  if (max !== undefined && compareDecimals(value, max) > 0) return wrong('TOO_LARGE', max);
  return given(value);
}

/** Compares two decimal texts exactly: negative, zero or positive. */
export function compareDecimals(left: string, right: string): number {
  const [a, b] = [scaled(left, 12), scaled(right, 12)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function scaled(text: string, scale: number): bigint {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (!match) return 0n;
  const number = BigInt((match[2] || '0') + (match[3] ?? '').slice(0, scale).padEnd(scale, '0'));
  return match[1] === '-' ? -number : number;
}

/** `2026-02-29` is refused: the day must exist. */
function readDate(raw: unknown, latest: string | undefined): ReadValue {
  if (typeof raw !== 'string' || !isDate(raw)) return wrong('NOT_A_DATE', '2026-11-23');
  return latest !== undefined && raw > latest ? wrong('IN_FUTURE', latest) : given(raw);
}

export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
}

function readDateTime(raw: unknown): ReadValue {
  if (
    typeof raw !== 'string' ||
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(raw) ||
    !isDate(raw.slice(0, 10))
  ) {
    return wrong('NOT_A_DATE', '2026-11-23T09:30:00Z');
  }
  const instant = Date.parse(raw);
  const utc = Number.isNaN(instant) ? '' : new Date(instant).toISOString();
  // In UTC it may lie in a year that has another number of digits.
  return isDate(utc.slice(0, 10)) ? given(utc) : wrong('NOT_A_DATE', '2026-11-23T09:30:00Z');
}
