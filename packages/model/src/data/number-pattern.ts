/** What a registration number is made of on a given day: `ЛД-2026-` and 5 digits. */
export interface NumberFormat {
  readonly prefix: string;
  readonly digits: number;
}

/**
 * Reads a pattern such as `ЛД-{YYYY}-{00000}`: `{YYYY}`, `{YY}`, `{MM}` are parts of `today` (`2026-11-23`), the zeros at the
 * end give the digits of the counter. Each prefix counts on its own, so a new year starts from 1. Null for another form.
 */
export function numberFormat(pattern: string, today: string): NumberFormat | null {
  const match = /^([^{}]*(?:\{(?:YYYY|YY|MM)\}[^{}]*)*)\{(0{1,9})\}$/.exec(pattern);
  if (!match) return null;
  const prefix = (match[1] ?? '')
    .replaceAll('{YYYY}', today.slice(0, 4))
    .replaceAll('{YY}', today.slice(2, 4))
    .replaceAll('{MM}', today.slice(5, 7));
  return { prefix, digits: (match[2] ?? '').length };
}

export function formatNumber({ prefix, digits }: NumberFormat, count: number): string {
  return prefix + String(count).padStart(digits, '0');
}
