import type { Value } from '@marshrut/model';
import type { Typed } from '../../form/field.js';

/**
 * What is typed and not acknowledged by the server yet, kept in this browser: by task and screen.
 * A full or forbidden storage is no reason to stop typing: the server keeps the draft anyway.
 */
const key = (task: string, element: string) => `marshrut.draft.${task}.${element}`;

export function readStored(task: string, element: string): Typed | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key(task, element)) ?? 'null');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, Value>) : null;
  } catch (error) {
    console.warn('Expected a draft in the local storage to be readable, but it is not.', error);
    return null;
  }
}

export function store(task: string, element: string, typed: Typed): void {
  try {
    localStorage.setItem(key(task, element), JSON.stringify(typed));
  } catch (error) {
    console.warn('Expected the local storage to take the draft, but it did not.', error);
  }
}

export function dropStored(task: string, element: string): void {
  localStorage.removeItem(key(task, element));
}
