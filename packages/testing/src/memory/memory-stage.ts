import type { Stage } from '../story/dispatch-driver.js';
import type { StoryStart } from '../story/plans.js';
import { keepTimer, memoryBook } from './memory-book.js';
import { MemoryStorage } from './memory-storage.js';

/** A stage without a database: the fastest way to play a story. */
export function memoryStage(): Stage {
  const storage = new MemoryStorage();
  let starts: readonly StoryStart[] = [];
  return {
    storage,
    async install({ entities, people = {} }, known) {
      starts = known;
      storage.beginsWith = new Set(known.flatMap(({ entity }) => entity ?? []));
      for (const { process, version, node, timer } of known)
        if (timer) keepTimer(storage, process, node, { version, ...(timer.moment ?? { due: null, fired: 0 }) });
      storage.entities = new Map(entities.map(entity => [entity.key, entity]));
      storage.people = new Map(Object.entries(people));
    },
    rows: async entity => [...(storage.book.rows.get(entity)?.values() ?? [])],
    journal: async id => storage.book.journal.get(id) ?? [],
    cases: async () => [...storage.book.cases.keys()],
    book: memoryBook(storage, () => starts),
    jobs: async () => [...storage.book.jobs.values()].sort((a, b) => ((a.runAt ?? '') < (b.runAt ?? '') ? -1 : 1)),
    async jobDone(key) {
      const jobs = new Map(storage.book.jobs);
      jobs.delete(key);
      storage.note(() => ({ jobs }));
    },
    restart: async () => storage,
    close: async () => undefined,
  };
}
