/** Called around each SQL statement that the completion path sends. For tests that end the process at the k-th one. */
export interface StatementHook {
  before(sql: string): void;
  /** Also after a statement that failed. */
  after(sql: string): void;
}

let hook: StatementHook | null = null;

/** Null, as it is from the start, costs one comparison for a statement. */
export function setStatementHook(next: StatementHook | null): void {
  hook = next;
}

/** For synchronous statements. */
export function watched<T>(sql: string, send: () => T): T {
  if (hook === null) return send();
  hook.before(sql);
  try {
    return send();
  } finally {
    hook.after(sql);
  }
}

/** For statements whose answer comes later. */
export async function watchedLater<T>(sql: string, send: () => Promise<T>): Promise<T> {
  if (hook === null) return send();
  hook.before(sql);
  try {
    return await send();
  } finally {
    hook.after(sql);
  }
}
