import { withoutManyMarks } from '@marshrut/model';

/** A text as people compare it: NFC (of very many marks after one letter only the first), trimmed, inner white space one space, lower case, ё as е. */
export function normalText(text: string): string {
  return withoutManyMarks(text).normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase().replaceAll('ё', 'е');
}
