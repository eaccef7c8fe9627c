import { localOf } from '@marshrut/expressions';
import { type Language, type LocalText, localText, say } from '@marshrut/model';
import { WALK_LIMIT } from './limits.js';

/** What counting gives, or why there is nothing to give. */
export type Counted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: NotCounted };

export interface NotCounted {
  readonly code: NotCountedCode;
}

export type NotCountedCode = keyof typeof texts;

const texts = {
  WRONG_INSTANT: localText(
    'Ожидалось: момент времени UTC с 1900 по 2999 год, например 2026-06-01T07:15:00.000Z, но указано другое. Исправьте время события.',
    'Expected a UTC instant between the years 1900 and 2999, such as 2026-06-01T07:15:00.000Z, but it is something else. Correct the time of the event.',
  ),
  WRONG_TERM: localText(
    'Ожидалось: срок от 1 до 100 000 целых единиц (календарных дней — от 0), но указано другое. Исправьте срок.',
    'Expected a term of 1 to 100,000 whole units (calendar days from 0), but it is something else. Correct the term.',
  ),
  WRONG_SHARE: localText(
    'Ожидалось: доля срока от 0 до 1, но указано другое. Исправьте долю, например 0,8.',
    'Expected a share of the term between 0 and 1, but it is something else. Correct the share, such as 0.8.',
  ),
  UNKNOWN_ZONE: localText(
    'Ожидалось: известный часовой пояс, но у календаря другой. Укажите пояс, например Europe/Moscow.',
    'Expected a time zone that is known, but that of the calendar is not. Give one, such as Europe/Moscow.',
  ),
  NO_WORKING_TIME: localText(
    `Ожидалось: календарь с рабочими днями, но за ${WALK_LIMIT} дней их нет. Добавьте в календарь рабочее время.`,
    `Expected a calendar with working days, but there is none in ${WALK_LIMIT} days. Give the calendar working hours.`,
  ),
  TOO_FAR: localText(
    `Ожидалось: срок в пределах ${WALK_LIMIT} дней, но он заканчивается позже. Сократите срок.`,
    `Expected a term within ${WALK_LIMIT} days, but it ends later. Take a shorter term.`,
  ),
} satisfies Readonly<Record<string, LocalText>>;

export function sayNotCounted({ code }: NotCounted, language: Language): string {
  return say(texts[code], language);
}

/** Leaves the counting half-way. Private to the calendar: `counted` catches it. */
class Uncountable {
  constructor(readonly code: NotCountedCode) {}
}

export function uncountable(code: NotCountedCode): Uncountable {
  return new Uncountable(code);
}

/** Runs `count` with the calendar's zone known to exist; what it throws as `uncountable` becomes a value. */
export function counted<T>(timeZone: string, count: () => T): Counted<T> {
  if (!isZone(timeZone)) return { ok: false, failure: { code: 'UNKNOWN_ZONE' } };
  try {
    return { ok: true, value: count() };
  } catch (stop) {
    if (stop instanceof Uncountable) return { ok: false, failure: { code: stop.code } };
    throw stop;
  }
}

export function isZone(timeZone: string): boolean {
  try {
    localOf(0, timeZone);
    return true;
  } catch {
    return false;
  }
}
