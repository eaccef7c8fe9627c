import { createContext, useContext } from 'react';
import type { Found } from './SearchSelect.js';

/** Where inputs find records and people and leave files, when it is not the server: a test bench has its own. */
export interface Lookups {
  records(entity: string, search: string): readonly Found[];
  people(role: string | undefined, search: string): readonly Found[];
  /** The id of a file that is only named, not sent. */
  attach(file: File): string;
}

/** Null: the server is asked. */
export const LookupsContext = createContext<Lookups | null>(null);

export function useLookups(): Lookups | null {
  return useContext(LookupsContext);
}
