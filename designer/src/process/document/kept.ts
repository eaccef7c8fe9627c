import { type Diagram, diagramSchema } from '@marshrut/model';
import type { Done } from './store.js';

/** What this browser keeps of an open process: the undo history, and the document while the server does not have it. */
export interface Kept {
  readonly format: 1;
  /** The version of the server's draft that `diagram` goes out from. */
  readonly version: number;
  readonly diagram: Diagram;
  readonly saved: boolean;
  readonly past: readonly Done[];
  readonly future: readonly Done[];
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Browsers give about five million characters to everything together; older history gives way. */
const LIMIT = 1_000_000;

const keyOf = (process: string) => `marshrut.process.${process}`;

export function keep(shelf: Shelf, process: string, kept: Kept): void {
  let { past } = kept;
  let text = JSON.stringify(kept);
  while (text.length > LIMIT && past.length > 0) {
    past = past.slice(Math.ceil(past.length / 2));
    text = JSON.stringify({ ...kept, past });
  }
  shelf.setItem(keyOf(process), text);
}

export function forget(shelf: Shelf, process: string): void {
  shelf.removeItem(keyOf(process));
}

/** Null where nothing is kept, or nothing that can be read. */
export function kept(shelf: Shelf, process: string): Kept | null {
  const text = shelf.getItem(keyOf(process));
  if (text === null) return null;
  try {
    const found = JSON.parse(text) as Kept;
    return found.format === 1 && diagramSchema.safeParse(found.diagram).success ? found : null;
  } catch (error) {
    console.warn('Expected the kept history of a process to be JSON, but it is not. It is left out.', error);
    return null;
  }
}

export interface Draft {
  readonly version: number;
  readonly document: Diagram;
}

/** How a process opens: with the kept history where it belongs to this draft; with kept edits where the server lacks them. */
export function opening(draft: Draft, found: Kept | null) {
  const fresh = { diagram: draft.document, past: [], future: [], unsaved: false, stale: false };
  if (!found) return fresh;
  const history = { past: found.past, future: found.future };
  if (!found.saved)
    return { diagram: found.diagram, ...history, unsaved: true, stale: found.version !== draft.version };
  return found.version === draft.version ? { ...fresh, ...history } : fresh;
}
