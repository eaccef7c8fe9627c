import { expect, test } from '@jest/globals';
import { freshTrigger } from '../panel/trigger/fresh-trigger.js';
import { sayTrigger, wholeNumber } from './trigger-words.js';

const teller = {
  t: (word: string) => word,
  count: (word: string, count: number) => `${word}(${count})`,
  entity: (key: string) => key,
  expression: (text: string) => `[${text}]`,
};
const timer = (more: object) => sayTrigger({ ...freshTrigger('timer'), ...more }, teller);

test('a timer is a sentence', () => {
  expect(timer({ amount: '3', unit: 'workingDays' })).toBe('term.workingDays(3)');
  expect(timer({ when: 'every', amount: '2', unit: 'hours', times: 3 })).toBe('every.hours(2), timesAtMost(3)');
  expect(timer({ when: 'at', at: 'dueDate' })).toBe('at [dueDate]');
  expect(timer({ amount: 'days' })).toBe('after «[days]» unit.days');
});

test('what is not said yet is not told', () => {
  expect(timer({ amount: '' })).toBe('');
  expect(sayTrigger(freshTrigger('message'), teller)).toBe('');
  expect(sayTrigger(freshTrigger('error'), teller)).toBe('anyError');
});

test('a number is told from an expression', () => {
  expect(wholeNumber(' 12 ')).toBe(12);
  expect(wholeNumber('1.5')).toBeNull();
  expect(wholeNumber('term + 1')).toBeNull();
});
