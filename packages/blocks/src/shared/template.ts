import type { Failure, Here } from '@marshrut/engine';
import type { ExpressionUse, Language } from '@marshrut/model';

const HOLE = /\{([^{}]{1,400})\}/g;

/** Expressions in braces within a text for people: `Здравствуйте, {person.firstName}!` */
export function templateExpressions(at: string, text: string): ExpressionUse[] {
  return [...text.matchAll(HOLE)].map((match, index) => ({
    at: `${at}.${index}`,
    text: match[1] ?? '',
    expect: 'value',
  }));
}

/** A text is in one language, and what stands in it is said in that one: Russian where its own words have Russian letters, or it has none. */
function languageOf(text: string): Language {
  const words = text.replace(HOLE, '');
  return /[A-Za-z]/.test(words) && !/[А-Яа-яЁё]/.test(words) ? 'en' : 'ru';
}

/** The text with each expression replaced by what it comes to, as people read it; a missing value leaves nothing. */
export function filled(
  here: Here<unknown>,
  at: string,
  text: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly failure: Failure } {
  let failure: Failure | undefined;
  let index = 0;
  const language = languageOf(text);
  const whole = text.replace(HOLE, () => {
    const told = here.tell(`${at}.${index++}`, language);
    if (told.ok) return told.text;
    failure ??= told.failure;
    return '';
  });
  return failure ? { ok: false, failure } : { ok: true, text: whole };
}
