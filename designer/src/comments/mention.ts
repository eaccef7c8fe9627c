/** Somebody named in a comment. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A name that is being typed behind an `@`. */
export interface Typing {
  /** Where the `@` stands. */
  readonly from: number;
  readonly search: string;
}

/** The `@` begins a word, so an address of mail is none; a name has two words at most while it is sought. */
const TYPING = /(?:^|[\s(«"])@([\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}'’.-]*)?)$/u;

/** The name that is typed where the caret stands; null where there is none, or where it is one that was chosen already. */
export function typingAt(text: string, caret: number, chosen: readonly Named[]): Typing | null {
  const found = TYPING.exec(text.slice(0, caret));
  const search = found?.[1];
  if (search === undefined || chosen.some(({ name }) => search.startsWith(name))) return null;
  return { from: caret - search.length - 1, search };
}

/** The text with the name in the place of what was typed, and where the caret then stands. */
export function withName(
  text: string,
  { from, search }: Typing,
  name: string,
): { readonly text: string; readonly caret: number } {
  const head = `${text.slice(0, from)}@${name} `;
  return { text: head + text.slice(from + 1 + search.length).replace(/^ /, ''), caret: head.length };
}

/** Those whose names still stand in the text. */
export function stillNamed(text: string, chosen: readonly Named[]): readonly Named[] {
  const found = new Set(partsOf(text, chosen).flatMap(({ named }) => (named ? [named.id] : [])));
  return chosen.filter(({ id }) => found.has(id));
}

/** The text in pieces: plain ones, and names of those who are mentioned. */
export function partsOf(
  text: string,
  mentioned: readonly Named[],
): readonly { readonly text: string; readonly named: Named | null }[] {
  const parts: { text: string; named: Named | null }[] = [];
  const longestFirst = [...mentioned].sort((a, b) => b.name.length - a.name.length);
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const named = longestFirst.find(({ name }) => text.startsWith(`@${name}`, at));
    if (!named) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain) parts.push({ text: plain, named: null });
    plain = '';
    parts.push({ text: `@${named.name}`, named });
    at += named.name.length + 1;
  }
  if (plain) parts.push({ text: plain, named: null });
  return parts;
}
