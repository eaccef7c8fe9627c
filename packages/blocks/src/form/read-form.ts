import type { Here, InputProblem } from '@marshrut/engine';
import {
  choosable,
  chosenAnew,
  chosenIn,
  type FieldType,
  fieldOf,
  readValue,
  type Value,
  type Values,
} from '@marshrut/model';
import { computeFields } from './compute.js';
import type { FormField, FormSettings } from './definition.js';
import { readCellPath } from './table-path.js';

export interface ReadForm {
  /** Canonical values of the fields that were open for input, by path. */
  readonly values: Values;
  readonly problems: readonly InputProblem[];
}

/**
 * Takes what a person typed to canonical values. Only fields that are visible and editable are taken; a value for any other
 * is refused by name, so a request cannot write what its form does not show. What was typed into a field that is hidden by its
 * condition now is dropped: the field keeps what it had. While `readIf` holds another value is refused.
 */
export function readForm(here: Here<FormSettings>, input: Values): ReadForm {
  const problems: InputProblem[] = [];
  const typed: Record<string, Value> = {};
  const { fields } = here.settings;
  for (const [path, raw] of Object.entries(input)) {
    if (readCellPath(path)) continue;
    const field = fields.find(candidate => candidate.path === path);
    const type = typeAt(here, path);
    if (!field || field.mode === 'hidden' || !type) problems.push({ path, code: 'UNKNOWN_FIELD' });
    // Whatever was computed elsewhere: the value is computed here.
    else if (field.mode === 'computed') continue;
    else if (field.mode === 'read') {
      if (raw !== here.value(path)) problems.push({ path, code: 'READ_ONLY' });
    } else {
      const read = readValue(type, raw, here.today);
      if (read.ok) typed[path] = read.value;
      else
        problems.push({ path, code: read.code, ...(read.expected === undefined ? {} : { expected: read.expected }) });
    }
  }
  const isSeen = (at: Here<FormSettings>, index: number): boolean => {
    const field = fields[index];
    return field !== undefined && holds(at, field, index, 'visibleIf', true);
  };
  const computed = computeFields(here, typed, isSeen);
  problems.push(...computed.problems);
  const seen = here.over({ ...typed, ...computed.values });
  const values: Record<string, Value> = { ...computed.values };
  for (const [index, field] of fields.entries()) {
    if (field.mode !== 'edit' || !holds(seen, field, index, 'visibleIf', true)) continue;
    if (holds(seen, field, index, 'readIf', false)) {
      if (Object.hasOwn(typed, field.path) && typed[field.path] !== here.value(field.path))
        problems.push({ path: field.path, code: 'READ_ONLY' });
      continue;
    }
    const value = Object.hasOwn(typed, field.path) ? (typed[field.path] ?? null) : seen.value(field.path);
    const refused = problems.some(problem => problem.path === field.path);
    const type = typeAt(here, field.path);
    if (field.offers || chosenAnew(type, value, here.value(field.path)) !== undefined)
      refuseOptions(problems, field.path, value, offeredAt(seen, index, here.value(field.path)));
    if (value === null && !refused && holds(seen, field, index, 'requiredIf', field.required))
      problems.push({ path: field.path, code: 'REQUIRED' });
    if (type?.kind === 'reference' && typeof value === 'string' && !here.record(type.entity, value))
      problems.push({ path: field.path, code: 'NO_SUCH_RECORD' });
    if (Object.hasOwn(typed, field.path)) values[field.path] = value;
  }
  return { values, problems };
}

/** An option that is not offered is answered exactly as one that does not exist: with those that are. */
function refuseOptions(problems: InputProblem[], path: string, value: Value, offered: readonly string[]): void {
  const unknown = problems.findIndex(problem => problem.path === path && problem.code === 'NOT_AN_OPTION');
  if (unknown < 0 && chosenIn(value).every(key => offered.includes(key))) return;
  const told: InputProblem = { path, code: 'NOT_AN_OPTION', expected: offered.join(', ') };
  problems.splice(unknown < 0 ? problems.length : unknown, 1, told);
}

/** Keys of the options that are offered now. A condition that rests on a missing value offers nothing. */
function offeredAt(here: Here<FormSettings>, index: number, before: Value): readonly string[] {
  const { path = '', offers = [] } = here.settings.fields[index] ?? {};
  const type = typeAt(here, path);
  const options = type?.kind === 'choice' || type?.kind === 'many' ? type.options : [];
  return choosable(options, before).flatMap(({ key }) => {
    const at = offers.findIndex(({ option }) => option === key);
    if (at < 0 || offers[at]?.when === '') return [key];
    const holds = here.evaluate(`fields.${index}.offers.${at}.when`);
    return holds.ok && holds.value === true ? [key] : [];
  });
}

/** In a form a condition that rests on a value not typed yet does not hold: the field waits, hidden or optional. */
function holds(
  here: Here<FormSettings>,
  field: FormField,
  index: number,
  which: 'visibleIf' | 'requiredIf' | 'readIf',
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
