import type { FieldType, Language } from '@marshrut/model';
import type { ExpressionType } from '../expression.js';

export type Kind = ExpressionType['kind'];

export const BOOLEAN: ExpressionType = { kind: 'boolean' };
export const TEXT: ExpressionType = { kind: 'text' };
export const WHOLE: ExpressionType = { kind: 'number', whole: true, money: false };
export const NUMBER: ExpressionType = { kind: 'number', whole: false, money: false };
export const MONEY: ExpressionType = { kind: 'number', whole: false, money: true };
export const DATE: ExpressionType = { kind: 'date' };
export const DATE_TIME: ExpressionType = { kind: 'dateTime' };
export const DURATION: ExpressionType = { kind: 'duration' };

/** What an expression that names a field of this type answers. */
export function typeOfField(type: FieldType): ExpressionType {
  switch (type.kind) {
    case 'text':
    case 'longText':
    case 'phone':
    case 'email':
    case 'number':
      return TEXT;
    case 'int':
      return WHOLE;
    case 'decimal':
      return NUMBER;
    case 'money':
      return MONEY;
    case 'bool':
      return BOOLEAN;
    case 'date':
      return DATE;
    case 'dateTime':
      return DATE_TIME;
    case 'choice':
      return { kind: 'choice', options: type.options };
    case 'many':
      return { kind: 'list', of: { kind: 'choice', options: type.options } };
    case 'reference':
      return { kind: 'reference', entity: type.entity };
    case 'user':
      return { kind: 'user' };
    // No text fits, or anybody could name a file they may not see.
    case 'file':
      return { kind: 'reference', entity: 'file' };
  }
}

const kindNames: Readonly<Record<Kind, Readonly<Record<Language, string>>>> = {
  null: { ru: 'пустое значение', en: 'nothing' },
  boolean: { ru: 'да или нет', en: 'yes or no' },
  number: { ru: 'число', en: 'a number' },
  text: { ru: 'текст', en: 'a text' },
  choice: { ru: 'вариант из списка', en: 'an option of a choice' },
  date: { ru: 'дата', en: 'a date' },
  dateTime: { ru: 'дата и время', en: 'a date and time' },
  duration: { ru: 'длительность', en: 'a duration' },
  reference: { ru: 'ссылка на запись', en: 'a reference to a record' },
  user: { ru: 'пользователь', en: 'a user' },
  list: { ru: 'список', en: 'a list' },
};

export function nameOfKind(kind: Kind, language: Language): string {
  return kindNames[kind][language];
}

/** "a number or a date" */
export function nameOfKinds(kinds: readonly Kind[], language: Language): string {
  return kinds.map(kind => nameOfKind(kind, language)).join(language === 'ru' ? ' или ' : ' or ');
}
