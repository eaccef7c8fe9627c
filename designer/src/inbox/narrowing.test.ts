import { expect, test } from '@jest/globals';
import { setTimeZone } from '../i18n/zone.js';
import { ANYTHING, countNarrowing, readNarrowing, toFilter, writeNarrowing } from './narrowing.js';

test('what a list is narrowed to stands in the address and is read from it; what is foreign to it stays', () => {
  const before = new URLSearchParams('view=MINE&status=nonsense&from=yesterday');
  expect(readNarrowing(before)).toEqual(ANYTHING);
  const after = writeNarrowing(before, { process: 'prc_1', due: 'OVERDUE', from: '2026-11-01', trouble: 'suspended' });
  expect(after.get('view')).toBe('MINE');
  expect(readNarrowing(after)).toEqual({
    ...ANYTHING,
    ...{ process: 'prc_1', due: 'OVERDUE', from: '2026-11-01', trouble: 'suspended' },
  });
  expect(countNarrowing(readNarrowing(after))).toBe(4);
});

test('days are whole days of the house, the last one too', () => {
  setTimeZone('Europe/Moscow');
  expect(toFilter({ ...ANYTHING, from: '2026-11-01', to: '2026-11-30', status: 'PAUSED', trouble: 'stopped' })).toEqual(
    {
      createdFrom: '2026-10-31T21:00:00.000Z',
      createdTo: '2026-11-30T21:00:00.000Z',
      statuses: ['PAUSED'],
      stopped: true,
    },
  );
});
