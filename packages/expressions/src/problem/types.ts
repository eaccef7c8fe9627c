import { type LocalText, localText, type Option } from '@marshrut/model';
import type { ExpressionType } from '../expression.js';
import { type Kind, nameOfKind, nameOfKinds } from '../types/type.js';
import { listed } from './names.js';
import { told } from './problem.js';

/** A value of another kind than is needed here. */
export function wrongKindMessage(expected: readonly Kind[], found: ExpressionType): LocalText {
  const { ru, en } = remedyFor(expected, found);
  return told(
    [nameOfKinds(expected, 'ru'), `здесь ${nameOfKind(found.kind, 'ru')}`, ru],
    [nameOfKinds(expected, 'en'), `here is ${nameOfKind(found.kind, 'en')}`, en],
  );
}

/** Both sides of a comparison, or both branches, must be of one kind. */
export function unequalKindsMessage(left: ExpressionType, right: ExpressionType): LocalText {
  const { ru, en } = remedyFor([left.kind], right);
  const same = left.kind === right.kind;
  return told(
    [
      'значения одного вида',
      same
        ? 'слева и справа значения из разных списков'
        : `слева ${nameOfKind(left.kind, 'ru')}, а справа ${nameOfKind(right.kind, 'ru')}`,
      ru,
    ],
    [
      'values of one kind',
      same
        ? 'the two sides come from different lists'
        : `on the left is ${nameOfKind(left.kind, 'en')} and on the right ${nameOfKind(right.kind, 'en')}`,
      en,
    ],
  );
}

function remedyFor(expected: readonly Kind[], found: ExpressionType): LocalText {
  const wants = (kind: Kind): boolean => expected.includes(kind);
  if (found.kind === 'null') return localText('Для пустых значений используйте = null', 'Test for nothing with = null');
  if (wants('date') && found.kind === 'text')
    return localText('Запишите дату так: date("2026-01-31")', 'Write the date as date("2026-01-31")');
  if (wants('date') && found.kind === 'dateTime') return localText('Возьмите день: date(…)', 'Take the day: date(…)');
  if (wants('dateTime') && found.kind === 'date')
    return localText('Возьмите день другого значения: date(…)', 'Take the day of the other value: date(…)');
  if (wants('dateTime') && found.kind === 'text')
    return localText(
      'Запишите так: date and time("2026-01-31T10:00:00")',
      'Write it as date and time("2026-01-31T10:00:00")',
    );
  if (wants('duration') && found.kind === 'number')
    return localText('Запишите длительность так: duration("P30D")', 'Write the duration as duration("P30D")');
  if (wants('duration') && found.kind === 'text')
    return localText('Запишите длительность так: duration("P30D")', 'Write the duration as duration("P30D")');
  if (wants('number') && found.kind === 'text')
    return localText(
      'Запишите число без кавычек или возьмите number(…)',
      'Write the number without quotes, or take number(…)',
    );
  if (found.kind === 'duration') return localText('Возьмите число дней: (…).days', 'Take the number of days: (…).days');
  if (wants('text') && found.kind !== 'list')
    return localText('Превратите значение в текст: string(…)', 'Make a text of it: string(…)');
  return localText('Возьмите подходящее значение', 'Take a fitting value');
}

export function notAnOptionMessage(found: readonly string[], options: readonly Option[]): LocalText {
  const wrong = found.map(key => `"${key}"`).join(', ');
  const keys = listed(options.map(option => `"${option.key}"`));
  return told(
    ['вариант из списка', `варианта ${wrong} нет`, `Возьмите один из вариантов: ${keys}`],
    ['an option of the choice', `${wrong} is none`, `Take one of the options: ${keys}`],
  );
}

export function noOrderMessage(type: ExpressionType): LocalText {
  return told(
    [
      'число, дата или текст',
      `«${nameOfKind(type.kind, 'ru')}» нельзя сравнить на больше и меньше`,
      'Используйте = или !=',
    ],
    ['a number, a date or a text', `${nameOfKind(type.kind, 'en')} has no greater and less`, 'Use = or !='],
  );
}

export function noOperationMessage(op: string, left: ExpressionType, right: ExpressionType): LocalText {
  const { ru, en } = operandRemedy(left, right);
  return told(
    [
      `значения, к которым применимо «${op}»`,
      `здесь ${nameOfKind(left.kind, 'ru')} и ${nameOfKind(right.kind, 'ru')}`,
      ru,
    ],
    [
      `values that "${op}" applies to`,
      `here are ${nameOfKind(left.kind, 'en')} and ${nameOfKind(right.kind, 'en')}`,
      en,
    ],
  );
}

function operandRemedy(left: ExpressionType, right: ExpressionType): LocalText {
  const kinds = [left.kind, right.kind];
  if (kinds.includes('null'))
    return localText(
      'Сначала проверьте значение: if x = null then … else …',
      'Test the value first: if x = null then … else …',
    );
  if (kinds.includes('text'))
    return localText('Превратите другое значение в текст: string(…)', 'Make a text of the other value: string(…)');
  if (kinds.includes('date') && kinds.includes('number'))
    return localText('Прибавляйте к дате длительность: duration("P30D")', 'Add a duration to a date: duration("P30D")');
  return localText('Возьмите числа, даты с длительностями или тексты', 'Take numbers, dates with durations, or texts');
}

export function emptyListMessage(): LocalText {
  return told(
    ['хотя бы одно значение', 'список пуст', 'Добавьте значение'],
    ['at least one value', 'the list is empty', 'Add a value'],
  );
}

export function notWholeMessage(): LocalText {
  return told(
    ['целое число', 'здесь может быть дробь', 'Округлите: round(…), floor(…) или ceiling(…)'],
    ['a whole number', 'this one may have a fraction', 'Round it: round(…), floor(…) or ceiling(…)'],
  );
}

export function noPropertyMessage(name: string, known: readonly string[]): LocalText {
  const remedy =
    known.length > 0
      ? localText(`Возьмите одно из: ${known.join(', ')}`, `Take one of: ${known.join(', ')}`)
      : localText('Уберите эту часть', 'Remove this part');
  return told(
    ['свойство этого значения', `свойства «${name}» у него нет`, remedy.ru],
    ['a property of this value', `it has no "${name}"`, remedy.en],
  );
}

/** `signatures`: how the function may be called, such as `round(number, number)`. */
export function wrongArgumentsMessage(
  name: string,
  signatures: readonly string[],
  given: readonly ExpressionType[],
): LocalText {
  const found =
    given.length === 0
      ? localText('значений в скобках нет', 'the brackets are empty')
      : localText(
          `в скобках ${given.map(type => nameOfKind(type.kind, 'ru')).join(', ')}`,
          `in the brackets is ${given.map(type => nameOfKind(type.kind, 'en')).join(', ')}`,
        );
  const ways = signatures.join(', ');
  return told(
    [`вызов вида ${ways}`, found.ru, `Исправьте то, что в скобках у ${name}`],
    [`a call such as ${ways}`, found.en, `Correct what is in the brackets of ${name}`],
  );
}
