import type { Storage, StorageReply, StorageRequest, Work } from '@marshrut/runtime';

export type CrashPoint = 'before-commit' | 'after-commit';

/** The server died: whoever sent the command got no answer. */
export class Crash extends Error {}

/** A storage that dies once at each unit of work that writes: before its commit nothing of it may remain, after it all of it. */
export function crashing(storage: Storage, point: CrashPoint): Storage & { arm(): void } {
  let armed = false;
  return {
    arm() {
      armed = true;
    },
    async run(work) {
      let wrote = false;
      const outcome = await storage.run(() =>
        watched(work(), () => {
          wrote = true;
          if (armed && point === 'before-commit') {
            armed = false;
            throw new Crash('before the commit');
          }
        }),
      );
      if (armed && wrote) {
        armed = false;
        throw new Crash('after the commit');
      }
      return outcome;
    },
  };
}

function* watched<T>(work: Work<T>, afterWrite: () => void): Generator<StorageRequest, T, StorageReply> {
  let step = work.next();
  while (!step.done) {
    const reply = yield step.value;
    if (step.value.ask === 'write') afterWrite();
    step = work.next(reply);
  }
  return step.value;
}
