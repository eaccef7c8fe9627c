import type { Kysely } from 'kysely';
import type { Database } from '../../database/rows.js';
import type { Actor } from '../../people/actor.js';
import type { ServiceRoom } from './service.js';

/** `value` null: the secret is forgotten. */
export interface SecretChange {
  readonly name: string;
  readonly value: string | null;
}

/** Inside the transaction that saves the service. */
export async function writeSecrets(
  { db, now, vault }: ServiceRoom,
  actor: Actor,
  service: string,
  changes: readonly SecretChange[],
): Promise<void> {
  for (const { name, value } of changes) {
    if (value === null) {
      await db.deleteFrom('service_secret').where('service', '=', service).where('name', '=', name).execute();
      continue;
    }
    const row = { sealed: vault.seal(value, placeOf(service, name)), set_at: now(), set_by: actor.id };
    await db
      .insertInto('service_secret')
      .values({ service, name, ...row })
      .onConflict(conflict => conflict.columns(['service', 'name']).doUpdateSet(row))
      .execute();
  }
}

export async function secretNames(db: Kysely<Database>, service: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('service_secret').select('name').where('service', '=', service).execute();
  return new Set(rows.map(({ name }) => name));
}

/** For asking the service, and for nothing else. One that does not open is left out. */
export async function readSecrets(
  { db, vault }: Pick<ServiceRoom, 'db' | 'vault'>,
  service: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('service_secret')
    .select(['name', 'sealed'])
    .where('service', '=', service)
    .execute();
  return new Map(
    rows.flatMap(({ name, sealed }) => {
      const value = vault.open(sealed, placeOf(service, name));
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

function placeOf(service: string, name: string): string {
  return `${service}/${name}`;
}
