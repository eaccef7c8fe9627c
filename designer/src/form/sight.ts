import type { compile, Expression, Scope, sayFailure, sayFormula, settle, View } from '@marshrut/expressions';
import type { Language, Value, Values } from '@marshrut/model';
import { timeZone } from '../i18n/zone.js';
import { type Computation, type Conditions, readable } from './check.js';
import { conditionsOf } from './conditions.js';
import { type FormField, nameOf, type Titles, type Typed } from './field.js';
import { dateHere } from './today.js';

/** What of the expressions a form needs: it is loaded only for forms that have any. */
export interface Feel {
  readonly compile: typeof compile;
  readonly settle: typeof settle;
  readonly sayFormula: typeof sayFormula;
  readonly sayFailure: typeof sayFailure;
}

/** The expressions of a form, compiled once. */
export interface FormExpressions {
  readonly feel: Feel;
  readonly scope: Scope;
  readonly conditions: ReadonlyMap<string, Expression>;
  /** By path. */
  readonly computed: ReadonlyMap<string, Expression>;
}

/** Texts of all conditions of a form, each once. */
export function conditionTexts(fields: readonly FormField[]): readonly string[] {
  return [
    ...new Set(
      fields.flatMap(({ visibleIf, requiredIf, readIf, offers = [] }) =>
        [visibleIf ?? [], requiredIf ?? [], readIf ?? [], offers.map(({ when }) => when)].flat(),
      ),
    ),
  ];
}

export function compileForm(feel: Feel, scope: Scope, fields: readonly FormField[]): FormExpressions {
  const conditions = conditionTexts(fields).flatMap(text => {
    const compiled = feel.compile(text, scope, 'condition');
    return compiled.ok ? [[text, compiled.expression] as const] : [];
  });
  const computed = fields.flatMap(({ path, type, computed: text }) => {
    const compiled = text ? feel.compile(text, scope, type) : null;
    return compiled?.ok ? [[path, compiled.expression] as const] : [];
  });
  return { feel, scope, conditions: new Map(conditions), computed: new Map(computed) };
}

interface Typing {
  readonly fields: readonly FormField[];
  /** What the case holds, without what is typed. */
  readonly context: Values;
  readonly typed: Typed;
}

/** What is typed, over what the case holds. */
export function typedView({ fields, context, typed }: Typing): View {
  const known: Values = { ...context, ...readable(fields, typed, dateHere()) };
  return {
    value: names => known[names.join('.')] ?? typed[nameOf(names.join('.'))] ?? null,
    now: new Date().toISOString(),
    timeZone: timeZone(),
  };
}

interface Seeing {
  readonly fields: readonly FormField[];
  readonly view: View;
  readonly language: Language;
}

/** What the conditions and formulas of a form come to for what is typed, as the server will have it. */
export function sightOf(
  { feel, scope, conditions, computed }: FormExpressions,
  { fields, view: typed, language }: Seeing,
): Conditions {
  const viewOf = (more: Values): View => ({
    value: names => (Object.hasOwn(more, names.join('.')) ? (more[names.join('.')] ?? null) : typed.value(names)),
    now: typed.now,
    timeZone: typed.timeZone,
  });
  const values = feel.settle([...computed.keys()], (path, more): Value => {
    const answer = computed.get(path)?.evaluate(viewOf(more));
    return answer?.ok ? answer.value : null;
  });
  const view = viewOf(values);
  const computationAt = (path: string): Computation | undefined => {
    const expression = computed.get(path);
    if (!expression) return undefined;
    return { value: values[path] ?? null, explain: titles => explained(expression, titles) };
  };
  const explained = (expression: Expression, titles: Titles) => {
    const nameOfId = (id: string) => titles.get(id);
    const answer = expression.evaluate(view);
    const saying = { scope, language, nameOf: nameOfId };
    return {
      formula: feel.sayFormula(expression.text, saying),
      filled: feel.sayFormula(expression.text, { ...saying, valueAt: path => view.value(path.split('.')) }),
      failure: answer.ok || answer.failure.code === 'VALUE_MISSING' ? null : feel.sayFailure(answer.failure)[language],
    };
  };
  return conditionsOf(
    fields,
    text => {
      const answer = conditions.get(text)?.evaluate(view);
      return answer?.ok === true && answer.value === true;
    },
    computationAt,
  );
}
