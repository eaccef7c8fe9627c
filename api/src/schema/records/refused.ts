import { type Language, say } from '@marshrut/model';
import type { CreateOutcome, DeleteOutcome } from '@marshrut/runtime';
import type { Invalid, KeyReused, NotPermitted, StaleVersion } from '../problem.js';
import { invalid, keyReused, notPermitted, staleVersion } from '../problems.js';

interface Told {
  readonly notPermitted: NotPermitted;
  readonly invalid: Invalid;
  readonly keyReused: KeyReused;
  readonly stale: StaleVersion;
}

type Refusal = Extract<CreateOutcome | DeleteOutcome, { readonly ok: false }>;

/** A refusal of the record services in the words of the caller. */
export function refused<Why extends keyof Told>(
  refusal: Extract<Refusal, { readonly why: Why }>,
  language: Language,
): Told[Why];
export function refused(refusal: Refusal, language: Language): Told[keyof Told] {
  switch (refusal.why) {
    case 'notPermitted':
      return notPermitted(language);
    case 'keyReused':
      return keyReused(language);
    case 'stale':
      return staleVersion(language, refusal.currentVersion);
    case 'invalid':
      return invalid(
        language,
        refusal.fields.map(field => ({ ...field, message: say(field.message, language) })),
      );
  }
}
