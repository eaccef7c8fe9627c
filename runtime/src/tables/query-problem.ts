/** Why a query of records cannot be answered as it was put. */
export interface QueryProblem {
  readonly code: QueryProblemCode;
  /** The field it is about, empty for a place in the list. */
  readonly field: string;
}

export type QueryProblemCode =
  /** The entity has no such field. */
  | 'UNKNOWN_FIELD'
  /** The field cannot be compared so, or not with such a value. */
  | 'WRONG_TYPE'
  /** More values or levels than a query may have. */
  | 'TOO_LARGE'
  /** The place is not one of this list in this order. */
  | 'WRONG_PLACE';

/** Leaves the building of a statement in its middle. */
export class QueryRefused extends Error {
  constructor(readonly problem: QueryProblem) {
    super(`${problem.code} ${problem.field}`);
  }
}

export function refuseQuery(code: QueryProblemCode, field: string): never {
  throw new QueryRefused({ code, field });
}
