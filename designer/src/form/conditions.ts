import type { Conditions } from './check.js';
import type { FormField } from './field.js';

/** A condition by the text it stands in: does it hold for these values? */
export type Holds = (text: string) => boolean;

/** In a form a condition that rests on a value not typed yet does not hold: the field waits, hidden or optional. */
export function conditionsOf(fields: readonly FormField[], holds: Holds): Conditions {
  const byPath = new Map(fields.map(field => [field.path, field]));
  return {
    visible(path) {
      const condition = byPath.get(path)?.visibleIf;
      return condition ? holds(condition) : true;
    },
    required(path) {
      const field = byPath.get(path);
      return field?.required === true || (field?.requiredIf ? holds(field.requiredIf) : false);
    },
  };
}

/** For forms without conditions, and until their conditions are known. */
export function plainConditions(fields: readonly FormField[]): Conditions {
  return conditionsOf(fields, () => false);
}
