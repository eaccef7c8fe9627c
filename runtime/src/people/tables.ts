import type { ColumnType, Generated } from 'kysely';

/** A UTC instant: ISO text in SQLite, `timestamptz` in PostgreSQL. Written as ISO text to both. */
type Instant = ColumnType<string | Date, string, string>;
type MaybeInstant = ColumnType<string | Date | null, string | null | undefined, string | null>;

/** The tables of people and sign-in. `session`, `account` and `api_token` are written by better-auth too: their columns are its. */
export interface PeopleTables {
  user: {
    id: string;
    name: string;
    /** Lower case. */
    login: string;
    email: string | null;
    email_verified: Generated<boolean | number>;
    image: string | null;
    /** Name and login as people search them. */
    search: string;
    /** Null: active. Otherwise nobody signs in as this person any more. */
    left_at: MaybeInstant;
    created_at: Instant;
    updated_at: Instant;
  };
  account: {
    id: string;
    user_id: string;
    provider_id: string;
    account_id: string;
    /** The hash. */
    password: string | null;
    created_at: Instant;
    updated_at: Instant;
  };
  session: {
    id: string;
    user_id: string;
    token: string;
    expires_at: Instant;
  };
  role: {
    key: string;
    name_ru: string;
    name_en: string;
    kind: 'system' | 'operator';
  };
  user_role: { user_id: string; role: string };
  api_token: {
    id: string;
    user_id: string;
    name: string | null;
    /** Its first characters, to tell one from another. */
    start: string | null;
    /** SHA-256 of the secret, base64url. */
    secret_hash: string;
    enabled: boolean | number | null;
    created_at: Instant;
    expires_at: MaybeInstant;
    used_at: MaybeInstant;
  };
  /** What was done to this installation once and is never done again. */
  installation: { step: string; how: 'demo' | 'setup'; done_at: Instant };
}

export function instant(value: string | Date): string {
  return value instanceof Date ? value.toISOString() : value;
}

export function maybeInstant(value: string | Date | null): string | null {
  return value === null ? null : instant(value);
}
