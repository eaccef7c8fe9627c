import { type LocalText, localText } from '@marshrut/model';

/** Why a file is not taken: the line counts from 1, null where there is none to point at. */
export interface Refusal {
  readonly line: number | null;
  readonly message: LocalText;
}

export function refused(line: number | null, ru: string, en: string): Refusal {
  return { line, message: localText(ru, en) };
}

export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The line of an element by its id; null where it has none. */
export function lineOfId(text: string, id: string): number | null {
  const at = id === '' ? -1 : text.search(new RegExp(`\\sid\\s*=\\s*["']${id.replace(/[^\w-]/g, '\\$&')}["']`));
  return at < 0 ? null : lineAt(text, at + 1);
}
