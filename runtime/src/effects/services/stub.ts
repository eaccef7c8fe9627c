import type { ServiceOf, Value, Values } from '@marshrut/model';
import type { Carried } from '../../jobs/deps.js';
import { failed } from '../failed.js';

/** What the table of a stub says to an input: the first row that fits. */
export function askStub({ rows }: ServiceOf<'stub'>, input: Values): Exclude<Carried, { ok: 'later' }> {
  const row = rows.find(({ when }) =>
    Object.entries(when).every(
      ([name, value]) => textOf(Object.hasOwn(input, name) ? input[name] : null) === textOf(value),
    ),
  );
  if (!row) return failed('STUB_SILENT', 'Expected a row of the stub for these inputs, but none fits.', false);
  if ('error' in row) return failed(row.error, `The stub says ${row.error}.`, false);
  return { ok: true, values: row.answer };
}

function textOf(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
