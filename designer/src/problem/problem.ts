import i18next from 'i18next';
import type { ProblemCode } from '../graphql/generated/graphql.js';
import { failureOf } from '../graphql/request-error.js';
import './words.js';

export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
}

/** A member of a result union that is not the success, as `ProblemParts` asks for it. */
export interface Problem {
  readonly code: ProblemCode | 'UNREACHABLE';
  readonly message: string;
  readonly fields?: readonly FieldProblem[];
}

/** A request that got lost on the way, told as a problem beside the button that sent it; null for any other error. */
export function unreachable(error: unknown): Problem | null {
  return failureOf(error) === 'network' ? { code: 'UNREACHABLE', message: i18next.t('problem:unreachable') } : null;
}

/** The failure in a result, or null where it succeeded. */
export function problemIn(result: object | null | undefined): Problem | null {
  return result && 'code' in result && 'message' in result ? (result as Problem) : null;
}
