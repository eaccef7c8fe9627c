import type { Values } from '@marshrut/model';
import type { FormField } from '../../form/field.js';

/**
 * The form as it stood then. What the version does not tell stood as the server has it now; a new row that was not there yet is taken
 * out.
 */
export function thenIn(fields: readonly FormField[], then: Values, seen: Values): Values {
  return Object.fromEntries(
    fields.map(({ path }) => {
      if (Object.hasOwn(then, path)) return [path, then[path] ?? null];
      return [path, isNewRow(path) ? 'removed' : (seen[path] ?? null)];
    }),
  );
}

/** The path of the mark of a row that has no record yet: `ticket.Order.+el_1-1`. */
function isNewRow(path: string): boolean {
  const parts = path.split('.');
  return parts.length === 3 && parts[2]?.startsWith('+') === true;
}
