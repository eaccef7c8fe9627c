import type { Values } from '@marshrut/model';

/** `inn = 7701` on lines of their own. Whole numbers and true, false are what they are; nothing behind the sign is "not given". */
export function pairsFrom(text: string): Values {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return Object.fromEntries(
    lines.map(line => {
      const at = line.indexOf('=');
      return at < 0 ? [line.trim(), null] : [line.slice(0, at).trim(), valueFrom(line.slice(at + 1).trim())];
    }),
  );
}

export function pairsText(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} = ${value ?? ''}`)
    .join('\n');
}

function valueFrom(text: string): Values[string] {
  if (text === '') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  // What would read back as another text stays a text: 007, +5, 1e3.
  return /^-?\d{1,15}$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}
