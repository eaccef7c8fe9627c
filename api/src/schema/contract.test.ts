import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { printStaticSchema } from './print-schema.js';

const committed = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');

it('schema.graphql is what the api emits; if it differs, run "pnpm run schema" and commit it', () => {
  expect(printStaticSchema()).toBe(committed);
});
