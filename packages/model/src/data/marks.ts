/**
 * Unicode's stream-safe form allows this many marks after one letter, far more than any language has. To bring marks into their
 * order takes the square of their number, so longer runs would hold up everybody.
 */
const MOST_MARKS = 30;
const tooMany = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u');
const beyond = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

export function hasTooManyMarks(text: string): boolean {
  return text.length > MOST_MARKS && tooMany.test(text);
}

/** The text without the marks beyond those. */
export function withoutManyMarks(text: string): string {
  return hasTooManyMarks(text) ? text.replace(beyond, '$1') : text;
}
