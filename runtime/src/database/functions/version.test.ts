import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { functionsText } from './install.js';
import { FUNCTIONS_VERSION } from './version.js';

test('a changed function has a new version: add one to FUNCTIONS_VERSION and put the new beginning of the hash here', () => {
  const hash = createHash('sha256').update(functionsText).digest('hex').slice(0, 12);
  expect([FUNCTIONS_VERSION, hash]).toEqual([6, 'c5c220509862']);
});
