import type { Generated } from 'kysely';
import type { RoleRow, UserRoleRow } from '../database/rows.js';

/**
 * The tables of people and sign-in. Instants are UTC texts `2026-11-23T09:30:00.000Z` on both databases.
 * better-auth writes `account` and `session` too; columns that only it reads are left out here.
 */
export type PeopleTables = {
  user: {
    id: string;
    name: string;
    /** Lower case. */
    login: string;
    email: string | null;
    email_verified: Generated<number>;
    image: string | null;
    /** Name and login as `normalText` gives them: what people search, what lists are sorted by. */
    search: string;
    /** Null: active. Otherwise nobody signs in as this person any more. */
    left_at: string | null;
    created_at: string;
    updated_at: string;
  };
  account: {
    id: string;
    user_id: string;
    provider_id: string;
    account_id: string;
    /** The hash. */
    password: string | null;
    created_at: string;
    updated_at: string;
  };
  session: {
    id: string;
    user_id: string;
    token: string;
    expires_at: string;
    created_at: string;
    updated_at: string;
  };
  role: RoleRow;
  user_role: UserRoleRow;
  api_token: {
    id: string;
    user_id: string;
    name: string;
    /** The first characters of the secret, to tell one from another. */
    start: string;
    secret_hash: string;
    created_at: string;
    expires_at: string | null;
    used_at: string | null;
  };
  /** What was done to this installation once and is never done again. */
  installation: { step: string; how: 'demo' | 'setup'; done_at: string };
};
