const HOLE = /\{([^{}]{1,400})\}/g;

/** The expressions in braces within a text for people. */
export function holesIn(text: string): string[] {
  return [...text.matchAll(HOLE)].map(match => match[1] ?? '');
}

/** The text with a field put in where the cursor is, and where the cursor stands then. */
export function withField(text: string, path: string, at: number): { readonly text: string; readonly at: number } {
  const place = Math.max(0, Math.min(at, text.length));
  const hole = `{${path}}`;
  return { text: text.slice(0, place) + hole + text.slice(place), at: place + hole.length };
}
