import type { Language } from '@marshrut/model';
import type { FunctionName } from '../functions/names.js';

const joints = {
  ru: { and: 'и', or: 'или', if: 'если', yes: 'то', no: 'иначе', from: 'от', to: 'до', nothing: 'ничего' },
  en: { and: 'and', or: 'or', if: 'if', yes: 'then', no: 'else', from: 'from', to: 'to', nothing: 'nothing' },
} satisfies Readonly<Record<Language, object>>;

export function wordsOf(language: Language): (typeof joints)[Language] {
  return joints[language];
}

const functions: Readonly<Record<FunctionName, readonly [ru: string, en: string]>> = {
  today: ['сегодня', 'today'],
  now: ['сейчас', 'now'],
  date: ['дата', 'date'],
  'date and time': ['дата и время', 'date and time'],
  duration: ['срок', 'duration'],
  not: ['не', 'not'],
  'is defined': ['заполнено', 'is filled in'],
  'is blank': ['пусто', 'is blank'],
  contains: ['содержит', 'contains'],
  'starts with': ['начинается с', 'starts with'],
  'ends with': ['кончается на', 'ends with'],
  'upper case': ['прописными', 'in capitals'],
  'lower case': ['строчными', 'in small letters'],
  'normal text': ['текст', 'text'],
  'string length': ['длина', 'length'],
  'string join': ['соединить', 'joined'],
  string: ['текст', 'text'],
  number: ['число', 'number'],
  abs: ['модуль', 'absolute value'],
  floor: ['округлить вниз', 'rounded down'],
  ceiling: ['округлить вверх', 'rounded up'],
  round: ['округлить', 'rounded'],
  decimal: ['округлить', 'rounded'],
  min: ['меньшее из', 'least of'],
  max: ['большее из', 'greatest of'],
  sum: ['сумма', 'sum'],
  count: ['сколько', 'count of'],
  'list contains': ['включает', 'includes'],
};

export function functionWords(name: string, language: Language): string {
  const said = Object.hasOwn(functions, name) ? functions[name as FunctionName] : undefined;
  return said?.[language === 'ru' ? 0 : 1] ?? name;
}

const properties: ReadonlyMap<string, readonly [ru: string, en: string]> = new Map([
  ['year', [' (год)', ' (year)']],
  ['month', [' (месяц)', ' (month)']],
  ['day', [' (число)', ' (day)']],
  ['weekday', [' (день недели)', ' (weekday)']],
  ['days', [' (дней)', ' (days)']],
  ['months', [' (месяцев)', ' (months)']],
]);

/** What is asked of a date or a term, after it: «Срок (год)». */
export function propertyWords(name: string, language: Language): string {
  return properties.get(name)?.[language === 'ru' ? 0 : 1] ?? `.${name}`;
}
