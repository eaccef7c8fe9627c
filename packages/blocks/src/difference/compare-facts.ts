import { type LocalText, localText } from '@marshrut/model';
import { type Fact, inBoth, withOwnIds } from './fact.js';
import { sameJson } from './same-json.js';

/** One thing that differs. `was` is null where it was not there before, `is` where it is there no more. */
export interface Line {
  /** Of the property it is about, within its element. */
  readonly id: string;
  readonly what: LocalText;
  readonly was: LocalText | null;
  readonly is: LocalText | null;
}

const order = localText('порядок', 'order');

/** What differs between two tellings of one element, matched by the ids of the facts. Empty only where all is the same. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[], ordered?: Fact['ordered']): Line[] {
  const [was, is] = [byId(before), byId(after)];
  const lines = ordered === 'only' ? [] : contentLines(was, is);
  const left = [...was.keys()].filter(id => is.has(id));
  const right = [...is.keys()].filter(id => was.has(id));
  if (ordered && left.join('\n') !== right.join('\n'))
    lines.push({ id: 'order', what: order, was: inOrder(left, was), is: inOrder(right, was) });
  return lines;
}

function contentLines(was: ReadonlyMap<string, Fact>, is: ReadonlyMap<string, Fact>): Line[] {
  const lines = [...is.values()].flatMap(fact => {
    const old = was.get(fact.id);
    return old ? linesOf(old, fact) : [{ id: fact.id, what: fact.what, was: null, is: fact.said }];
  });
  for (const [id, { what, said }] of was) if (!is.has(id)) lines.push({ id, what, was: said, is: null });
  return lines;
}

function linesOf(old: Fact, fact: Fact): Line[] {
  if (sameJson(old.is, fact.is)) return [];
  if (old.parts && fact.parts && old.frame === fact.frame) {
    const inner = compareFacts(old.parts, fact.parts, fact.ordered);
    if (inner.length > 0 || fact.ordered === 'only')
      return inner.map(line => ({ ...line, id: fact.id, what: within(fact.what, line.what) }));
  }
  const alike = old.said.ru === fact.said.ru || old.said.en === fact.said.en;
  const told = ({ said, is }: Fact) => (alike ? inBoth(language => `${said[language]} (${raw(is)})`) : said);
  return [{ id: fact.id, what: fact.what, was: told(old), is: told(fact) }];
}

function within(outer: LocalText, inner: LocalText): LocalText {
  return inBoth(language => [outer[language], inner[language]].filter(Boolean).join(', '));
}

/** Both orders are told by the names from before: a row is called by its place. */
function inOrder(ids: readonly string[], facts: ReadonlyMap<string, Fact>): LocalText {
  return inBoth(language => {
    const names = ids.map(id => facts.get(id)?.what[language] ?? id);
    const told = new Set(names).size === names.length ? names : ids;
    return told.join(', ');
  });
}

function raw(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function byId(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(withOwnIds(facts).map(fact => [fact.id, fact]));
}
