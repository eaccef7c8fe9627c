import type { NotCarried } from '../../jobs/deps.js';
import { isWebhookSecret, sign } from '../../webhooks/signature.js';
import { failed } from '../failed.js';

type Signing = { readonly ok: true; readonly headers: Readonly<Record<string, string>> } | NotCarried;

interface Notice {
  /** Of the effect, the same for every attempt: who got it before can tell. */
  readonly id: string;
  /** When this attempt is made, a UTC instant: the other side refuses what is old. */
  readonly at: string;
  readonly body: string;
}

/** The three headers of Standard Webhooks 1.0. */
export function signWith(secret: string | undefined, { id, at, body }: Notice): Signing {
  if (secret === undefined || !isWebhookSecret(secret))
    return failed(
      'SECRET_MISSING',
      'Expected the secret that signs to open and to be whsec_ and base64, but it is not set, or is different. Set it.',
      false,
    );
  const timestamp = String(Math.floor(Date.parse(at) / 1000));
  const signature = sign(secret, { id, timestamp, body: Buffer.from(body) });
  return {
    ok: true,
    headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature },
  };
}
