import type { Diagram, LocalText } from '@marshrut/model';
import { diff, type Patch, patched } from './patch.js';

/**
 * A named way to change the document. `change` keeps every node, edge and field it does not touch as the same object,
 * from which the way back follows; it answers the same document where there is nothing to do.
 */
export interface EditKind<Input> {
  readonly name: string;
  /** What a person reads in «Отменить: …». */
  title(input: Input, diagram: Diagram): LocalText;
  change(diagram: Diagram, input: Input): Diagram;
}

/** A done edit: plain JSON, so it can be kept. */
export interface Edit {
  readonly name: string;
  readonly title: LocalText;
  readonly patch: Patch;
}

/** Null where the edit would change nothing. */
export function makeEdit<Input>(kind: EditKind<Input>, diagram: Diagram, input: Input): Edit | null {
  const patch = diff(diagram, kind.change(diagram, input));
  return patch && { name: kind.name, title: kind.title(input, diagram), patch };
}

export function apply(edit: Edit, diagram: Diagram): Diagram {
  return patched(diagram, edit.patch, 'forward');
}

export function revert(edit: Edit, diagram: Diagram): Diagram {
  return patched(diagram, edit.patch, 'back');
}
