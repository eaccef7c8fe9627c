import type { Language } from '@marshrut/model';
import type { TermUnit } from './term.js';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What is counted: units of terms, and kinds of days left out. */
type Counting = TermUnit | 'weekend' | 'holiday' | 'transfer';

const words: Readonly<Record<Language, Readonly<Record<Counting, Forms>>>> = {
  ru: {
    minutes: ru('минута', 'минуты', 'минут'),
    hours: ru('час', 'часа', 'часов'),
    days: ru('календарный день', 'календарных дня', 'календарных дней'),
    workingMinutes: ru('рабочая минута', 'рабочие минуты', 'рабочих минут'),
    workingHours: ru('рабочий час', 'рабочих часа', 'рабочих часов'),
    workingDays: ru('рабочий день', 'рабочих дня', 'рабочих дней'),
    weekend: ru('выходной', 'выходных', 'выходных'),
    holiday: ru('праздничный день', 'праздничных дня', 'праздничных дней'),
    transfer: ru('перенесённый выходной', 'перенесённых выходных', 'перенесённых выходных'),
  },
  en: {
    minutes: en('minute'),
    hours: en('hour'),
    days: en('calendar day'),
    workingMinutes: en('working minute'),
    workingHours: en('working hour'),
    workingDays: en('working day'),
    weekend: en('weekend day'),
    holiday: en('holiday'),
    transfer: en('moved day off', 'moved days off'),
  },
};

/** «15 рабочих дней», "1 working day". */
export function countOf(amount: number, what: Counting, language: Language): string {
  const word = words[language][what];
  return `${amount} ${word[new Intl.PluralRules(language).select(amount)] ?? word.other}`;
}

/** Whether a number of things takes a verb in the singular: 1, and in Russian 21 and 101. */
export function isSingular(amount: number, language: Language): boolean {
  return new Intl.PluralRules(language).select(amount) === 'one';
}

function ru(one: string, few: string, many: string): Forms {
  return { one, few, many, other: few };
}

function en(one: string, other = `${one}s`): Forms {
  return { one, other };
}
