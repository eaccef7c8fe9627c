import { type LocalText, localText } from '@marshrut/model';

/** Why an entity cannot be published as it is. Nothing has changed. `field` is a field key, or several joined by commas. */
export interface GrowthRefusal {
  readonly code: GrowthRefusalCode;
  readonly field: string;
  readonly message: LocalText;
}

export type GrowthRefusalCode = 'KEY_TAKEN' | 'TYPE_CHANGED' | 'ENTITY_UNKNOWN' | 'FIELD_UNKNOWN' | 'DUPLICATES';

export function growthRefusal(code: GrowthRefusalCode, field: string): GrowthRefusal {
  return { code, field, message: messages[code](field) };
}

const messages: Readonly<Record<GrowthRefusalCode, (field: string) => LocalText>> = {
  KEY_TAKEN: field =>
    localText(
      `Ожидался свободный ключ поля, но «${field}» уже занят самой записью или другим полем. Выберите другой ключ.`,
      `Expected a free field key, but "${field}" is taken by the record itself or by another field. Choose another key.`,
    ),
  TYPE_CHANGED: field =>
    localText(
      `Ожидался прежний тип поля, но у «${field}» он другой, а записи уже есть. Добавьте новое поле.`,
      `Expected the type the field had, but "${field}" has another one and records exist. Add a new field instead.`,
    ),
  ENTITY_UNKNOWN: field =>
    localText(
      `Ожидалась ссылка на опубликованную сущность, но поле «${field}» указывает на неизвестную. Сначала сохраните её.`,
      `Expected a reference to a published entity, but "${field}" points to an unknown one. Save that entity first.`,
    ),
  FIELD_UNKNOWN: field =>
    localText(
      `Ожидались поля этой сущности, но в уникальном ключе «${field}» есть неизвестное. Исправьте состав ключа.`,
      `Expected fields of this entity, but the unique key "${field}" names an unknown one. Correct the key.`,
    ),
  DUPLICATES: field =>
    localText(
      `Ожидались разные значения, но в записях «${field}» повторяется. Исправьте повторы, затем сделайте ключ уникальным.`,
      `Expected different values, but in the records "${field}" repeats. Correct the repeats, then make the key unique.`,
    ),
};
