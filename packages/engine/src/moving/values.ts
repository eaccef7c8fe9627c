import { type CardField, type FieldType, readValue, type Value, type Values } from '@marshrut/model';
import type { CaseState, TaskState } from '../core/state.js';
import { type Course, differ } from './course.js';
import type { MoveNote } from './move-note.js';

/** Wherever the case has the value `from` in the field, it becomes `to`. */
export interface Conversion {
  readonly key: string;
  readonly from: Value;
  readonly to: Value;
}

export interface Converted {
  readonly conversions: readonly Conversion[];
  /** Constants of the later version that are other ones. */
  readonly constants: Values;
  readonly notes: readonly MoveNote[];
}

/** What becomes of the values of a case: of its card, of its tasks, of the items in it, of all that Back and Cancel bring back. */
export function convert(course: Course, state: CaseState, today: string): Converted {
  const conversions: Conversion[] = [];
  const notes: MoveNote[] = [];
  for (const [key, value] of valuesIn(state)) {
    const [was, is] = [course.from.card.get(key), course.to.card.get(key)];
    if (was && !is) notes.push({ code: 'FIELD_GONE', field: key, value });
    if (!was || !is || !differ(was.type, is.type)) continue;
    const to = converted(was.type, is.type, value, today);
    if (to === null) notes.push({ code: 'VALUE_UNFIT', field: key, value });
    if (to !== value) conversions.push({ key, from: value, to });
  }
  const constants: Record<string, Value> = {};
  for (const field of course.to.card.values()) {
    const value = own(state.vars, field.key);
    const was = course.from.card.get(field.key);
    if (field.use === 'constant') {
      if (value === (field.value ?? null)) continue;
      constants[field.key] = field.value ?? null;
      if (was && was.use !== 'constant' && value !== null)
        notes.push({ code: 'VALUE_REPLACED', field: field.key, value });
    } else if (isMissing(field, was, value)) notes.push({ code: 'PARAMETER_MISSING', field: field.key });
  }
  return { conversions, constants, notes };
}

function isMissing(field: CardField, was: CardField | undefined, value: Value): boolean {
  return field.use === 'parameter' && was?.use !== 'parameter' && value === null;
}

/** Null where the value cannot stand in the field. A reference to another entity means another record. */
function converted(was: FieldType, is: FieldType, value: Value, today: string): Value {
  if (is.kind === 'reference' && (was.kind !== 'reference' || was.entity !== is.entity)) return null;
  if (is.kind === 'user' && was.kind !== 'user') return null;
  const text = (is.kind === 'text' || is.kind === 'longText') && typeof value !== 'string';
  const read = readValue(is, text ? String(value) : value, today);
  return read.ok ? read.value : null;
}

/** Each value that stands anywhere in the case, once. */
function valuesIn(state: CaseState): readonly (readonly [string, Value])[] {
  const elements = Object.values(state.elements);
  const kept = [
    ...(state.undoable ?? []),
    ...elements.flatMap(({ undoable }) => undoable ?? []),
    ...elements.flatMap(({ wait }) => (wait?.for === 'undoing' ? wait.left : [])),
  ];
  const holders: readonly Values[] = [
    state.vars,
    ...elements.map(({ vars }) => vars ?? {}),
    ...elements.flatMap(({ task }) => (task ? holdersIn(task) : [])),
    ...kept.map(({ vars }) => vars ?? {}),
  ];
  const seen = new Map<string, readonly [string, Value]>();
  for (const [key, value] of holders.flatMap(values => Object.entries(values)))
    if (value !== null) seen.set(JSON.stringify([key, value]), [key, value]);
  return [...seen.values()];
}

function holdersIn({ vars, visits, savepoint }: TaskState): readonly Values[] {
  const kept = savepoint ? [savepoint.vars, ...savepoint.visits.map(visit => visit.vars)] : [];
  return [vars, ...visits.map(visit => visit.vars), ...kept];
}

function own(values: Values, key: string): Value {
  return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
}
