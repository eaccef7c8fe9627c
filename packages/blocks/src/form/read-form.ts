import type { Here, InputProblem } from '@marshrut/engine';
import { type FieldType, fieldOf, readValue, type Value, type Values } from '@marshrut/model';
import type { FormField, FormSettings } from './definition.js';

export interface ReadForm {
  /** Canonical values of the fields that were open for input, by path. */
  readonly values: Values;
  readonly problems: readonly InputProblem[];
}

/**
 * Takes what a person typed to canonical values. Only fields that are visible and editable are taken; a value for any other
 * is refused by name, so a request cannot write what its form does not show.
 */
export function readForm(here: Here<FormSettings>, input: Values): ReadForm {
  const problems: InputProblem[] = [];
  const typed: Record<string, Value> = {};
  const { fields } = here.settings;
  for (const [path, raw] of Object.entries(input)) {
    const field = fields.find(candidate => candidate.path === path);
    const type = typeAt(here, path);
    if (!field || field.mode === 'hidden' || !type) problems.push({ path, code: 'UNKNOWN_FIELD' });
    else if (field.mode === 'read') {
      if (raw !== here.value(path)) problems.push({ path, code: 'READ_ONLY' });
    } else {
      const read = readValue(type, raw, here.today);
      if (read.ok) typed[path] = read.value;
      else
        problems.push({ path, code: read.code, ...(read.expected === undefined ? {} : { expected: read.expected }) });
    }
  }
  const seen = here.over(typed);
  const values: Record<string, Value> = {};
  for (const [index, field] of fields.entries()) {
    if (field.mode !== 'edit' || !holds(seen, field, index, 'visibleIf', true)) continue;
    const value = Object.hasOwn(typed, field.path) ? (typed[field.path] ?? null) : seen.value(field.path);
    const refused = problems.some(problem => problem.path === field.path);
    if (value === null && !refused && holds(seen, field, index, 'requiredIf', field.required))
      problems.push({ path: field.path, code: 'REQUIRED' });
    const type = typeAt(here, field.path);
    if (type?.kind === 'reference' && typeof value === 'string' && !here.record(type.entity, value))
      problems.push({ path: field.path, code: 'NO_SUCH_RECORD' });
    if (Object.hasOwn(typed, field.path)) values[field.path] = value;
  }
  return { values, problems };
}

/** In a form a condition that rests on a value not typed yet does not hold: the field waits, hidden or optional. */
function holds(
  here: Here<FormSettings>,
  field: FormField,
  index: number,
  which: 'visibleIf' | 'requiredIf',
  without: boolean,
): boolean {
  if (which === 'requiredIf' && field.required) return true;
  if (!field[which]) return without;
  const evaluation = here.evaluate(`fields.${index}.${which}`);
  return evaluation.ok && evaluation.value === true;
}

function typeAt(here: Here<FormSettings>, path: string): FieldType | undefined {
  const [head = '', tail] = path.split('.');
  const type = here.card.get(head)?.type;
  if (tail === undefined || !type) return type;
  const entity = type.kind === 'reference' ? here.entities.get(type.entity) : undefined;
  return entity && fieldOf(entity, tail)?.type;
}
