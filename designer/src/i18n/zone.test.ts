import { describe, expect, test } from '@jest/globals';
import { dateHere } from '../form/today.js';
import { instantOf, localOf, setTimeZone, timeZone } from './zone.js';

describe('the clocks of the house', () => {
  test('show its day, whatever this device shows', () => {
    setTimeZone('Europe/Moscow');
    const late = new Date('2026-11-29T23:06:00.000Z');
    expect(dateHere(late)).toBe('2026-11-30');
    expect(localOf(late)).toEqual({ date: '2026-11-30', time: '02:06' });
    setTimeZone('America/New_York');
    expect(dateHere(late)).toBe('2026-11-29');
  });

  test.each(['Europe/Moscow', 'Asia/Kathmandu', 'America/New_York', 'UTC'])('of %s are read back', zone => {
    setTimeZone(zone);
    for (const date of ['2026-03-08', '2026-07-01', '2026-11-01', '2026-12-31'])
      expect(localOf(instantOf(date, '09:30'))).toEqual({ date, time: '09:30' });
  });

  test('stay where the browser does not know the zone', () => {
    setTimeZone('Europe/Moscow');
    setTimeZone('Nowhere/Land');
    expect(timeZone()).toBe('Europe/Moscow');
  });
});
