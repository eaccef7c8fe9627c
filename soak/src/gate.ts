import type { Storage, StorageReply, StorageRequest, Work } from '@marshrut/runtime';

/**
 * A storage that stops each unit of work between what it read and what it writes, until it is let through: the widest gap there can
 * be. Each request is a transaction of its own here, so it is the versions in the write alone that keep order, on both databases.
 */
export function gated(storage: Storage, beforeWrite: () => Promise<void>): Storage {
  return {
    async run<T>(work: () => Work<T>): Promise<T> {
      const unit = work();
      for (let step = unit.next(undefined as never); ; ) {
        if (step.done) return step.value;
        const request = step.value;
        if (request.ask === 'write') await beforeWrite();
        step = unit.next(await storage.run(() => single(request)));
      }
    },
  };
}

function* single(request: StorageRequest): Generator<StorageRequest, StorageReply, StorageReply> {
  return yield request;
}

/** Everybody waits until `count` have come; once it has been open it stays so. */
export function barrier(count: number): () => Promise<void> {
  let come = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return () => {
    come += 1;
    if (come >= count) open();
    return opened;
  };
}
