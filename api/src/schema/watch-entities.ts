import type { EntityCatalogue } from '@marshrut/runtime';
import type { Logger } from 'pino';

const EVERY_MS = 5000;

/** Where several nodes share a database: reads what the others have published. Answers how to stop. */
export function watchEntities(entities: EntityCatalogue, logger: Logger, everyMs: number = EVERY_MS): () => void {
  let reading = false;
  const timer = setInterval(() => {
    if (reading) return;
    reading = true;
    entities
      .reload()
      .catch((error: unknown) => logger.warn({ err: error }, 'Expected to read the entities again, but it failed'))
      .finally(() => {
        reading = false;
      });
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
