import type { GraphQLError } from 'graphql';

/** PostgreSQL keeps neither NUL nor half a surrogate pair; the others have been code, paths and patterns elsewhere. */
export const hostileTexts = [
  'a\u0000b',
  'a\ud800b',
  "'; drop table task; --",
  '../../etc/passwd',
  '%_\\!',
  '\u202Eабв<script>',
  'x'.repeat(20_000),
  'constructor',
  '',
];

/** The value once for each text in it, with that text replaced; of a cursor, both itself and the texts inside. */
export function withText<Value>(value: Value, text: string): readonly Value[] {
  if (typeof value === 'string') return [text, ...inCursor(value, text)] as unknown as readonly Value[];
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => withText(item, text).map(other => value.with(at, other) as Value));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    withText(item, text).map(other => ({ ...value, [name]: other })),
  );
}

function inCursor(value: string, text: string): string[] {
  if (!value.startsWith('Wy')) return [];
  const place: string[] = JSON.parse(Buffer.from(value, 'base64url').toString());
  return place.map((_, at) => cursor(...place.with(at, text)));
}

const TOLD = ['BAD_USER_INPUT', 'NOT_PERMITTED'];
/** How GraphQL refuses what is not of a closed set of words. */
const NO_WORD_OF = /does not exist in "\w+" enum/;

/** A refusal in words, or what GraphQL itself refuses; anything else is our bug. */
export function allowedErrors({ originalError, extensions, message }: GraphQLError): boolean {
  return originalError === undefined || TOLD.includes(String(extensions.code)) || NO_WORD_OF.test(message);
}

export function cursor(...place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}
