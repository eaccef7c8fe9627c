/** The one thing that is titled so; null where none is, or several are. */
export function titled<Item extends { readonly title: string }>(found: readonly Item[], typed: string): Item | null {
  const wanted = plain(typed);
  const named = found.filter(({ title }) => plain(title) === wanted);
  return named.length === 1 ? (named[0] ?? null) : null;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
