import { type Refusal, refused } from './refusal.js';

/** Larger files are no drawings of people. */
export const MOST_BYTES = 10_000_000;

/** The text of a file in the encoding it declares: UTF-8 where it says nothing. What does not fit the encoding is refused. */
export function decodeXml(bytes: Uint8Array): { readonly text: string } | Refusal {
  if (bytes.length > MOST_BYTES)
    return refused(
      null,
      `Ожидался файл не больше ${MOST_BYTES} байт, но в нём ${bytes.length}. Оставьте в нём одну схему.`,
      `Expected a file of at most ${MOST_BYTES} bytes, but it has ${bytes.length}. Keep one diagram in it.`,
    );
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return refused(
      1,
      `Ожидался текст в кодировке «${encoding}», но файл в ней не читается. Сохраните его в UTF-8.`,
      `Expected text in the encoding "${encoding}", but the file cannot be read in it. Save it in UTF-8.`,
    );
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8';
}
