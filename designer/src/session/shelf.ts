import { useMemo } from 'react';
import { useViewer } from './viewer.js';

/** A place in this browser for what one person has typed and the server does not have yet. Nobody else who signs in here is shown it. */
export interface Shelf<Content> {
  read(): Content | null;
  keep(content: Content): void;
  drop(): void;
}

export function useShelf<Content extends object>(name: string): Shelf<Content> {
  const { user } = useViewer();
  return useMemo(() => shelf<Content>(`marshrut.${user.id}.${name}`), [user.id, name]);
}

/** A full, forbidden or spoiled storage is no reason to stop typing: it is told to the console, and the work goes on without it. */
function shelf<Content extends object>(key: string): Shelf<Content> {
  return {
    read() {
      try {
        const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        return typeof stored === 'object' && stored !== null ? (stored as Content) : null;
      } catch (error) {
        console.warn(`Expected '${key}' in the local storage to be readable, but it is not.`, error);
        return null;
      }
    },
    keep(content) {
      try {
        localStorage.setItem(key, JSON.stringify(content));
      } catch (error) {
        console.warn(`Expected the local storage to take '${key}', but it did not.`, error);
      }
    },
    drop() {
      localStorage.removeItem(key);
    },
  };
}
