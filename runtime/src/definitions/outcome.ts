import { type LocalText, localText } from '@marshrut/model';

/**
 * One value that was refused. `path` names it in the input (`fields.2.key`); `line` is a line of an imported file, from 1.
 * Codes never change. The message reads "Expected …, but …. Do …."
 */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: LocalText;
  readonly line?: number;
  readonly record?: string;
  readonly entity?: string;
}

export interface NotPermitted {
  readonly ok: false;
  readonly why: 'notPermitted';
}

export interface Invalid {
  readonly ok: false;
  readonly why: 'invalid';
  readonly fields: readonly FieldProblem[];
}

/** Somebody has saved a newer version. */
export interface Stale {
  readonly ok: false;
  readonly why: 'stale';
  readonly currentVersion: number;
}

/** The thing does not exist, or it is not this person's: the same answer for both. */
export const notPermitted: NotPermitted = { ok: false, why: 'notPermitted' };

export function invalid(fields: readonly FieldProblem[]): Invalid {
  return { ok: false, why: 'invalid', fields };
}

export function stale(currentVersion: number): Stale {
  return { ok: false, why: 'stale', currentVersion };
}

export function fieldProblem(path: string, code: string, ru: string, en: string): FieldProblem {
  return { path, code, message: localText(ru, en) };
}

export function nameMissing(path: string): FieldProblem {
  return fieldProblem(
    path,
    'REQUIRED',
    'Ожидалось название, но его нет. Введите его хотя бы на одном языке.',
    'Expected a name, but there is none. Enter it in one language at least.',
  );
}
