import { isUtf8 } from 'node:buffer';

const BYTE_ORDER_MARKS: readonly (readonly [mark: string, encoding: string])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

/** Text of a file in UTF-8, with or without a byte order mark, UTF-16 or Windows-1251; null where it is no text. */
export function decodeText(file: Buffer): string | null {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => file.subarray(0, mark.length / 2).toString('hex') === mark);
  const encoding = marked?.[1] ?? (isUtf8(file) ? 'utf-8' : 'windows-1251');
  const text = new TextDecoder(encoding).decode(file);
  return hasControls(text) ? null : text;
}

/** Pictures, archives and programs are full of them; a table has only line ends and tabs. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}
