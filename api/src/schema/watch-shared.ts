import type { Logger } from 'pino';

const EVERY_MS = 5000;

/** What a node keeps in memory of what all of them share. */
interface Shared {
  reload(): Promise<unknown>;
}

/** Where several nodes share a database: reads what the others have published. Answers how to stop. */
export function watchShared(shared: readonly Shared[], logger: Logger, everyMs: number = EVERY_MS): () => void {
  let reading = false;
  const timer = setInterval(() => {
    if (reading) return;
    reading = true;
    Promise.all(shared.map(one => one.reload()))
      .catch((error: unknown) => logger.warn({ err: error }, 'Expected to read definitions again, but it failed'))
      .finally(() => {
        reading = false;
      });
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
