import { normalText } from '@marshrut/expressions';
import { type FieldType, isDate } from '@marshrut/model';
import { instantOfLocal } from './local-time.js';
import { type Cell, FORMULA_ERROR } from './sheet.js';

/** What the cell gives to the model, or why it gives nothing. */
export type CellRead = { readonly raw: unknown } | { readonly code: string; readonly expected?: string };

/** A cell as people fill it: dates with dots, numbers with spaces and a comma, «да», names of options. */
export function readCell(type: FieldType, cell: Cell, timeZone: string): CellRead {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return { raw: null };
  if (cell === FORMULA_ERROR) return { code: 'FORMULA_ERROR' };
  switch (type.kind) {
    case 'int':
      return readWhole(cell);
    case 'decimal':
    case 'money':
      return readNumber(cell);
    case 'bool':
      return readBool(cell);
    case 'date':
      return readDay(cell);
    case 'dateTime':
      return readTime(cell, timeZone);
    case 'choice':
      return readChoice(type, cell);
    case 'many':
      return readSeveral(type, cell);
    default:
      return readText(cell);
  }
}

function readText(cell: Exclude<Cell, null | typeof FORMULA_ERROR>): CellRead {
  if (typeof cell === 'boolean') return { code: 'WRONG_TYPE', expected: 'text' };
  if (cell instanceof Date) return { raw: dayOf(cell).split('-').reverse().join('.') };
  return { raw: typeof cell === 'number' ? plain(cell) : cell.trim() };
}

/** A spreadsheet keeps 15 digits; what a double has beyond them is noise: `0.30000000000000004`. */
function plain(number: number): string {
  const exact = Number(number.toPrecision(15));
  const text = String(exact);
  return text.includes('e')
    ? exact
        .toFixed(Math.abs(exact) < 1 ? 20 : 0)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '')
    : text;
}

/** `1 234,50 ₽`, `1,234.50`, `1234.5`. */
function readNumber(cell: Cell): CellRead {
  if (typeof cell === 'number') return { raw: plain(cell) };
  if (typeof cell !== 'string') return { code: 'WRONG_TYPE', expected: '0.00' };
  const bare = cell
    .replace(/[\s\u00a0\u202f\u2009']/g, '')
    .replace(/(?:₽|руб\.?|р\.?)$/i, '')
    .replace(/^[−–]/, '-');
  return { raw: /^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(bare) ? bare.replaceAll(',', '') : bare };
}

function readWhole(cell: Cell): CellRead {
  const read = readNumber(cell);
  if (!('raw' in read) || typeof read.raw !== 'string') return { code: 'WRONG_TYPE', expected: '0' };
  const whole = read.raw.replace(/[.,]0+$/, '');
  return /^[+-]?\d{1,16}$/.test(whole) ? { raw: whole } : { code: 'WRONG_TYPE', expected: '0' };
}

const YES = new Set(['да', 'yes', 'true', 'истина', '1', '+', 'y', 'д']);
const NO = new Set(['нет', 'no', 'false', 'ложь', '0', '-', 'n', 'н']);

function readBool(cell: Cell): CellRead {
  if (typeof cell === 'boolean') return { raw: cell };
  const word = normalText(String(cell));
  return YES.has(word) ? { raw: true } : NO.has(word) ? { raw: false } : { code: 'WRONG_TYPE', expected: 'да | нет' };
}

const NOT_A_DATE = { code: 'NOT_A_DATE', expected: '23.11.2026' } as const;

function readDay(cell: Cell): CellRead {
  const local = localOf(cell);
  return local?.endsWith('T00:00:00') ? { raw: local.slice(0, 10) } : NOT_A_DATE;
}

function readTime(cell: Cell, timeZone: string): CellRead {
  if (typeof cell === 'string' && /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(cell.trim()))
    return { raw: cell.trim() };
  const local = localOf(cell);
  return local === null ? NOT_A_DATE : { raw: instantOfLocal(local, timeZone) };
}

const DOTTED = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\s*г\.?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?)?$/;

/** The day and time of a cell, `2026-11-23T09:30:00`; null where there is none. */
function localOf(cell: Cell): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : secondsOf(cell.getTime());
  if (typeof cell === 'number')
    return cell >= 1 && cell < LAST_SERIAL ? secondsOf((cell - UNIX_EPOCH_SERIAL) * DAY) : null;
  if (typeof cell !== 'string') return null;
  const dotted = DOTTED.exec(cell.trim());
  const [, year, month, day, ...clock] = dotted
    ? [dotted[0], dotted[3], dotted[2], dotted[1], ...dotted.slice(4)]
    : (ISO.exec(cell.trim()) ?? []);
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  const [hour = '0', minute = '00', second = '00'] = clock;
  if (!isDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}`;
}

const DAY = 86_400_000;
/** 1 January 1970 in the days of Excel. */
const UNIX_EPOCH_SERIAL = 25_569;
const LAST_SERIAL = 2_958_466;

/** Fractions of days are not exact: to the nearest second. */
function secondsOf(ms: number): string {
  return new Date(Math.round(ms / 1000) * 1000).toISOString().slice(0, 19);
}

function dayOf(date: Date): string {
  return secondsOf(date.getTime()).slice(0, 10);
}

/** «Телефон; Почта», or each on a line; with commas where no name has one. */
function readSeveral(type: Extract<FieldType, { kind: 'many' }>, cell: Cell): CellRead {
  const text = cell instanceof Date ? '' : String(cell);
  const parts = /[;\n]/.test(text) || 'raw' in readChoice(type, text) ? text.split(/[;\n]/) : text.split(',');
  const keys: unknown[] = [];
  for (const part of parts.map(one => one.trim()).filter(Boolean)) {
    const read = readChoice(type, part);
    if (!('raw' in read)) return read;
    keys.push(read.raw);
  }
  return { raw: keys };
}

function readChoice({ options }: Extract<FieldType, { kind: 'choice' | 'many' }>, cell: Cell): CellRead {
  const wanted = normalText(cell instanceof Date ? '' : String(cell));
  const found =
    options.find(({ key }) => key === String(cell)) ??
    options.find(({ key, name }) => [key, name.ru, name.en].some(text => normalText(text) === wanted));
  if (found) return { raw: found.key };
  return { code: 'NOT_AN_OPTION', expected: options.map(({ key, name }) => name.ru || name.en || key).join(', ') };
}
