import type { Conflict } from '@marshrut/engine';
import { type LocalText, localText } from '@marshrut/model';

const texts = {
  field: localText(
    'Ожидалось, что эти поля никто не менял, но их изменил другой сотрудник. Выберите по каждому полю, чьё значение оставить.',
    'Expected nobody else to have changed these fields, but a colleague did. Choose whose value to keep, field by field.',
  ),
  deleted: localText(
    'Ожидалась запись, которую меняет задача, но её удалили. Вернитесь назад и выберите другую.',
    'Expected the record this task changes, but somebody deleted it. Go back and choose another one.',
  ),
  changed: localText(
    'Ожидалось, что удаляемые записи никто не менял, но их изменил другой сотрудник. Выберите по каждой, удалить её или оставить.',
    'Expected nobody to have changed the records you delete, but a colleague did. Choose for each whether to delete or to keep it.',
  ),
  duplicate: localText(
    'Ожидались неповторяющиеся значения, но такая запись уже есть. Вернитесь назад и исправьте их или возьмите имеющуюся.',
    'Expected values no other record has, but there is such a record. Go back and correct them, or take that record.',
  ),
} satisfies Record<Conflict['kind'], LocalText>;

/** What cannot be decided on the spot is told first. */
const order: readonly Conflict['kind'][] = ['deleted', 'duplicate', 'changed', 'field'];

export function sayConflicts(conflicts: readonly Conflict[]): LocalText {
  const kind = order.find(candidate => conflicts.some(conflict => conflict.kind === candidate)) ?? 'field';
  return texts[kind];
}
