import type { MoveNote as Note, Plan } from '@marshrut/engine';
import { planOf } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { sayMoveNote } from '../messages/move-note.js';
import { MoveNote } from './move.js';

/** Notes of a case in the words of the caller. Values are not told: what is typed in a task is its owner's business. */
export async function toMoveNotes(
  { services, language }: Context,
  notes: readonly Note[],
  versions: { readonly from: string; readonly to: string },
): Promise<readonly MoveNote[]> {
  const [from, to] = await Promise.all([planOf(services.work, versions.from), planOf(services.work, versions.to)]);
  return notes.map(note =>
    answer(MoveNote, {
      code: note.code,
      message: sayMoveNote(
        note,
        { node: nameIn(from, note.node), to: nameIn(to, note.to), field: fieldIn(from, to, note.field) },
        language,
      ),
      node: note.node ?? null,
    }),
  );
}

function nameIn(plan: Plan, node: string | undefined) {
  return node === undefined ? undefined : plan.nodes.get(node)?.node.name;
}

/** Of a path such as `person.phone` the field of the record. */
function fieldIn(from: Plan, to: Plan, path: string | undefined) {
  const [head = '', tail] = (path ?? '').split('.');
  const field = from.card.get(head) ?? to.card.get(head);
  if (tail === undefined || field?.type.kind !== 'reference') return field?.name;
  return from.entities.get(field.type.entity)?.fields.find(({ key }) => key === tail)?.name;
}
