/** A text as people compare it: NFC, trimmed, inner white space one space, lower case, ё as е. */
export function normalText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase().replaceAll('ё', 'е');
}
