import type { Insertable, Transaction } from 'kysely';
import type { Database, ServiceRow } from '../../database/rows.js';
import { canonicalJson } from '../../definitions/canonical-json.js';
import {
  type FieldProblem,
  fieldProblem,
  type Invalid,
  invalid,
  type NotPermitted,
  notPermitted,
  type Stale,
  stale,
} from '../../definitions/outcome.js';
import type { Actor } from '../../people/actor.js';
import { may } from '../../people/gate.js';
import { checkSecretsSet, checkService, type ServiceInput } from './check-service.js';
import { secretNames, writeSecrets } from './secrets.js';
import { type Service, type ServiceRoom, servicesByKey } from './service.js';

export type ServiceSaved = { readonly ok: true; readonly service: Service } | Invalid | Stale | NotPermitted;

/** Saves a service and its secrets, all at once. `expectedVersion`: the version this edit began with, 0 for a new service. */
export async function saveService(
  room: ServiceRoom,
  actor: Actor,
  input: ServiceInput,
  expectedVersion: number,
): Promise<ServiceSaved> {
  if (!may(actor, 'service.write')) return notPermitted;
  const checked = checkService(input);
  if (!checked.ok) return invalid(checked.problems);
  const { name, document } = checked;
  const row = {
    name: canonicalJson(name),
    kind: document.kind,
    document: canonicalJson(document),
    version: expectedVersion + 1,
    saved_at: room.now(),
    saved_by: actor.id,
  };
  try {
    return await room.db.transaction().execute(async db => {
      const inside = { ...room, db };
      const found = await write(db, input.key, row, expectedVersion);
      if (found === 'taken') return invalid([keyTaken(input.key)]);
      if (found === 'gone') return notPermitted;
      if (found !== expectedVersion) return stale(found);
      await writeSecrets(inside, actor, input.key, input.secrets);
      const missing = checkSecretsSet(document, await secretNames(db, input.key));
      if (missing.length > 0) throw new Refused(missing);
      const service = (await servicesByKey(inside, [input.key])).get(input.key);
      if (!service) throw new Error(`Expected the service ${input.key} to be there after it was saved, but it is not.`);
      return { ok: true as const, service };
    });
  } catch (error) {
    if (error instanceof Refused) return invalid(error.problems);
    throw error;
  }
}

/** Rolls back what was written so far. */
class Refused extends Error {
  constructor(readonly problems: readonly FieldProblem[]) {
    super('Expected every secret to be set.');
  }
}

/** The version that was found there; written only where it was the expected one. */
async function write(
  db: Transaction<Database>,
  key: string,
  row: Omit<Insertable<ServiceRow>, 'key'>,
  expectedVersion: number,
): Promise<number | 'taken' | 'gone'> {
  if (expectedVersion === 0) {
    const made = await db
      .insertInto('service')
      .values({ key, ...row })
      .onConflict(conflict => conflict.column('key').doNothing())
      .returning('key')
      .executeTakeFirst();
    return made ? 0 : 'taken';
  }
  const changed = await db
    .updateTable('service')
    .set(row)
    .where('key', '=', key)
    .where('version', '=', expectedVersion)
    .returning('key')
    .executeTakeFirst();
  if (changed) return expectedVersion;
  const present = await db.selectFrom('service').select('version').where('key', '=', key).executeTakeFirst();
  return present?.version ?? 'gone';
}

function keyTaken(key: string): FieldProblem {
  return fieldProblem(
    'key',
    'TAKEN',
    `Ожидался свободный ключ, но сервис «${key}» уже есть. Выберите другой или измените его.`,
    `Expected a free key, but there is a service '${key}'. Choose another one or change that service.`,
  );
}
