import { type LocalText, localText, say } from '@marshrut/model';
import type { Transaction } from 'kysely';
import type { Database } from '../../database/rows.js';
import { type NotPermitted, notPermitted, type Stale, stale } from '../../definitions/outcome.js';
import type { Actor } from '../../people/actor.js';
import { may } from '../../people/gate.js';
import { isText } from '../../tables/plain-text.js';
import type { ServiceRoom } from './service.js';
import { processesThatAsk } from './used.js';

export interface InUse {
  readonly ok: false;
  readonly why: 'notNow';
  readonly reason: 'SERVICE_IN_USE';
  readonly message: LocalText;
}

export type ServiceDeleted = { readonly ok: true; readonly key: string } | InUse | Stale | NotPermitted;

/** Only a service that no published version asks, and none that cases still run on. Its secrets go with it. */
export async function deleteService(
  room: ServiceRoom,
  actor: Actor,
  key: string,
  expectedVersion: number,
): Promise<ServiceDeleted> {
  if (!may(actor, 'service.write') || !isText(key)) return notPermitted;
  const [user] = await processesThatAsk(room, key);
  if (user) return inUse(user);
  return room.db.transaction().execute(db => deleteWithin(db, key, expectedVersion));
}

async function deleteWithin(db: Transaction<Database>, key: string, expectedVersion: number): Promise<ServiceDeleted> {
  // The update locks the row: a secret that is being set comes before or not at all.
  await db
    .updateTable('service')
    .set({ version: expectedVersion })
    .where('key', '=', key)
    .where('version', '=', expectedVersion)
    .execute();
  const service = await db.selectFrom('service').select('version').where('key', '=', key).executeTakeFirst();
  if (!service) return notPermitted;
  if (service.version !== expectedVersion) return stale(service.version);
  await db.deleteFrom('service_secret').where('service', '=', key).execute();
  await db.deleteFrom('service').where('key', '=', key).execute();
  return { ok: true, key };
}

function inUse(process: LocalText): InUse {
  return {
    ok: false,
    why: 'notNow',
    reason: 'SERVICE_IN_USE',
    message: localText(
      `Ожидался сервис, к которому не обращаются, но его спрашивает процесс «${say(process, 'ru')}». Сначала уберите его оттуда.`,
      `Expected a service nobody asks, but the process "${say(process, 'en')}" does. Remove it there first.`,
    ),
  };
}
