import { type Language, say } from '@marshrut/model';
import type { Outcome } from '@marshrut/runtime';
import type { Invalid, NotPermitted } from '../problem.js';
import { invalid, notPermitted } from '../problems.js';

type Refused = Exclude<Outcome<never>, { readonly ok: true }>;

/** A refusal of the people services in the words of the caller. */
export function refused(refusal: Refused, language: Language): NotPermitted | Invalid {
  if (refusal.why === 'notPermitted') return notPermitted(language);
  const fields = refusal.fields.map(({ path, code, message }) => ({ path, code, message: say(message, language) }));
  return invalid(language, fields);
}
