import type { Value } from '@marshrut/model';
import type { Typed } from '../form/field.js';

/** Changes of a record card that are not saved yet, kept in this browser. */
const keyOf = (id: string) => `marshrut.record.${id}`;

export function readCard(id: string): Typed | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, Value>) : null;
  } catch (error) {
    console.warn('Expected a card in the local storage to be readable, but it is not.', error);
    return null;
  }
}

export function keepCard(id: string, typed: Typed): void {
  localStorage.setItem(keyOf(id), JSON.stringify(typed));
}

export function dropCard(id: string): void {
  localStorage.removeItem(keyOf(id));
}
