import type { EntityCatalogue } from '../definitions/entity-catalogue.js';
import type { LiveHub } from './hub.js';

/** Reads the entities again when another node has saved one; several at once are read together. Answers how to stop. */
export function followEntities(live: LiveHub, entities: EntityCatalogue, failed: (error: unknown) => void): () => void {
  let reading = false;
  let again = false;

  async function read(): Promise<void> {
    again = true;
    if (reading) return;
    reading = true;
    try {
      while (again) {
        again = false;
        await entities.reload();
      }
    } catch (error) {
      failed(error);
    } finally {
      reading = false;
    }
  }

  return live.hear(news => {
    if (news.about === 'entities' || news.about === 'anything') void read();
  });
}
