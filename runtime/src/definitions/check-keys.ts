import { recordPrefix } from '@marshrut/blocks';
import type { Entities, Entity } from '@marshrut/model';
import { type FieldProblem, fieldProblem } from './outcome.js';
import { isOwnPrefix, isReservedKey } from './reserved.js';

/** Ids begin with the key in small letters, and such a beginning has letters only. */
export function checkKey({ key }: Entity, entities: Entities): FieldProblem[] {
  if (/\d/.test(key)) {
    return [
      fieldProblem(
        'key',
        'WRONG_ENTITY_KEY',
        `Ожидались только латинские буквы, но в ключе «${key}» есть цифра. Измените ключ.`,
        `Expected Latin letters only, but the key "${key}" has a digit. Change the key.`,
      ),
    ];
  }
  const prefix = recordPrefix(key);
  if (isOwnPrefix(prefix)) {
    return [
      fieldProblem(
        'key',
        'KEY_RESERVED',
        `Ожидался свободный ключ, но «${key}» занят самой системой. Выберите другой.`,
        `Expected a free key, but "${key}" is taken by the system itself. Choose another one.`,
      ),
    ];
  }
  const other = [...entities.keys()].find(candidate => candidate !== key && recordPrefix(candidate) === prefix);
  if (!other) return [];
  return [
    fieldProblem(
      'key',
      'TAKEN',
      `Ожидался ключ, непохожий на другие, но «${key}» отличается от «${other}» только заглавными буквами. Выберите другой.`,
      `Expected a key unlike the others, but "${key}" differs from "${other}" by capital letters only. Choose another one.`,
    ),
  ];
}

export function checkFieldKey({ fields }: Entity, at: number): FieldProblem[] {
  const field = fields[at];
  if (!field) return [];
  const { key } = field;
  if (fields.findIndex(other => other.key === key) < at) {
    return [
      fieldProblem(
        `fields.${at}.key`,
        'KEY_REPEATED',
        `Ожидалось, что ключ «${key}» есть у одного поля, но он повторяется. Измените один из них.`,
        `Expected the key "${key}" at one field, but it is repeated. Change one of them.`,
      ),
    ];
  }
  if (!isReservedKey(field)) return [];
  return [
    fieldProblem(
      `fields.${at}.key`,
      'KEY_RESERVED',
      `Ожидался свободный ключ поля, но слово «${key}» занято. Выберите другой.`,
      `Expected a free field key, but the word "${key}" is reserved. Choose another one.`,
    ),
  ];
}
