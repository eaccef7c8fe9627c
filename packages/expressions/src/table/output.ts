import type { CardField, TableOutput, Value } from '@marshrut/model';
import { nowhere } from '../compile/work.js';
import { compileWhole, type Whole } from '../compile.js';
import type { Expected } from '../expression.js';
import { sayFailure } from '../problem/failures.js';
import type { Entry, Output, TableWork } from './plan.js';
import { emptyEntryMessage, notAllowedMessage } from './problem/output.js';
import { compileValues } from './values.js';

/** An output with what its rules answer; undefined where something of it is wrong. */
export function compileOutput(output: TableOutput, index: number, work: TableWork): Output | undefined {
  const { table, scope } = work;
  const type = fieldOf(output, scope.card)?.type ?? output.type;
  const counted = table.aggregate === 'count';
  const expect: Expected = counted ? 'value' : type;
  const { values: allowed, otherwise } = output;
  const values =
    allowed?.trim() && !counted ? compileValues(allowed, type, `outputs.${index}.values`, work) : undefined;
  const compileEntry = entryCompiler(expect, values, work);
  const entries = table.rules.map((rule, row) => compileEntry(rule.gives[index] ?? '', `rules.${row}.gives.${index}`));
  const fallback = otherwise?.trim()
    ? entryCompiler(type, values, work)(otherwise, `outputs.${index}.otherwise`)
    : null;
  const right = entries.filter(entry => entry !== undefined);
  if (right.length < entries.length || fallback === undefined) return undefined;
  return {
    output,
    type,
    entries: right,
    ...(values && { values }),
    ...(fallback && { otherwise: fallback.expression }),
  };
}

export function fieldOf({ field }: TableOutput, card: readonly CardField[]): CardField | undefined {
  return field === undefined ? undefined : card.find(candidate => candidate.key === field);
}

type Known = Whole & { readonly constant?: Value };

/** Each text once; of a wrong one every place is told. */
function entryCompiler(
  expect: Expected,
  values: readonly Value[] | undefined,
  work: TableWork,
): (text: string, at: string) => Entry | undefined {
  const compiled = new Map<string, Known>();
  return (text, at) => {
    const whole = text.trim() === '' ? EMPTY : (compiled.get(text) ?? compileKnown(text, expect, work));
    if (whole.ok && !compiled.has(text)) work.use(whole.expression.uses);
    compiled.set(text, whole);
    if (!whole.ok) {
      work.problems(at, whole.problems);
      return undefined;
    }
    const { expression, constant } = whole;
    if (constant === undefined) return { expression };
    if (values && !values.includes(constant))
      work.problem(at, { code: 'WRONG_TYPE', message: notAllowedMessage(constant, values), from: 0, to: text.length });
    return { expression, constant };
  };
}

/** A forgotten cell must not look like one that gives nothing on purpose. */
const EMPTY: Known = { ok: false, problems: [{ code: 'SYNTAX', message: emptyEntryMessage(), from: 0, to: 0 }] };

/** What does not change is tried at once, so a value the field cannot hold is a problem and not an incident. */
function compileKnown(text: string, expect: Expected, { scope }: TableWork): Known {
  const whole = compileWhole(text, scope, expect);
  if (!whole.ok || !whole.fixed || isPast(expect)) return whole;
  const tried = whole.expression.evaluate(nowhere);
  if (tried.ok) return { ...whole, constant: tried.value };
  return {
    ok: false,
    problems: [{ code: 'WRONG_TYPE', message: sayFailure(tried.failure), from: 0, to: text.length }],
  };
}

/** Whether such a date is allowed depends on the day. */
function isPast(expect: Expected): boolean {
  return typeof expect === 'object' && expect.kind === 'date' && expect.past === true;
}
