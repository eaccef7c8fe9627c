import type { Context } from '../context.js';

/** Answers many keys at once; a key without an answer is left out. Define it once, outside of resolvers. */
export type Source<Key, Value> = (context: Context, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;

interface Batch {
  readonly answers: Map<unknown, Promise<unknown>>;
  waiting: unknown[];
  next: Promise<ReadonlyMap<unknown, unknown>> | null;
}

const batches = new WeakMap<Context, Map<unknown, Batch>>();

/** What was read before a command does not hold after it: of several commands in one request each is answered afresh. */
export function forgetLoaded(context: Context): void {
  batches.delete(context);
}

/** One value by key. All keys asked at one level of a query are answered by one call of `source`, each once per request. */
export async function load<Key, Value>(context: Context, source: Source<Key, Value>, key: Key): Promise<Value | null> {
  const batch = batchOf(context, source);
  const known = batch.answers.get(key);
  if (known) return known as Promise<Value | null>;
  batch.waiting.push(key);
  batch.next ??= afterThisLevel().then(() => {
    const keys = batch.waiting as Key[];
    batch.waiting = [];
    batch.next = null;
    return source(context, keys);
  });
  const answer = batch.next.then(found => found.get(key) ?? null);
  batch.answers.set(key, answer);
  return answer as Promise<Value | null>;
}

/** What a reference of the database points to: it cannot be absent. */
export function existing<Value>(value: Value | null, id: string): Value {
  if (value === null) throw new Error(`Expected ${id} to exist, but it does not.`);
  return value;
}

function batchOf(context: Context, source: unknown): Batch {
  const sources = batches.get(context) ?? new Map<unknown, Batch>();
  batches.set(context, sources);
  const batch = sources.get(source) ?? { answers: new Map(), waiting: [], next: null };
  sources.set(source, batch);
  return batch;
}

/** Once every resolver of this level has asked: they run as promise jobs, which all come before the next tick. */
function afterThisLevel(): Promise<void> {
  return Promise.resolve().then(() => new Promise(resolve => process.nextTick(resolve)));
}
