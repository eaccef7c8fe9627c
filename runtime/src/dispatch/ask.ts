import type { FactBook } from './fact-book.js';
import type { StorageReply, StorageRequest } from './storage.js';

/** Asks a pure question again and again, fetching the facts it names, until it is answered. */
export function* answered<T extends { readonly kind: string }>(
  book: FactBook,
  ask: () => T,
): Generator<StorageRequest, Exclude<T, { kind: 'needs' }>, StorageReply> {
  for (;;) {
    const answer = ask();
    if (answer.kind !== 'needs') return answer as Exclude<T, { kind: 'needs' }>;
    const { needs } = answer as unknown as { readonly needs: Extract<StorageRequest, { ask: 'facts' }>['needs'] };
    const { facts } = expect('facts', yield { ask: 'facts', needs });
    book.add(facts);
  }
}

/** The reply to what was just asked; another kind is a bug of the driver. */
export function expect<K extends StorageReply['for']>(kind: K, reply: StorageReply): Extract<StorageReply, { for: K }> {
  if (reply.for !== kind) throw new Error(`Expected the storage to answer '${kind}', but it answered '${reply.for}'.`);
  return reply as Extract<StorageReply, { for: K }>;
}
