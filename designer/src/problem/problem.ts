import type { ProblemCode } from '../graphql/generated/graphql.js';

export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
}

/** A member of a result union that is not the success, as `ProblemParts` asks for it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fields?: readonly FieldProblem[];
}

/** The failure in a result, or null where it succeeded. */
export function problemIn(result: object | null | undefined): Problem | null {
  return result && 'code' in result && 'message' in result ? (result as Problem) : null;
}
