import { expect, test } from '@jest/globals';
import { problemText } from './problem-text.js';

test('what was expected is told in the words of each language', () => {
  expect(problemText({ code: 'WRONG_TYPE', expected: 'да | нет' }).en).toContain('such as yes | no,');
  expect(problemText({ code: 'WRONG_TYPE', expected: '0' }).en).toContain('such as 0,');
  expect(problemText({ code: 'IN_FUTURE', expected: '2026-11-05' })).toMatchObject({
    ru: expect.stringContaining('не позже 05.11.2026,'),
    en: expect.stringContaining('not after 5 Nov 2026,'),
  });
});
