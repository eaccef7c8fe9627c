import type { Taken, Way } from './entry.js';

const words: Readonly<Record<Taken, string>> = {
  any: '…',
  texts: '["…"]',
  null: 'null',
  boolean: 'true/false',
  number: '1',
  text: '"…"',
  choice: '"…"',
  date: 'date(…)',
  dateTime: 'now()',
  duration: 'duration("P1D")',
  reference: '…',
  user: '…',
  list: '[…]',
};

/** How a function may be called, as examples: `round(1)`, `round(1, 1)`. */
export function signatures(name: string, ways: readonly Way[]): readonly string[] {
  const all = ways.map(way => {
    if (way.form === 'membership') return `${name}([…], …)`;
    if (way.form === 'plain') return `${name}(${way.takes.map(taken => words[taken]).join(', ')})`;
    const item = way.of === 'any' ? '…' : words[way.of[0] ?? 'any'];
    return `${name}(${item}, ${item})`;
  });
  return [...new Set(all)];
}
