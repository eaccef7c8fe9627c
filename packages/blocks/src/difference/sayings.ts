import { type LocalText, localText } from '@marshrut/model';
import { type Fact, inBoth, isGiven, type Said, type Telling } from './fact.js';
import { condition, joined, none, quoted, sayExpression, sayField, yesNo } from './say.js';

/** How one property is told. `all`: the settings it stands in. */
export type Sayer<V, S = unknown> = (value: V, telling: Telling, all: S) => Said;

/** A sayer for each setting of a block: one that is forgotten does not compile. */
export type Sayings<S> = { readonly [K in keyof Required<S>]: Sayer<NonNullable<S[K]>, S> };

/** The facts of an object, in the order of the table; what is not given is no fact. */
export function factsOf<S extends object>(sayings: Sayings<S>, settings: S, telling: Telling): readonly Fact[] {
  return (Object.keys(sayings) as (keyof S & string)[]).flatMap((id): Fact[] => {
    const value = settings[id];
    if (!isGiven(value)) return [];
    return [{ id, is: value, ...sayings[id](value as NonNullable<typeof value>, telling, settings) }];
  });
}

/** An object as one property, told as a whole and by its parts. */
export function object<V extends object>(
  what: LocalText,
  sayings: Sayings<V>,
  said?: (value: V, telling: Telling) => LocalText,
): Sayer<V> {
  return (value, telling) => {
    const parts = factsOf(sayings, value, telling);
    return { what, said: said?.(value, telling) ?? sayParts(parts), parts };
  };
}

/** «ввод; обязательное: да»: all the parts in one line, but what is off or empty. */
export function sayParts(parts: readonly Fact[]): LocalText {
  return inBoth(language =>
    parts
      .filter(({ is }) => is !== false && (!Array.isArray(is) || is.length > 0))
      .map(({ what, said }) => (what[language] ? `${what[language]}: ${said[language]}` : said[language]))
      .join('; '),
  );
}

/** Things of a list, each under an id of its own. */
export function list<V, S = unknown>(
  what: LocalText,
  item: (value: V, telling: Telling, all: S, at: number) => Omit<Fact, 'is'>,
  { ordered = false }: { readonly ordered?: boolean } = {},
): Sayer<readonly V[], S> {
  return (values, telling, all) => {
    const parts = values.map((value, at): Fact => ({ ...item(value, telling, all, at), is: value }));
    const said = values.length === 0 ? none : joined(parts.map(part => part.what));
    return { what, said, parts, ...(ordered && { ordered: 'too' as const }) };
  };
}

/** Keys of fields, roles or blocks: they are there or not. */
export function keys(what: LocalText, name: (key: string, telling: Telling) => LocalText): Sayer<readonly string[]> {
  return list(what, (key, telling) => ({ id: key, what: name(key, telling), said: localText('') }));
}

export const flag =
  (what: LocalText): Sayer<boolean> =>
  value => ({ what, said: yesNo(value) });

export const plain =
  (what: LocalText): Sayer<string | number> =>
  value => ({ what, said: typeof value === 'number' ? localText(String(value)) : quoted(localText(value)) });

export const text =
  (what: LocalText): Sayer<LocalText> =>
  value => ({ what, said: quoted(value) });

export const field =
  (what: LocalText): Sayer<string> =>
  (path, telling) => ({ what, said: sayField(path, telling) });

export const formula =
  (what: LocalText): Sayer<string> =>
  (value, telling) => ({ what, said: sayExpression(value, telling) });

export const when =
  (what: LocalText): Sayer<string> =>
  (value, telling) =>
    condition(what, value, telling);

export const oneOf =
  <V extends string>(what: LocalText, words: Readonly<Record<V, LocalText>>): Sayer<V> =>
  value => ({ what, said: words[value] });
