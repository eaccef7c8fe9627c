import { type Language, say } from '@marshrut/model';
import type * as runtime from '@marshrut/runtime';
import type { Invalid, NotPermitted, StaleVersion } from '../problem.js';
import { invalid, notPermitted, staleVersion } from '../problems.js';
import { type DiagramInvalid, diagramInvalid } from './diagram-problem.js';

type DefinitionRefusal = runtime.NotPermitted | runtime.Invalid | runtime.Stale | runtime.DiagramInvalid;

interface Told {
  readonly notPermitted: NotPermitted;
  readonly invalid: Invalid;
  readonly stale: StaleVersion;
  readonly diagramInvalid: DiagramInvalid;
}

/** A refusal of the definition services in the words of the caller. */
export function refused<Why extends keyof Told>(
  refusal: Extract<DefinitionRefusal, { readonly why: Why }>,
  language: Language,
): Told[Why];
export function refused(refusal: DefinitionRefusal, language: Language): Told[keyof Told] {
  switch (refusal.why) {
    case 'notPermitted':
      return notPermitted(language);
    case 'stale':
      return staleVersion(language, refusal.currentVersion);
    case 'diagramInvalid':
      return diagramInvalid(language, refusal.problems);
    case 'invalid':
      return invalid(
        language,
        refusal.fields.map(field => ({ ...field, message: say(field.message, language) })),
      );
  }
}
