import { DAY, localOf } from '@marshrut/expressions';
import { type Language, say } from '@marshrut/model';
import { countOf, isSingular } from './due-words.js';
import { sayDay } from './say-day.js';
import { measureOf } from './term.js';
import type { DueReason, Skipped } from './why.js';

/** Holidays and moved days off up to this number are named, more are only counted. */
const NAMED = 2;

/**
 * «15 рабочих дней с 02.06.2026; не считались 6 выходных и праздник 12.06.2026 (День России)».
 * Says what was counted and why, not the due date itself, which stands beside it.
 */
export function sayDue(why: DueReason, language: Language): string {
  const { term, movedFrom, endsOn, settledUntil } = why;
  const ru = language === 'ru';
  const parts = [`${countOf(term.amount, term.unit, language)} ${ru ? 'с' : 'from'} ${beginning(why, language)}`];
  if (movedFrom) {
    const [from, to] = [sayDay(movedFrom, language), sayDay(endsOn, language)];
    parts.push(
      ru
        ? `последний день ${from} нерабочий, срок перенесён на ${to}`
        : `the last day, ${from}, is off, so the term ends on ${to}`,
    );
  } else parts.push(...notCounted(why.skipped, language));
  if (settledUntil) {
    const day = sayDay(settledUntil, language);
    parts.push(ru ? `выходные после ${day} ещё не утверждены` : `the days off after ${day} are not settled yet`);
  }
  return parts.join('; ');
}

/** A day for terms in days, else a day and the time by the clocks of the zone. */
function beginning({ term, startsAt, startsOn, timeZone }: DueReason, language: Language): string {
  const { of } = measureOf(term.unit);
  if (of === 'days' || of === 'workingDays') return sayDay(startsOn, language);
  const time = new Date(localOf(Date.parse(startsAt), timeZone) % DAY).toISOString().slice(11, 16);
  return `${sayDay(startsOn, language)} ${time}`;
}

function notCounted(skipped: Skipped, language: Language): string[] {
  const items = [
    weekends(skipped, language),
    ...named(skipped, 'holiday', language),
    ...named(skipped, 'transfer', language),
    afterHours(skipped, language),
  ];
  const told = items.filter(item => item.text);
  if (told.length === 0) return [];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(told.map(item => item.text));
  if (language === 'en') return [`not counted: ${list}`];
  return [`${told.length === 1 && told[0]?.singular ? 'не считался' : 'не считались'} ${list}`];
}

const one = {
  ru: { holiday: 'праздник', transfer: 'выходной' },
  en: { holiday: 'the holiday', transfer: 'the day off' },
} satisfies Readonly<Record<Language, object>>;

interface Item {
  readonly text: string;
  readonly singular: boolean;
}

function weekends({ totals: { weekend } }: Skipped, language: Language): Item {
  return { text: weekend ? countOf(weekend, 'weekend', language) : '', singular: isSingular(weekend, language) };
}

function named({ days, totals }: Skipped, reason: 'holiday' | 'transfer', language: Language): Item[] {
  const total = totals[reason];
  const known = days.filter(day => day.reason === reason);
  if (total > NAMED || known.length < total)
    return [{ text: countOf(total, reason, language), singular: isSingular(total, language) }];
  return known.map(({ day, name }) => {
    const called = name ? ` (${say(name, language)})` : '';
    return { text: `${one[language][reason]} ${sayDay(day, language)}${called}`, singular: true };
  });
}

function afterHours({ days, totals }: Skipped, language: Language): Item {
  const day = days.find(({ reason }) => reason === 'afterHours');
  if (!totals.afterHours || !day) return { text: '', singular: false };
  const date = sayDay(day.day, language);
  return language === 'ru'
    ? { text: `день ${date} (событие после окончания работы)`, singular: true }
    : { text: `${date} (the event came after working hours)`, singular: true };
}
