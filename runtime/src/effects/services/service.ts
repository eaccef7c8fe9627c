import type { LocalText, ServiceDocument } from '@marshrut/model';
import type { Kysely } from 'kysely';
import { dialectOf } from '../../database/dialect.js';
import { instantOf } from '../../database/instant.js';
import { readJson } from '../../database/json.js';
import type { Database } from '../../database/rows.js';
import type { Actor } from '../../people/actor.js';
import { may } from '../../people/gate.js';
import { isText } from '../../tables/plain-text.js';
import type { Vault } from '../vault.js';

/** What the services of this room are handed. `now` is a UTC instant. */
export interface ServiceRoom {
  readonly db: Kysely<Database>;
  readonly now: () => string;
  readonly vault: Vault;
}

/** A service as an administrator defined it. What its secrets are is told to nobody. */
export interface Service {
  readonly key: string;
  readonly name: LocalText;
  readonly document: ServiceDocument;
  readonly secrets: readonly SecretSet[];
  readonly version: number;
  readonly savedAt: string;
  readonly savedBy: string;
}

export interface SecretSet {
  readonly name: string;
  readonly setAt: string;
}

export interface ServicePage {
  readonly items: readonly Service[];
  readonly total: number;
  readonly hasNext: boolean;
}

/** By key; `after`: the last key seen. */
export async function listServices(
  room: ServiceRoom,
  actor: Actor,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<ServicePage> {
  if (!may(actor, 'service.read')) return { items: [], total: 0, hasNext: false };
  const { total } = await room.db
    .selectFrom('service')
    .select(eb => eb.fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const keys = await room.db
    .selectFrom('service')
    .select('key')
    .where('key', '>', after !== null && isText(after) ? after : '')
    .orderBy('key')
    .limit(first + 1)
    .execute();
  const shown = keys.slice(0, first).map(({ key }) => key);
  const found = await servicesByKey(room, shown);
  return { items: shown.flatMap(key => found.get(key) ?? []), total: Number(total), hasNext: keys.length > first };
}

export async function findService(room: ServiceRoom, actor: Actor, key: string): Promise<Service | null> {
  if (!may(actor, 'service.read')) return null;
  return (await servicesByKey(room, [key])).get(key) ?? null;
}

export async function servicesByKey(
  { db }: Pick<ServiceRoom, 'db'>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Service>> {
  const known = keys.filter(isText);
  if (known.length === 0) return new Map();
  const dialect = dialectOf(db);
  const rows = await db.selectFrom('service').selectAll().where('key', 'in', known).execute();
  const secrets = await db
    .selectFrom('service_secret')
    .select(['service', 'name', 'set_at'])
    .where('service', 'in', known)
    .orderBy('name')
    .execute();
  return new Map(
    rows.map(row => [
      row.key,
      {
        key: row.key,
        name: readJson<LocalText>(row.name, dialect),
        document: readJson<ServiceDocument>(row.document, dialect),
        secrets: secrets
          .filter(({ service }) => service === row.key)
          .map(({ name, set_at }) => ({ name, setAt: instantOf(set_at) })),
        version: row.version,
        savedAt: instantOf(row.saved_at),
        savedBy: row.saved_by,
      },
    ]),
  );
}
