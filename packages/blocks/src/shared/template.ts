import type { Failure, Here } from '@marshrut/engine';
import type { ExpressionUse } from '@marshrut/model';

const HOLE = /\{([^{}]{1,400})\}/g;

/** Expressions in braces within a text for people: `Здравствуйте, {person.firstName}!` */
export function templateExpressions(at: string, text: string): ExpressionUse[] {
  return [...text.matchAll(HOLE)].map((match, index) => ({
    at: `${at}.${index}`,
    text: match[1] ?? '',
    expect: 'value',
  }));
}

/** The text with each expression replaced by what it comes to; a missing value leaves nothing. */
export function filled(
  here: Here<unknown>,
  at: string,
  text: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly failure: Failure } {
  let failure: Failure | undefined;
  let index = 0;
  const whole = text.replace(HOLE, () => {
    const evaluation = here.evaluate(`${at}.${index++}`);
    if (evaluation.ok) return evaluation.value === null ? '' : String(evaluation.value);
    if (evaluation.failure.code !== 'VALUE_MISSING') failure ??= evaluation.failure;
    return '';
  });
  return failure ? { ok: false, failure } : { ok: true, text: whole };
}
