import type { Stage } from '../story/dispatch-driver.js';
import { MemoryStorage } from './memory-storage.js';

/** A stage without a database: the fastest way to play a story. */
export function memoryStage(): Stage {
  const storage = new MemoryStorage();
  return {
    storage,
    install: async entities => {
      storage.entities = new Map(entities.map(entity => [entity.key, entity]));
    },
    rows: async entity => [...(storage.book.rows.get(entity)?.values() ?? [])],
    journal: async id => storage.book.journal.get(id) ?? [],
    restart: async () => storage,
    close: async () => undefined,
  };
}
