import { type LocalText, localText } from '@marshrut/model';

/** One input value that was refused. `path` names it in the input; codes never change. */
export interface FieldRefusal {
  readonly path: string;
  readonly code: FieldRefusalCode;
  readonly message: LocalText;
}

export type FieldRefusalCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'CONTROL_CHARACTER'
  | 'WRONG_KEY'
  | 'TAKEN'
  | 'UNKNOWN'
  | 'OUT_OF_RANGE'
  | 'CIRCULAR'
  | 'TOO_MANY'
  | 'LAST_ADMINISTRATOR';

/** What a command of this room answers: its value, or why nothing was changed. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: 'notPermitted' }
  | { readonly ok: false; readonly why: 'invalid'; readonly fields: readonly FieldRefusal[] };

export type Refused = Exclude<Outcome<never>, { readonly ok: true }>;

export const notPermitted: Refused = { ok: false, why: 'notPermitted' };

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function invalid(fields: readonly FieldRefusal[]): Refused {
  return { ok: false, why: 'invalid', fields };
}

export function refusal(path: string, code: FieldRefusalCode, ru: string, en: string): FieldRefusal {
  return { path, code, message: localText(ru, en) };
}
