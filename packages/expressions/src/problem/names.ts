import { type Field, type LocalText, localText } from '@marshrut/model';
import { functionNames } from '../functions/names.js';
import { normalText } from '../normal-text.js';
import { excerpt, told } from './problem.js';

/** A name that stands for no field here; `known` are the fields that may stand in its place. */
export function unknownNameMessage(name: string, known: readonly Field[], after: string | undefined): LocalText {
  const found = excerpt(name);
  const labelled = known.find(field => isLabel(field, name));
  const meant =
    labelled?.key ??
    nearest(
      name,
      known.map(field => field.key),
    );
  const place = after === undefined ? localText('карточке', 'the card') : localText(`«${after}»`, `"${after}"`);
  const remedy = meant
    ? localText(`Напишите ${meant}`, `Write ${meant}`)
    : known.length === 0
      ? localText('Уберите эту часть', 'Remove this part')
      : localText(
          `Возьмите поле из списка: ${listed(known.map(field => field.key))}`,
          `Take a field of the list: ${listed(known.map(field => field.key))}`,
        );
  return told(
    ['имя поля', `«${found}» нет в ${place.ru}`, remedy.ru],
    ['the name of a field', `"${found}" is not in ${place.en}`, remedy.en],
  );
}

function isLabel(field: Field, name: string): boolean {
  const wanted = normalText(name);
  return normalText(field.name.ru) === wanted || normalText(field.name.en) === wanted;
}

export function unknownFunctionMessage(name: string): LocalText {
  const found = excerpt(name);
  const meant = nearest(name, functionNames);
  return told(
    [
      'имя функции',
      `функции «${found}» нет`,
      meant ? `Напишите ${meant}(…)` : `Возьмите функцию из списка: ${functionNames.join(', ')}`,
    ],
    [
      'the name of a function',
      `there is no function "${found}"`,
      meant ? `Write ${meant}(…)` : `Take a function of the list: ${functionNames.join(', ')}`,
    ],
  );
}

const SHOWN = 20;

/** At most SHOWN of them. */
export function listed(names: readonly string[]): string {
  return names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')}, …` : names.join(', ');
}

/** The known name at most two slips of the hand away. */
function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 60) return undefined;
  const allowed = Math.min(2, Math.floor(name.length / 3));
  let best: { readonly candidate: string; readonly slips: number } | undefined;
  for (const candidate of known) {
    const slips = distance(name.toLowerCase(), candidate.toLowerCase());
    if (slips <= allowed && slips < (best?.slips ?? 3)) best = { candidate, slips };
  }
  return best?.candidate;
}

/** Letters to add, leave out or exchange. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
