import type { Actor } from './actor.js';
import { checkName, isRefusal } from './check-input.js';
import { may } from './gate.js';
import { done, invalid, notPermitted, type Outcome, refusal } from './outcome.js';
import type { People } from './people.js';

export interface Token {
  readonly id: string;
  readonly name: string;
  /** The first characters of the secret. */
  readonly start: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** To the minute. */
  readonly lastUsedAt: string | null;
}

export interface NewToken {
  readonly name: string;
  /** 1 to 3650; null: never. */
  readonly expiresInDays: number | null;
}

/** Makes and keeps a token; answers its id and its secret, which is not kept. Made by the sign-in library. */
export type TokenIssuer = (owner: string, token: NewToken) => Promise<{ readonly id: string; readonly secret: string }>;

export interface IssuedToken {
  readonly token: Token;
  readonly secret: string;
}

const LONGEST_DAYS = 3650;
const NAME_LIMIT = 100;

/** The actor's own tokens, newest first. */
export async function listTokens(people: People, actor: Actor): Promise<readonly Token[]> {
  return may(actor, 'token.read', actor.id) ? tokensWhere(people, 'user_id', actor.id) : [];
}

/** Refuses: REQUIRED, TOO_LONG, CONTROL_CHARACTER (name), OUT_OF_RANGE (expiresInDays). */
export async function createToken(
  people: People,
  issue: TokenIssuer,
  actor: Actor,
  input: NewToken,
): Promise<Outcome<IssuedToken>> {
  if (!may(actor, 'token.read', actor.id)) return notPermitted;
  const name = checkName('name', input.name, NAME_LIMIT);
  const fields = [name, checkDays(input.expiresInDays)].filter(isRefusal);
  if (isRefusal(name) || fields.length > 0) return invalid(fields);
  const { id, secret } = await issue(actor.id, { name, expiresInDays: input.expiresInDays });
  const [token] = await tokensWhere(people, 'id', id);
  if (!token) throw new Error(`Expected token ${id} to be kept once issued, but it is not there.`);
  return done({ token, secret });
}

/** At once, in open streams too. Another person's token is revoked by an administrator only. */
export async function revokeToken({ db }: People, actor: Actor, id: string): Promise<Outcome<null>> {
  const token = await db.selectFrom('api_token').select('user_id').where('id', '=', id).executeTakeFirst();
  if (!token || !may(actor, 'token.write', token.user_id)) return notPermitted;
  await db.deleteFrom('api_token').where('id', '=', id).execute();
  return done(null);
}

async function tokensWhere({ db }: People, column: 'id' | 'user_id', value: string): Promise<readonly Token[]> {
  const rows = await db
    .selectFrom('api_token')
    .select(['id', 'name', 'start', 'created_at', 'expires_at', 'used_at'])
    .where(column, '=', value)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(row => ({
    id: row.id,
    name: row.name ?? '',
    start: row.start ?? '',
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.used_at,
  }));
}

function checkDays(days: number | null) {
  if (days === null || (Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS)) return null;
  return refusal(
    'expiresInDays',
    'OUT_OF_RANGE',
    `Ожидалось от 1 до ${LONGEST_DAYS} дней, но указано ${days}. Измените срок.`,
    `Expected 1 to ${LONGEST_DAYS} days, but ${days} was given. Change the term.`,
  );
}
