import type { Computation, Conditions } from './check.js';
import type { FormField } from './field.js';

/** A condition by the text it stands in: does it hold for these values? */
export type Holds = (text: string) => boolean;

/** In a form a condition that rests on a value not typed yet does not hold: the field waits, hidden or optional. */
export function conditionsOf(
  fields: readonly FormField[],
  holds: Holds,
  computed: (path: string) => Computation | undefined = () => undefined,
): Conditions {
  const byPath = new Map(fields.map(field => [field.path, field]));
  return {
    computed,
    visible(path) {
      const condition = byPath.get(path)?.visibleIf;
      return condition ? holds(condition) : true;
    },
    required(path) {
      const field = byPath.get(path);
      return field?.required === true || (field?.requiredIf ? holds(field.requiredIf) : false);
    },
    locked(path) {
      const condition = byPath.get(path)?.readIf;
      return condition ? holds(condition) : false;
    },
    offered(field) {
      const { type, offers = [] } = field;
      if ((type.kind !== 'choice' && type.kind !== 'many') || offers.length === 0) return field;
      const refused = new Set(offers.flatMap(({ option, when }) => (when === '' || holds(when) ? [] : [option])));
      return { ...field, type: { ...type, options: type.options.filter(({ key }) => !refused.has(key)) } };
    },
  };
}

/** For forms without conditions, and until their conditions are known. */
export function plainConditions(fields: readonly FormField[]): Conditions {
  return conditionsOf(fields, () => false);
}
