import type { EntityDraft } from './draft.js';

/** A design that is not saved yet, kept in this browser, so that a reload loses nothing. */
const key = (entity: string | null) => `marshrut.model.${entity ?? 'new'}`;

export function readDraft(entity: string | null): EntityDraft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key(entity)) ?? 'null');
    return typeof stored === 'object' && stored !== null && 'fields' in stored ? (stored as EntityDraft) : null;
  } catch (error) {
    console.warn('Expected a design in the local storage to be readable, but it is not.', error);
    return null;
  }
}

export function keepDraft(entity: string | null, draft: EntityDraft): void {
  localStorage.setItem(key(entity), JSON.stringify(draft));
}

export function dropDraft(entity: string | null): void {
  localStorage.removeItem(key(entity));
}
