import type { LocalText } from '../../vocabulary.js';

/** What a text of one kind looks like: an ИНН, a code, a name. The same table serves the server and the input of the browser. */
export interface TextFormat {
  readonly name: LocalText;
  /** `###-###-### ##`: digits are laid into it as they are typed. None: words, typed freely. */
  readonly mask?: string;
  readonly example: string;
  /** Completes "Expected …" and «Ожидалось: …». */
  readonly expected: LocalText;
  /** The one spelling that is kept, of a trimmed text; null where it is no such value. What it answers it answers to itself. */
  normal(text: string): string | null;
}
