import { normalText } from '@marshrut/expressions';

/** Words beyond this many are left out, and letters too: SQLite refuses a pattern of more than 50,000 bytes. */
const MOST_WORDS = 10;
const MOST_LETTERS = 1000;

/** The words of a search box as shadow columns have them; what PostgreSQL cannot compare with is left out. */
export function searchWords(search: string | null | undefined): string[] {
  const text = (search ?? '').slice(0, MOST_LETTERS).replaceAll('\0', ' ').toWellFormed();
  return normalText(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);
}
