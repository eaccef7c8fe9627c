import type { RecordChange } from '@marshrut/engine';

/** Entities whose records are changed, each once. */
export function entitiesOf(changes: readonly RecordChange[]): readonly string[] {
  return [...new Set(changes.map(({ entity }) => entity))];
}
