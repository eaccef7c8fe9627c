/** An instant column as Kysely has read it: ISO text from SQLite, a Date or text from PostgreSQL. Answers `2026-11-23T09:30:00.000Z`. */
export function instantOf(stored: string | Date): string {
  return typeof stored === 'string' && stored.endsWith('Z') && stored.length === 24
    ? stored
    : new Date(stored).toISOString();
}

export function maybeInstantOf(stored: string | Date | null): string | null {
  return stored === null ? null : instantOf(stored);
}
