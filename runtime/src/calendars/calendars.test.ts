import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dueOf, extended, RUSSIA, type Term, type WorkCalendar } from '@marshrut/engine';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import { actorOf } from '../people/actor.js';
import { openCalendarBook } from './book.js';
import { type CalendarRoom, listCalendars } from './calendar.js';
import { saveCalendar } from './save-calendar.js';
import { layShipped } from './shipped.js';

const admin = actorOf({ id: 'usr_1', name: 'Алексей', login: 'admin', roles: ['administrator'] });
const analyst = actorOf({ id: 'usr_2', name: 'Анна', login: 'anna', roles: ['analyst'] });
const NOW = '2026-06-01T07:15:00.000Z';

const { key: _key, name: _name, ...document } = RUSSIA;
const shop = { key: 'shop', name: { ru: 'Магазин', en: 'Shop' }, document, isDefault: false };

const endOf = (calendar: WorkCalendar, term: Term): string => {
  const due = dueOf(NOW, term, calendar);
  return due.ok ? due.value.why.endsOn : due.failure.code;
};

describe.each(['sqlite', 'postgres'] as const)('calendars on %s', dialect => {
  let database: TemporaryDatabase;
  let room: CalendarRoom;
  beforeEach(async () => {
    database = await temporaryDatabase(dialect);
    await layShipped(database.kysely, 'Europe/Moscow', NOW);
    room = { db: database.kysely, now: () => NOW, book: await openCalendarBook(database.kysely) };
  });
  afterEach(() => database.drop());

  it('begin with the Russian one, whose terms are those of the law', async () => {
    const calendar = room.book.calendar(null);
    expect(calendar).toEqual(RUSSIA);
    const ends = ([3, 7, 30] as const).map(amount => endOf(calendar, { amount, unit: 'days' }));
    expect(ends).toEqual(['2026-06-04', '2026-06-08', '2026-07-01']);
    expect(endOf(calendar, { amount: 7, unit: 'workingDays' })).toBe('2026-06-10');
    expect(endOf(calendar, { amount: 15, unit: 'workingDays' })).toBe('2026-06-23');
    const first = dueOf(NOW, { amount: 15, unit: 'workingDays' }, calendar);
    const longer = extended(first.ok ? first.value.at : '', { amount: 10, unit: 'workingDays' }, calendar);
    expect(longer.ok && longer.value.why.endsOn).toBe('2026-07-07');
  });

  it('are changed by administrators, and terms counted afterwards go by the change', async () => {
    const days = { ...document.days, '2026-06-12': 'short', '2026-06-11': 'holiday', '2026-06-10': 'holiday' };
    const change = { ...shop, key: 'russia', document: { ...document, days } };
    expect(await saveCalendar(room, analyst, change, 1)).toEqual({ ok: false, why: 'notPermitted' });
    expect(await saveCalendar(room, admin, change, 1)).toMatchObject({
      ok: true,
      calendar: { key: 'russia', isDefault: true, version: 2, savedBy: 'usr_1' },
    });
    expect(endOf(room.book.calendar(null), { amount: 7, unit: 'workingDays' })).toBe('2026-06-12');
    expect(await saveCalendar(room, admin, change, 1)).toEqual({ ok: false, why: 'stale', currentVersion: 2 });
  });

  it('another one is chosen by its key, and may become the default; an unknown key is the default', async () => {
    const always = { ...document, days: {}, timeZone: 'Asia/Vladivostok' };
    expect(await saveCalendar(room, admin, { ...shop, document: always }, 0)).toMatchObject({ ok: true });
    expect(room.book.calendar('shop')).toMatchObject({ key: 'shop', timeZone: 'Asia/Vladivostok' });
    expect(room.book.calendar(null).key).toBe('russia');
    await saveCalendar(room, admin, { ...shop, document: always, isDefault: true }, 1);
    expect([null, 'nowhere'].map(key => room.book.calendar(key).key)).toEqual(['shop', 'shop']);
    const listed = await listCalendars(room, analyst);
    expect(listed.map(({ key, isDefault }) => [key, isDefault])).toEqual([
      ['shop', true],
      ['russia', false],
    ]);
  });

  it('are refused with the place of what is wrong', async () => {
    const wrong = { ...document, timeZone: 'Europe/Atlantis', week: { ...document.week, 5: [['18:00', '09:00']] } };
    expect(
      await saveCalendar(room, admin, { ...shop, key: 'Shop', document: wrong, name: { ru: ' ', en: '' } }, 0),
    ).toMatchObject({
      why: 'invalid',
      fields: [
        { path: 'key', code: 'WRONG_KEY' },
        { path: 'name', code: 'REQUIRED' },
        { path: 'document.timeZone', code: 'UNKNOWN_ZONE' },
        { path: 'document.week.5', code: 'WRONG_HOURS' },
      ],
    });
    expect(await saveCalendar(room, admin, { ...shop, key: 'russia' }, 0)).toMatchObject({
      fields: [{ path: 'key', code: 'TAKEN' }],
    });
    const strange = { ...document, days: { '2026-02-30': 'holiday' } };
    expect(await saveCalendar(room, admin, { ...shop, document: strange }, 0)).toMatchObject({ why: 'invalid' });
  });

  it('what the product ships follows it until somebody saves it', async () => {
    await layShipped(database.kysely, 'Asia/Omsk', NOW);
    await room.book.reload();
    expect(room.book.calendar(null).timeZone).toBe('Asia/Omsk');
    await saveCalendar(room, admin, { ...shop, key: 'russia' }, 1);
    await layShipped(database.kysely, 'Asia/Tomsk', NOW);
    await room.book.reload();
    expect(room.book.calendar(null).timeZone).toBe('Europe/Moscow');
  });
});
