import type { Moved } from '../dispatch/storage.js';

/** What a commit tells whoever has something of it in view, on every node. Ids alone, never values: what is there now is read. */
export type News =
  | ({ readonly about: 'case' } & Moved)
  | { readonly about: 'entities' }
  | { readonly about: 'calendars' }
  /** Sessions, tokens, roles or the leaving of this person. */
  | { readonly about: 'access'; readonly user: string }
  /** News may have been missed: look again, whatever you care for. */
  | { readonly about: 'anything' };

/** PostgreSQL's channel of news. */
export const CHANNEL = 'marshrut';

/** Bytes; PostgreSQL carries less than 8,000 at once. */
const LONGEST = 7900;

/** As the text of a notification. What is too long for one is told as `anything`. */
export function newsText(news: News): string {
  const text = JSON.stringify(news);
  return Buffer.byteLength(text) <= LONGEST ? text : JSON.stringify({ about: 'anything' } satisfies News);
}

/** A newer program in the same database may tell what this one does not know: then it looks at everything again. */
export function readNews(text: string): News {
  const news = JSON.parse(text) as News;
  return KNOWN.has(news.about) ? news : { about: 'anything' };
}

const KNOWN = new Set<News['about']>(['case', 'entities', 'calendars', 'access', 'anything']);
