import { isText } from '../tables/plain-text.js';
import type { Actor } from './actor.js';
import { checkName, isRefusal } from './check-input.js';
import { may } from './gate.js';
import { done, invalid, notPermitted, type Outcome, refusal } from './outcome.js';
import type { People } from './people.js';
import type { PeopleTables } from './tables.js';
import { hashSecret, newSecret, START_LENGTH } from './token-secret.js';

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

export interface IssuedToken {
  readonly token: Token;
  /** Told now and never again: only its hash is kept. */
  readonly secret: string;
}

const LONGEST_DAYS = 3650;
const NAME_LIMIT = 100;

/** The actor's own tokens, newest first. */
export async function listTokens(people: People, actor: Actor): Promise<readonly Token[]> {
  if (!may(actor, 'token.read', actor.id)) return [];
  const own = people.db.selectFrom('api_token').selectAll().where('user_id', '=', actor.id);
  return (await own.orderBy('created_at', 'desc').orderBy('id', 'desc').execute()).map(toToken);
}

/** Refuses: REQUIRED, TOO_LONG, CONTROL_CHARACTER (name), OUT_OF_RANGE (expiresInDays). */
export async function createToken(people: People, actor: Actor, input: NewToken): Promise<Outcome<IssuedToken>> {
  if (!may(actor, 'token.read', actor.id)) return notPermitted;
  const name = checkName('name', input.name, NAME_LIMIT);
  const fields = [name, checkDays(input.expiresInDays)].filter(isRefusal);
  if (isRefusal(name) || fields.length > 0) return invalid(fields);
  const [at, id, secret] = [people.now(), people.newId('tok'), newSecret()];
  const kept = {
    id,
    name,
    start: secret.slice(0, START_LENGTH),
    created_at: at,
    expires_at: expiry(at, input.expiresInDays),
  };
  const row = { ...kept, user_id: actor.id, secret_hash: hashSecret(secret), used_at: null };
  await people.db.insertInto('api_token').values(row).execute();
  return done({ token: toToken(row), secret });
}

const DAY_MS = 24 * 60 * 60 * 1000;

function expiry(now: string, days: number | null): string | null {
  return days === null ? null : new Date(Date.parse(now) + days * DAY_MS).toISOString();
}

/** At once, in open streams too. Another person's token is revoked by an administrator only. */
export async function revokeToken({ db }: People, actor: Actor, id: string): Promise<Outcome<{ owner: string }>> {
  if (!isText(id)) return notPermitted;
  const token = await db.selectFrom('api_token').select('user_id').where('id', '=', id).executeTakeFirst();
  if (!token || !may(actor, 'token.write', token.user_id)) return notPermitted;
  await db.deleteFrom('api_token').where('id', '=', id).execute();
  return done({ owner: token.user_id });
}

type TokenRow = PeopleTables['api_token'];

function toToken({ id, name, start, created_at, expires_at, used_at }: TokenRow): Token {
  return { id, name, start, createdAt: created_at, expiresAt: expires_at, lastUsedAt: used_at };
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
