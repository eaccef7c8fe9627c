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
    /** The id of the person's manager. */
    manager: string | null;
    /** The title of the person's position. */
    position: string | null;
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
  people_group: { key: string; name: string; created_at: string };
  people_group_member: { people_group: string; user_id: string };
  /** Who stands in for whom, how, and when: from `starts_at` until before `ends_at`, unless it was revoked. */
  substitution: {
    id: string;
    absent: string;
    deputy: string;
    mode: 'inform' | 'share' | 'takeOver';
    starts_at: string;
    ends_at: string;
    created_at: string;
    created_by: string;
    revoked_at: string | null;
    revoked_by: string | null;
  };
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
