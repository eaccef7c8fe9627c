/** What must be there: its absence is a bug of ours, not an answer. */
export function existing<Value>(found: Value | null, id: string): Value {
  if (found !== null) return found;
  throw new Error(`Expected ${id} to exist, but there is none.`);
}
