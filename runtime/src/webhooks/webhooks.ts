import { maybeInstantOf } from '../database/instant.js';
import { fieldProblem, type Invalid, invalid, type NotPermitted, notPermitted } from '../definitions/outcome.js';
import type { ServiceRoom } from '../effects/services/service.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import { newWebhookSecret } from './signature.js';

/** A name that processes are started by from outside. */
export interface Webhook {
  readonly name: string;
  /** When its secret was made; null: it has none, and nobody gets in. */
  readonly setAt: string | null;
  /** When it was last used with that secret, to the minute. */
  readonly usedAt: string | null;
  /** How many published processes begin with it. */
  readonly processes: number;
}

/** Names that published processes begin with, and those that have a secret; by name. */
export async function listWebhooks({ db }: Pick<ServiceRoom, 'db'>, actor: Actor): Promise<readonly Webhook[]> {
  if (!may(actor, 'webhook.write')) return [];
  const starts = await db
    .selectFrom('process_start')
    .select(eb => ['name', eb.fn.countAll<number | string>().as('processes')])
    .where('kind', '=', 'webhook')
    .groupBy('name')
    .execute();
  const secrets = await db.selectFrom('webhook').select(['name', 'set_at', 'used_at']).execute();
  const counts = new Map(starts.map(({ name, processes }) => [name ?? '', Number(processes)]));
  const made = new Map(secrets.map(row => [row.name, row]));
  return [...new Set([...counts.keys(), ...made.keys()])].sort().map(name => ({
    name,
    setAt: maybeInstantOf(made.get(name)?.set_at ?? null),
    usedAt: maybeInstantOf(made.get(name)?.used_at ?? null),
    processes: counts.get(name) ?? 0,
  }));
}

export interface WebhookSecretMade {
  readonly ok: true;
  readonly webhook: Webhook;
  /** Told now and never again. */
  readonly secret: string;
}

const LONGEST_NAME = 80;

/** A new secret; an earlier one is of no use from this moment. */
export async function makeWebhookSecret(
  room: ServiceRoom,
  actor: Actor,
  name: string,
): Promise<WebhookSecretMade | Invalid | NotPermitted> {
  if (!may(actor, 'webhook.write')) return notPermitted;
  if (!isText(name) || name.trim() === '' || name.length > LONGEST_NAME) return invalid([wrongName]);
  const secret = newWebhookSecret();
  const row = { sealed: room.vault.seal(secret, placeOf(name)), set_at: room.now(), set_by: actor.id, used_at: null };
  await room.db
    .insertInto('webhook')
    .values({ name, ...row })
    .onConflict(conflict => conflict.column('name').doUpdateSet(row))
    .execute();
  const webhook = (await listWebhooks(room, actor)).find(one => one.name === name);
  if (!webhook) throw new Error(`Expected the webhook ${name} to be there after its secret was made, but it is not.`);
  return { ok: true, webhook, secret };
}

/** Nobody gets in by this name any more. */
export async function deleteWebhookSecret(
  { db }: ServiceRoom,
  actor: Actor,
  name: string,
): Promise<{ readonly ok: true } | NotPermitted> {
  if (!may(actor, 'webhook.write') || !isText(name)) return notPermitted;
  const { numDeletedRows } = await db.deleteFrom('webhook').where('name', '=', name).executeTakeFirst();
  return numDeletedRows > 0n ? { ok: true } : notPermitted;
}

/** For telling whether a request is signed, and for nothing else. */
export async function webhookSecret({ db, vault }: ServiceRoom, name: string): Promise<string | null> {
  if (!isText(name)) return null;
  const row = await db.selectFrom('webhook').select('sealed').where('name', '=', name).executeTakeFirst();
  return row ? vault.open(row.sealed, placeOf(name)) : null;
}

const MINUTE = 60_000;

/** Not at every request: a minute is near enough. */
export async function noteWebhookUse({ db, now }: ServiceRoom, name: string): Promise<void> {
  const at = now();
  const before = new Date(Date.parse(at) - MINUTE).toISOString();
  await db
    .updateTable('webhook')
    .set({ used_at: at })
    .where('name', '=', name)
    .where(eb => eb.or([eb('used_at', 'is', null), eb('used_at', '<', before)]))
    .execute();
}

function placeOf(name: string): string {
  return `webhook:${name}`;
}

const wrongName = fieldProblem(
  'name',
  'WRONG_NAME',
  `Ожидалось имя вебхука до ${LONGEST_NAME} знаков, но указано другое. Возьмите имя из начала процесса.`,
  `Expected the name of a webhook, at most ${LONGEST_NAME} characters, but it is something else. Take the name from the start of the process.`,
);
