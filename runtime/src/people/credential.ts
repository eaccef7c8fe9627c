import { composed } from '../database/composed.js';
import { type Actor, actorOf } from './actor.js';
import { may } from './gate.js';
import type { People } from './people.js';
import { standingOf } from './standing.js';

/** By what somebody is known: a session of the browser, or an API token (by the hash of its secret). */
export type Credential =
  | { readonly by: 'session'; readonly token: string }
  | { readonly by: 'token'; readonly hash: string };

export interface Known {
  readonly actor: Actor;
  readonly credential: Credential;
  readonly expiresAt: string | null;
}

/** Tokens tell when they were used last, to the minute: one write a minute, not one a request. */
const USE_IS_NOTED_EVERY_MS = 60_000;

/**
 * Who stands behind a credential right now. Null: unknown, expired, revoked, the person has left, or is no integrator any more
 * (tokens are theirs alone).
 */
export function identify(people: People, credential: Credential): Promise<Known | null> {
  return credential.by === 'session' ? bySession(people, credential) : byToken(people, credential);
}

const sessionWithRoles = composed((db: People['db'], token) =>
  db
    .selectFrom('session')
    .innerJoin('user', 'user.id', 'session.user_id')
    .leftJoin('user_role', 'user_role.user_id', 'user.id')
    .select(['user.id', 'user.name', 'user.login', 'user_role.role', 'session.expires_at'])
    .where('session.token', '=', token)
    .where('user.left_at', 'is', null)
    .orderBy('user_role.role'),
);

async function bySession(people: People, credential: Extract<Credential, { by: 'session' }>): Promise<Known | null> {
  const { db, now } = people;
  const rows = await sessionWithRoles(db, credential.token);
  const [first] = rows;
  if (!first) return null;
  const expiresAt = first.expires_at;
  if (expiresAt <= now()) return null;
  return { actor: await actorFrom(people, first, rows), credential, expiresAt };
}

async function byToken(people: People, credential: Extract<Credential, { by: 'token' }>): Promise<Known | null> {
  const now = people.now();
  const rows = await people.db
    .selectFrom('api_token')
    .innerJoin('user', 'user.id', 'api_token.user_id')
    .leftJoin('user_role', 'user_role.user_id', 'user.id')
    .select([
      'user.id',
      'user.name',
      'user.login',
      'user_role.role',
      'api_token.id as token_id',
      'api_token.expires_at',
      'api_token.used_at',
    ])
    .where('api_token.secret_hash', '=', credential.hash)
    .where('user.left_at', 'is', null)
    .orderBy('user_role.role')
    .execute();
  const [first] = rows;
  if (!first) return null;
  const expiresAt = first.expires_at;
  if (expiresAt !== null && expiresAt <= now) return null;
  const actor = await actorFrom(people, first, rows);
  if (!may(actor, 'token.read', actor.id)) return null;
  await noteUse(people, first.token_id, first.used_at);
  return { actor, credential, expiresAt };
}

async function noteUse({ db, now }: People, token: string, usedAt: string | null): Promise<void> {
  const at = now();
  if (usedAt !== null && Date.parse(at) - Date.parse(usedAt) < USE_IS_NOTED_EVERY_MS) return;
  await db.updateTable('api_token').set({ used_at: at }).where('id', '=', token).execute();
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly login: string;
}

async function actorFrom(
  people: People,
  { id, name, login }: PersonRow,
  rows: readonly { readonly role: string | null }[],
): Promise<Actor> {
  const roles = rows.flatMap(row => (row.role === null ? [] : [row.role]));
  return actorOf({ id, name, login, roles, ...(await standingOf(people, id)) });
}
