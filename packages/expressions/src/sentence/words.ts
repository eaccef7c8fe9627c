import type { Language } from '@marshrut/model';
import type { SentenceOperator } from './sentence.js';

type Words = Readonly<Record<SentenceOperator, string>>;

const plain: Readonly<Record<Language, Words>> = {
  ru: {
    equals: '=',
    differs: '≠',
    greater: 'больше',
    atLeast: 'не меньше',
    less: 'меньше',
    atMost: 'не больше',
    contains: 'содержит',
    startsWith: 'начинается с',
    oneOf: '— одно из:',
    includes: 'включает',
    excludes: 'не включает',
    given: 'заполнено',
    missing: 'не заполнено',
    yes: '— да',
    no: '— нет',
    between: 'от',
  },
  en: {
    equals: '=',
    differs: '≠',
    greater: 'is greater than',
    atLeast: 'is at least',
    less: 'is less than',
    atMost: 'is at most',
    contains: 'contains',
    startsWith: 'starts with',
    oneOf: 'is one of:',
    includes: 'includes',
    excludes: 'does not include',
    given: 'is filled in',
    missing: 'is not filled in',
    yes: 'is yes',
    no: 'is no',
    between: 'is from',
  },
};

const ofTime: Readonly<Record<Language, Partial<Words>>> = {
  ru: { greater: 'позже', atLeast: 'не раньше', less: 'раньше', atMost: 'не позже' },
  en: { greater: 'is after', atLeast: 'is not before', less: 'is before', atMost: 'is not after' },
};

/** The word for an operator; dates are earlier and later, not less and greater. */
export function operatorWord(operator: SentenceOperator, time: boolean, language: Language): string {
  return (time ? ofTime[language][operator] : undefined) ?? plain[language][operator];
}

export const joints: Readonly<Record<Language, Readonly<Record<'and' | 'or', string>>>> = {
  ru: { and: 'и', or: 'или' },
  en: { and: 'and', or: 'or' },
};

const days: Readonly<Record<Language, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>> = {
  ru: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
  en: { one: 'day', other: 'days' },
};

export function todayWords(count: number, language: Language): string {
  const today = language === 'ru' ? 'сегодня' : 'today';
  if (count === 0) return today;
  const number = Math.abs(count);
  const word = days[language][new Intl.PluralRules(language).select(number)] ?? days[language].other;
  return `${today} ${count < 0 ? '−' : '+'} ${number} ${word}`;
}
