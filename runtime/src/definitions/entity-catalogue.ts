import type { BusinessTables } from '../tables/business-tables.js';
import type { Catalogue } from '../tables/catalogue.js';

/** All entities in memory, and who wants to know when they change. */
export interface EntityCatalogue extends Catalogue {
  /** Grows with every saved entity. Nodes that have read the same entities have the same number. */
  revision(): number;
  /** Calls `listener` after the entities have changed, here or on another node; answers how to stop. */
  listen(listener: () => void): () => void;
}

export function entityCatalogue(catalogue: Catalogue): EntityCatalogue {
  const listeners = new Set<() => void>();
  let known = revisionOf(catalogue.current());

  function tell(): void {
    const revision = revisionOf(catalogue.current());
    if (revision === known) return;
    known = revision;
    for (const listener of listeners) listener();
  }

  return {
    current: () => catalogue.current(),
    revision: () => revisionOf(catalogue.current()),
    async reload() {
      const tables = await catalogue.reload();
      tell();
      return tables;
    },
    async publish(entity, save) {
      const published = await catalogue.publish(entity, save);
      tell();
      return published;
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const revisions = new WeakMap<BusinessTables, number>();

/** Entities are never taken away and each save adds one to a version, so the sum only grows. */
function revisionOf(tables: BusinessTables): number {
  const known = revisions.get(tables);
  if (known !== undefined) return known;
  const revision = [...tables.versions.values()].reduce((sum, version) => sum + version, 0);
  revisions.set(tables, revision);
  return revision;
}
