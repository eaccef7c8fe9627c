import { createContext, useContext } from 'react';

/** The address under which the files that are shown here are opened; null: they are only named. */
export const FilePlace = createContext<string | null>(null);

export function useFilePlace(): string | null {
  return useContext(FilePlace);
}

export function placeOfTask(task: string): string {
  return `/files/task/${encodeURIComponent(task)}`;
}

export function placeOfRecord(entity: string, record: string): string {
  return `/files/record/${encodeURIComponent(entity)}/${encodeURIComponent(record)}`;
}
