import { describe, expect, test } from '@jest/globals';
import type { FieldType, Value } from '@marshrut/model';
import { scope } from '../fixtures/appeal.js';
import { evaluate, missing, problemsOf, value } from '../fixtures/evaluate.js';
import { fieldTypeAt } from '../scope.js';

const channels = fieldTypeAt('channels', scope) as FieldType;

describe('several options of a list', () => {
  test.each<[string, Value]>([
    ['list contains(channels, "phone")', true],
    ['list contains(channels, "web")', false],
    ['not(list contains(channels, "web"))', true],
    ['list contains(["post", "web"], "web")', true],
    ['list contains([1, 2.50], amount)', false],
    ['list contains([1, 1234.5], amount)', true],
    ['count(channels)', 2],
    ['channels = null', false],
    ['channels != null and list contains(channels, "post")', true],
    ['channels', 'phone\npost'],
  ])('%s is %j', (text, expected) => {
    expect(evaluate(text)).toEqual(value(expected));
  });

  test.each(['list contains(channels, "phone")', 'count(channels)'])('%s of what is not chosen is not "no"', text => {
    expect(evaluate(text, 'value', { channels: null })).toEqual(missing('channels'));
  });

  test('a field of several takes a list, in any order', () => {
    expect(evaluate('["web", "phone"]', channels)).toEqual(value('phone\nweb'));
    expect(evaluate('if urgent then channels else null', channels)).toEqual(value('phone\npost'));
    expect(evaluate('[]', channels)).toEqual(value(null));
    expect(evaluate('[null]', channels).ok).toBe(false);
  });

  test.each([
    'list contains(channels, "fax")',
    'list contains(channels, 1)',
    'list contains(channels, null)',
    'list contains(subject, "a")',
    'list contains(channels)',
    'channels = ["phone"]',
    '"phone" in channels',
  ])('%s is refused with one problem', text => {
    expect(problemsOf(text)).toHaveLength(1);
  });

  test.each(['["fax"]', '"phone"', 'subject', '[1]'])('%s does not fit the field', text => {
    expect(problemsOf(text, channels)).toHaveLength(1);
  });
});
