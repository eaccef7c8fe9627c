import type { FieldType, Option } from './field.js';
import type { Value } from './value.js';

/** The keys that a value of several options holds. */
export function chosenIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split('\n').filter(key => key !== '') : [];
}

/** Canonical: sorted by code units, each once, so that the same choice is the same text however the options are ordered; none is null. */
export function manyValue(keys: readonly string[]): Value {
  return [...new Set(keys)].sort().join('\n') || null;
}

/** The key of an option that was withdrawn and is chosen now, though it was not before; undefined where there is none. */
export function chosenAnew(type: FieldType | undefined, value: Value, before: Value): string | undefined {
  if (type?.kind !== 'choice' && type?.kind !== 'many') return undefined;
  const held = chosenIn(before);
  return chosenIn(value).find(
    key => !held.includes(key) && type.options.some(option => option.key === key && option.withdrawn),
  );
}

/** Keys of a value in the order of the options; those that are known no more follow. */
export function inOrder(options: readonly Option[], value: Value): readonly string[] {
  const held = chosenIn(value);
  const known = options.map(({ key }) => key).filter(key => held.includes(key));
  return [...known, ...held.filter(key => !known.includes(key))];
}

/** The options a person may choose from now: those that were not withdrawn, and of these what the value holds already. */
export function choosable(options: readonly Option[], value: Value): readonly Option[] {
  const held = chosenIn(value);
  return options.filter(({ key, withdrawn }) => !withdrawn || held.includes(key));
}
