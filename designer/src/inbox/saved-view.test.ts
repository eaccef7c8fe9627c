import { expect, test } from '@jest/globals';
import { setTimeZone } from '../i18n/zone.js';
import { readNarrowing, toFilter } from './narrowing.js';
import { addressOf, isSameList, type KeptFilter } from './saved-view.js';

setTimeZone('Europe/Moscow');

const nothing: KeptFilter = {
  ...{
    view: 'QUEUE',
    search: null,
    processId: null,
    role: null,
    node: null,
    personId: null,
    statuses: null,
    due: null,
  },
  ...{ createdFrom: null, createdTo: null, stopped: null, suspended: null, order: null },
};

test('the address of a kept list asks for the same list', () => {
  const asked = new URLSearchParams('view=QUEUE&status=PAUSED&due=TODAY&from=2026-11-01&to=2026-11-02&trouble=stopped');
  const { createdFrom = null, createdTo = null } = toFilter(readNarrowing(asked));
  const kept: KeptFilter = {
    ...{ ...nothing, search: 'орлова', statuses: ['PAUSED'], due: 'TODAY', stopped: true },
    ...{ createdFrom, createdTo },
  };
  const address = addressOf(kept, new URLSearchParams('due=OVERDUE&from=2025-01-01'));
  expect(Object.fromEntries(address)).toEqual({ ...Object.fromEntries(asked), q: 'орлова' });
});

test('lists are the same whatever is left out of them, and differ by one condition', () => {
  expect(isSameList({ view: 'QUEUE', due: 'TODAY' }, { ...nothing, due: 'TODAY' })).toBe(true);
  expect(isSameList({ view: 'QUEUE' }, { ...nothing, due: 'TODAY' })).toBe(false);
  expect(isSameList({ view: 'MINE' }, nothing)).toBe(false);
});
