import type { LiveHub } from './hub.js';
import type { News } from './news.js';

/** What a node keeps in memory of what all of them share. */
interface Shared {
  reload(): Promise<unknown>;
}

/** Reads again what another node has saved; several pieces of news at once are read together. Answers how to stop. */
export function followShared(
  live: LiveHub,
  shared: Readonly<Record<Extract<News['about'], 'entities' | 'calendars'>, Shared>>,
  failed: (error: unknown) => void,
): () => void {
  const readers = Object.entries(shared).map(([about, one]) => ({ about, read: reader(one, failed) }));
  return live.hear(news => {
    for (const { about, read } of readers) if (news.about === about || news.about === 'anything') void read();
  });
}

function reader(shared: Shared, failed: (error: unknown) => void): () => Promise<void> {
  let reading = false;
  let again = false;
  return async () => {
    again = true;
    if (reading) return;
    reading = true;
    try {
      while (again) {
        again = false;
        await shared.reload();
      }
    } catch (error) {
      failed(error);
    } finally {
      reading = false;
    }
  };
}
