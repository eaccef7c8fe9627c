import type { LocalText, Value } from '@marshrut/model';
import { listed } from '../../problem/names.js';
import { excerpt, told } from '../../problem/problem.js';

export function emptyEntryMessage(): LocalText {
  return told(
    ['значение', 'клетка пуста', 'Дайте ответ, а если правило ничего не даёт — пустое значение (null)'],
    ['a value', 'the cell is empty', 'Give an answer, or nothing (null) where the rule gives none'],
  );
}

/** `values`: those its output may have. */
export function notAllowedMessage(value: Value, values: readonly Value[]): LocalText {
  const allowed = listed(values.map(literal));
  return told(
    ['одно из значений этого столбца', `здесь ${literal(value)}`, `Возьмите одно из: ${allowed}`],
    ['one of the values of this column', `here is ${literal(value)}`, `Take one of: ${allowed}`],
  );
}

function literal(value: Value): string {
  return excerpt(JSON.stringify(value));
}

export function valuesListMessage(): LocalText {
  return told(
    ['готовые значения через запятую', 'здесь что-то другое', 'Перечислите их от главного к прочим, например "A", "B"'],
    ['fixed values with commas between', 'here is something else', 'List them, the weightiest first, such as "A", "B"'],
  );
}
