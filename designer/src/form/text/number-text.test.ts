import { describe, expect, test } from '@jest/globals';
import { groupThousands, keepNumber, plainNumber } from './number-text.js';

describe('numbers as people write them', () => {
  test.each([
    ['1234567.50', '1\u00a0234\u00a0567,50'],
    ['999', '999'],
    ['-1000', '-1\u00a0000'],
    ['0.10', '0,10'],
    ['1234,', '1234,'],
    ['', ''],
  ])('%s is shown as %s', (value, shown) => {
    expect(groupThousands(value)).toBe(shown);
  });

  test.each([
    ['1 234,5', '1234.5'],
    ['1\u00a0234.50', '1234.50'],
    ['-7', '-7'],
    ['12345678901234567890.12', '12345678901234567890.12'],
  ])('%s is read as %s', (typed, plain) => {
    expect(plainNumber(typed)).toBe(plain);
  });

  test('letters do not get in, and whole numbers have no mark', () => {
    expect(keepNumber('12 руб, 50', true)).toBe('12 , 50');
    expect(keepNumber('12,5', false)).toBe('125');
  });
});
