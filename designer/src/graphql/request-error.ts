/**
 * Why a request brought no answer. Expected failures are members of result unions and never come here.
 *
 * - network     the server was not reached; the request may be repeated
 * - signedOut   there is no session
 * - limited     too many requests; `message` says when to come back
 * - server      the server refused the request or has a bug
 */
export type RequestFailure = 'network' | 'signedOut' | 'limited' | 'server';

export class RequestError extends Error {
  constructor(
    readonly failure: RequestFailure,
    message: string,
  ) {
    super(message);
    this.name = 'RequestError';
  }
}

export function failureOf(error: unknown): RequestFailure | null {
  return error instanceof RequestError ? error.failure : null;
}
