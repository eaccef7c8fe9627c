import { Failed } from './cell.js';

/** Longer than any field; keeps a chain of joined texts from growing without end. */
const TEXT_LIMIT = 200_000;

export function withinLimit(text: string, at: string): string {
  if (text.length > TEXT_LIMIT) throw new Failed('TEXT_TOO_LONG', at);
  return text;
}
