import type { LocalText } from '@marshrut/model';
import type { Point } from './geometry.js';

/**
 * What an import has to say of one element. missing: it has no block here and is to be replaced before publishing; kept: it is
 * in the file and comes out again, nothing is done with it; guessed: a decision of ours to look at; added: what was left out.
 */
export interface ImportNote {
  readonly kind: 'missing' | 'kept' | 'guessed' | 'added';
  /** Its name in the standard: `scriptTask`. */
  readonly element: string;
  readonly id: string;
  readonly name: string;
  /** Where it stands in the file. */
  readonly at: Point | null;
  readonly line: number | null;
  readonly message: LocalText;
}
