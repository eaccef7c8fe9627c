import type { Diagram } from '@marshrut/model';
import { apply, type EditKind, makeEdit, revert } from './edit.js';

/** An edit done, undone and done again, each through JSON, as a kept history is. */
export function thereAndBack<Input>(kind: EditKind<Input>, before: Diagram, input: Input) {
  const edit = makeEdit(kind, before, input);
  if (!edit) throw new Error(`Expected ${kind.name} to change the document, but it did not.`);
  const kept = JSON.parse(JSON.stringify(edit)) as typeof edit;
  const after = apply(edit, before);
  const undone = revert(kept, after);
  return { edit, after, undone, redone: apply(kept, undone) };
}
