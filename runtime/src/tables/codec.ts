import { normalText } from '@marshrut/expressions';
import { isDate, type Value } from '@marshrut/model';
import type { Dialect } from '../database/dialect.js';
import type { Column } from './entity-table.js';
import { isText } from './plain-text.js';

/** A value as a column holds it. */
export type Stored = string | number | boolean | null;

export type NotStorableCode = 'WRONG_TYPE' | 'TOO_LARGE' | 'TOO_LONG' | 'NOT_A_DATE' | 'CONTROL_CHARACTER';

/** A value that the databases cannot hold alike. Values read by `readValue` of the model never are, but for the length of texts in an index. */
export class ValueNotStorable extends Error {
  constructor(
    readonly entity: string,
    readonly field: string,
    readonly code: NotStorableCode,
  ) {
    super(
      `Expected ${entity}.${field} to be a storable value, but it is refused as ${code}. Check it by readValue first.`,
    );
    this.name = 'ValueNotStorable';
  }
}

/** Scaled decimals below it are exact in a double, in SQLite's integers and in JSON: 15 significant digits. */
const SCALED_LIMIT = 1_000_000_000_000_000;

/** Letters of Cyrillic that always fit where a text is bounded in bytes. */
export function longestLetters({ longest }: Column): string | undefined {
  return longest === null ? undefined : String(Math.floor(longest / 2));
}

/** Why a value cannot be stored, or null. */
export function storageProblem(column: Column, value: Value): NotStorableCode | null {
  if (value === null) return null;
  switch (column.storage.as) {
    case 'integer':
      return typeof value !== 'number' ? 'WRONG_TYPE' : Number.isSafeInteger(value) ? null : 'TOO_LARGE';
    case 'bool':
      return typeof value === 'boolean' ? null : 'WRONG_TYPE';
    case 'decimal':
      return decimalProblem(value, column.storage.scale);
    case 'date':
      return typeof value !== 'string' ? 'WRONG_TYPE' : isDate(value) ? null : 'NOT_A_DATE';
    case 'dateTime':
      return typeof value !== 'string' ? 'WRONG_TYPE' : isInstant(value) ? null : 'NOT_A_DATE';
    default:
      return textProblem(value, column.longest);
  }
}

function decimalProblem(value: Value, scale: number): NotStorableCode | null {
  const match = typeof value === 'string' ? /^-?\d+(?:\.(\d+))?$/.exec(value) : null;
  if (!match || (match[1] ?? '').length > scale) return 'WRONG_TYPE';
  return Math.abs(scaled(value as string, scale)) < SCALED_LIMIT ? null : 'TOO_LARGE';
}

function textProblem(value: Value, longest: number | null): NotStorableCode | null {
  if (typeof value !== 'string') return 'WRONG_TYPE';
  if (!isText(value)) return 'CONTROL_CHARACTER';
  return longest !== null && value.length * 4 > longest && Buffer.byteLength(value) > longest ? 'TOO_LONG' : null;
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && isDate(text.slice(0, 10));
}

/** Canonical value → column. */
export function encode(table: string, column: Column, value: Value, dialect: Dialect): Stored {
  const problem = storageProblem(column, value);
  if (problem !== null) throw new ValueNotStorable(table, column.field.key, problem);
  if (value === null || dialect === 'postgres') return value;
  if (column.storage.as === 'decimal') return scaled(value as string, column.storage.scale);
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Column → canonical value. PostgreSQL's come by the driver or inside JSON, where decimals are numbers and instants have an offset. */
export function decode(column: Column, stored: unknown, dialect: Dialect): Value {
  if (stored === null || stored === undefined) return null;
  switch (column.storage.as) {
    case 'integer':
      return Number(stored);
    case 'bool':
      return stored === true || stored === 1;
    case 'decimal':
      return dialect === 'sqlite'
        ? unscaled(stored as number, column.storage.scale)
        : Number(stored).toFixed(column.storage.scale);
    case 'dateTime':
      return dialect === 'sqlite' ? (stored as string) : new Date(stored as string).toISOString();
    default:
      return stored as string;
  }
}

export function encodeNorm(value: Value): Stored {
  return typeof value === 'string' ? normalText(value) : null;
}

/** `-12.5` of scale 2 is -1250. */
function scaled(text: string, scale: number): number {
  const [whole = '0', fraction = ''] = text.split('.');
  const number = Number(whole + fraction.padEnd(scale, '0'));
  return number === 0 ? 0 : number;
}

function unscaled(number: number, scale: number): string {
  if (scale === 0) return String(number);
  const digits = String(Math.abs(number)).padStart(scale + 1, '0');
  return `${number < 0 ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
