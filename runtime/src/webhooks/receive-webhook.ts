import { parseJson } from '../effects/http/json.js';
import type { ServiceRoom } from '../effects/services/service.js';
import type { JobDeps } from '../jobs/deps.js';
import { startByWebhook, type WebhookStarted } from '../jobs/starts/webhook.js';
import { isText } from '../tables/plain-text.js';
import { isSigned, newWebhookSecret, type Signed } from './signature.js';
import { noteWebhookUse, webhookSecret } from './webhooks.js';

export interface WebhookRequest extends Signed {
  readonly name: string;
  /** The header `webhook-signature`. */
  readonly signatures: string;
}

export type WebhookReceived =
  | WebhookStarted
  /** It is not told whether there is such a name. */
  | { readonly ok: false; readonly why: 'notSigned' }
  /** Its headers, or its time, do not fit, whoever sent it. */
  | { readonly ok: false; readonly why: 'badHeaders' | 'tooOld' }
  | { readonly ok: false; readonly why: 'notJson' };

/** How far the clocks may be apart, s: what Standard Webhooks recommends. */
const TOLERANCE = 5 * 60;
const LONGEST_ID = 200;

/**
 * Starts what begins with a webhook. Its secret is what lets it in: there is no person behind it. The same id again is the same
 * request, and starts nothing twice.
 */
export async function receiveWebhook(
  room: ServiceRoom,
  jobs: JobDeps,
  request: WebhookRequest,
): Promise<WebhookReceived> {
  const { name, id, timestamp, signatures, body } = request;
  if (!isText(id) || id === '' || id.length > LONGEST_ID || !/^\d{1,12}$/.test(timestamp) || signatures === '')
    return { ok: false, why: 'badHeaders' };
  if (Math.abs(Date.parse(room.now()) / 1000 - Number(timestamp)) > TOLERANCE) return { ok: false, why: 'tooOld' };
  // A name without a secret is looked at as long as one with it.
  const secret = await webhookSecret(room, name);
  const signed = isSigned(secret ?? newWebhookSecret(), request, signatures);
  if (secret === null || !signed) return { ok: false, why: 'notSigned' };
  const json = parseJson(body);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { ok: false, why: 'notJson' };
  await noteWebhookUse(room, name);
  return startByWebhook(jobs, { name, id, json });
}
