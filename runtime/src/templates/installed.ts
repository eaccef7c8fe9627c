import type { Kysely } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { instantOf, maybeInstantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { shipped } from './shipped.js';
import type { Template } from './template.js';

/** Ids that were set aside before anything was made, so that what died in between goes on where it stood. */
export interface Made {
  /** By the key of the process in the template. */
  readonly processes: Readonly<Record<string, string>>;
  readonly commit: string;
}

export interface Installed {
  readonly made: Made;
  readonly begunAt: string;
  readonly begunBy: string;
  /** Null: it died in between; installing it again goes on. */
  readonly at: string | null;
}

export interface ListedTemplate {
  readonly template: Template;
  readonly installed: Installed | null;
}

/** Every shipped template; none for whoever may not install them. */
export async function listTemplates(
  { db }: { readonly db: Kysely<Database> },
  actor: Actor,
): Promise<readonly ListedTemplate[]> {
  if (!may(actor, 'template.install')) return [];
  const installed = await Promise.all(shipped.map(({ key }) => readInstalled(db, key)));
  return shipped.map((template, at) => ({ template, installed: installed[at] ?? null }));
}

export async function readInstalled(db: Kysely<Database>, key: string): Promise<Installed | null> {
  const row = await db.selectFrom('template').selectAll().where('key', '=', key).executeTakeFirst();
  if (!row) return null;
  return {
    made: readJson<Made>(row.made, dialectOf(db)),
    begunAt: instantOf(row.begun_at),
    begunBy: row.begun_by,
    at: maybeInstantOf(row.installed_at),
  };
}
