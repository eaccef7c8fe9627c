import type { CardField, FieldType, LocalText } from '@marshrut/model';
import { told } from '../../problem/problem.js';
import { nameOfKind, typeOfField } from '../../types/type.js';

export function countMessage(): LocalText {
  return told(
    ['целое число', 'этот выход считает правила, а его тип другой', 'Выберите тип «целое число»'],
    ['a whole number', 'this output counts rules and is of another type', 'Choose the type whole number'],
  );
}

export function sumMessage(): LocalText {
  return told(
    ['число или деньги', 'сложить значения этого типа нельзя', 'Выберите другой тип или другую свёртку'],
    ['a number or money', 'values of this type have no sum', 'Choose another type or another aggregate'],
  );
}

export function orderMessage(): LocalText {
  return told(
    [
      'число, деньги или дата',
      'у значений этого типа нет наименьшего и наибольшего',
      'Выберите другой тип или свёртку',
    ],
    ['a number, money or a date', 'values of this type have no least and greatest', 'Choose another type or aggregate'],
  );
}

export function listMessage(): LocalText {
  return told(
    ['одно значение для поля', 'эта таблица даёт список', 'Добавьте свёртку, выберите другой способ или уберите поле'],
    [
      'one value for the field',
      'this table gives a list',
      'Add an aggregate, choose another policy or remove the field',
    ],
  );
}

export function takenMessage(field: string): LocalText {
  return told(
    ['своё поле у каждого выхода', `«${field}» уже заполняет другой`, 'Выберите другое поле'],
    ['a field of its own for each output', `another one fills "${field}" already`, 'Choose another field'],
  );
}

export function noFieldMessage(field: string): LocalText {
  return told(
    ['поле карточки', `«${field}» в ней нет`, 'Выберите другое поле'],
    ['a field of the card', `"${field}" is not in it`, 'Choose another field'],
  );
}

export function constantMessage(field: string): LocalText {
  return told(
    ['поле, которое можно заполнить', `«${field}» постоянное`, 'Выберите другое поле'],
    ['a field that can be filled', `"${field}" is a constant`, 'Choose another field'],
  );
}

export function otherKindMessage(type: FieldType, { key, type: found }: CardField): LocalText {
  const [wanted, here] = [typeOfField(type).kind, typeOfField(found).kind];
  return told(
    [
      `поле вида «${nameOfKind(wanted, 'ru')}»`,
      `«${key}»: ${nameOfKind(here, 'ru')}`,
      'Выберите другое поле или тип выхода',
    ],
    [`a field of ${nameOfKind(wanted, 'en')}`, `"${key}" is ${nameOfKind(here, 'en')}`, 'Choose another field or type'],
  );
}
