import { useRef } from 'react';
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import { useSay } from '../i18n/local-text.js';
import type { FieldProblem } from '../problem/problem.js';
import { type Conditions, refusals } from './check.js';
import type { FieldError } from './ErrorSummary.js';
import { type FormField, nameOf, type Typed } from './field.js';
import { dateHere } from './today.js';
import { useProblemWords } from './use-problem-words.js';
import './words.js';

/** A form over generated fields: checks as the server does, beside the field once it is left, and all of them on the way on. */
export function useGeneratedForm(fields: readonly FormField[], initial: Typed) {
  const say = useSay();
  const words = useProblemWords();
  const conditions = useRef<Conditions | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const resolver: Resolver<Typed> = typed => {
    const refused = conditions.current ? refusals(fields, typed, conditions.current, dateHere()) : new Map();
    const errors: FieldErrors<Typed> = {};
    for (const [path, refusal] of refused) {
      errors[nameOf(path)] = { type: refusal.code, message: words(refusal) };
    }
    return refused.size > 0 ? { values: {}, errors } : { values: typed, errors: {} };
  };
  const form = useForm<Typed>({ defaultValues: initial, mode: 'onTouched', resolver, shouldFocusError: false });
  const { errors } = form.formState;
  const listed: FieldError[] = fields.flatMap(field => {
    const message = errors[nameOf(field.path)]?.message;
    return message ? [{ name: nameOf(field.path), label: say(field.label), message }] : [];
  });
  /** Problems the server found: beside their fields, and the summary takes the focus. */
  function refuse(problems: readonly FieldProblem[]): void {
    for (const { path, code, message } of problems) form.setError(nameOf(path), { type: code, message });
    showSummary();
  }
  function showSummary(): void {
    requestAnimationFrame(() => summary.current?.focus());
  }
  return { form, conditions, errors: listed, summary, refuse, showSummary };
}
