import type { Scope } from '@marshrut/expressions';
import type { Language, LocalText, Node } from '@marshrut/model';

/** Names of what a diagram refers to by key or id; what is not in them is told by its key. */
export interface Names {
  readonly roles: ReadonlyMap<string, LocalText>;
  readonly groups: ReadonlyMap<string, LocalText>;
  readonly calendars: ReadonlyMap<string, LocalText>;
  readonly people: ReadonlyMap<string, LocalText>;
}

/** One diagram and the names around it: what its facts are told with. */
export interface Telling {
  readonly scope: Scope;
  readonly names: Names;
  readonly nodes: ReadonlyMap<string, Node>;
}

/** What is said of one property, in words. `parts`: what it is made of, told one by one where only some of them differ. */
export interface Said {
  readonly what: LocalText;
  readonly said: LocalText;
  readonly parts?: readonly Fact[];
  /** Parts are compared one by one only where the frames are alike, such as two conditions of the same rows. */
  readonly frame?: string;
  /** Whether the order of the parts says something; `only`: nothing else of them is told here. */
  readonly ordered?: 'too' | 'only';
}

/** A property under a stable id within its element; `is` is its very value, by which two facts are the same or not. */
export interface Fact extends Said {
  readonly id: string;
  readonly is: unknown;
}

export function inBoth(tell: (language: Language) => string): LocalText {
  return { ru: tell('ru'), en: tell('en') };
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Parts that would share an id are told apart by their number. */
export function withOwnIds(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Map<string, number>();
  return facts.map(fact => {
    const times = seen.get(fact.id) ?? 0;
    seen.set(fact.id, times + 1);
    return times === 0 ? fact : { ...fact, id: `${fact.id} ${times}` };
  });
}
