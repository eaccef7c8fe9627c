import { LIMITS } from './sheet.js';

export type SheetScan =
  | { readonly ok: true /** `B12` of cells whose formula failed. */; readonly failed: ReadonlySet<string> }
  | { readonly ok: false; readonly why: 'corrupt' | 'tooManyColumns' | 'tooManyLines' | 'tooManyCells' };

/** Lines that are looked through: some of them may be empty. */
const LAST_LINE = LIMITS.lines * 2;
const LAST_SHEET_LINE = 1_048_576;

const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*`;
const TAG = new RegExp(String.raw`<(?:[\w.-]+:)?(row|c)(${ATTRIBUTES})\s*(/?)>`, 'g');
const BEGINNING = /<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])/g;
const PLACE = /(?<![\w.-])(?:[\w.-]+:)?r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const FAILED = /(?<![\w.:-])t\s*=\s*["']e["']/;

/**
 * Looks at the places of rows and cells before the sheet is read: a reader fills the gaps between them, so one far-away cell
 * would take all the memory there is.
 */
export function scanSheet(xml: string): SheetScan {
  const failed = new Set<string>();
  let [tags, cells] = [0, 0];
  for (const [, tag, attributes = '', closed] of xml.matchAll(TAG)) {
    tags++;
    const places = [...attributes.matchAll(PLACE)].map(([, double, single]) => double ?? single ?? '');
    if (tag === 'row') {
      if (places.some(place => !/^\d{1,7}$/.test(place) || Number(place) > LAST_SHEET_LINE))
        return { ok: false, why: 'corrupt' };
      continue;
    }
    const [place] = places;
    const [, column = '', line = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(place ?? '') ?? [];
    if (places.length !== 1 || column === '' || Number(line) > LAST_SHEET_LINE) return { ok: false, why: 'corrupt' };
    if (closed === '/') continue;
    if (++cells > LIMITS.cells) return { ok: false, why: 'tooManyCells' };
    if (columnNumber(column) > LIMITS.columns) return { ok: false, why: 'tooManyColumns' };
    if (Number(line) > LAST_LINE) return { ok: false, why: 'tooManyLines' };
    if (place && FAILED.test(attributes)) failed.add(place);
  }
  // A tag that is written in a way not understood here must not be understood by the reader either.
  return tags === (xml.match(BEGINNING)?.length ?? 0) ? { ok: true, failed } : { ok: false, why: 'corrupt' };
}

/** A is 1, Z is 26, AA is 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
