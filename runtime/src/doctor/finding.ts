import type { Select } from '../checker/violation.js';
import type { Dialect } from '../database/dialect.js';

/** One thing the doctor looked at. `why` and `todo` are there where not all is well. */
export interface Finding {
  readonly check: string;
  /** A warning harms nobody yet; with an error something does not work, or will not. */
  readonly state: 'ok' | 'warning' | 'error';
  readonly what: string;
  readonly why?: string;
  readonly todo?: string;
}

/** What a check may look at. Nothing of it writes. */
export interface Patient {
  readonly select: Select;
  readonly dialect: Dialect;
  /** Of SQLite's file, the secret and what else the server keeps. */
  readonly folder: string;
  /** UTC instant. */
  readonly now: () => string;
}

export type Check = (patient: Patient) => Promise<readonly Finding[]>;

export function ok(check: string, what: string): Finding {
  return { check, state: 'ok', what };
}

export function bad(state: 'warning' | 'error', check: string, what: string, why: string, todo: string): Finding {
  return { check, state, what, why, todo };
}

/** A single number that a statement answers in `n`. */
export async function number({ select }: Patient, sql: string): Promise<number> {
  return Number((await select(sql))[0]?.n ?? 0);
}
