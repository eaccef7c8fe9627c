import { expect, test } from '@jest/globals';
import type { FormField } from '@marshrut/blocks';
import { added, changed } from './form-fields.js';

const field = (path: string): FormField => ({ path, mode: 'edit', required: false });

test('a field is put at a place, once', () => {
  const fields = added([field('a'), field('b')], 'c', 1, { mode: 'edit', required: true });
  expect(fields.map(one => one.path)).toEqual(['a', 'c', 'b']);
  expect(fields[1]?.required).toBe(true);
  expect(added(fields, 'c', 0, { mode: 'edit', required: false })).toEqual(fields);
});

test('what is emptied is taken away', () => {
  const fields = changed([{ ...field('a'), visibleIf: 'b > 1' }], 'a', { visibleIf: '', mode: 'read' });
  expect(fields).toEqual([{ path: 'a', mode: 'read', required: false }]);
});
