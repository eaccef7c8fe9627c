import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Standard Webhooks 1.0: `webhook-signature` is a list of `v1,<base64>`, each the HMAC-SHA256 of `<id>.<timestamp>.<body>` under the
 * secret, which is `whsec_` and 24 bytes in base64.
 */
const PREFIX = 'whsec_';
const BYTES = 24;
const SCHEME = 'v1,';

export function newWebhookSecret(): string {
  return PREFIX + randomBytes(BYTES).toString('base64');
}

/** One of ours, or of the other side: 24 bytes at least. */
export function isWebhookSecret(text: string): boolean {
  return text.startsWith(PREFIX) && /^[A-Za-z0-9+/]{32,512}={0,2}$/.test(text.slice(PREFIX.length));
}

export interface Signed {
  readonly id: string;
  /** Seconds since 1970, as it was sent. */
  readonly timestamp: string;
  readonly body: Buffer;
}

export function sign(secret: string, { id, timestamp, body }: Signed): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return SCHEME + createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
}

/** Signatures in a header at most: of a sender who changes secrets there are two. */
const MOST = 10;

/** In a time that does not tell how much of it fits. */
export function isSigned(secret: string, signed: Signed, signatures: string): boolean {
  const expected = Buffer.from(sign(secret, signed));
  return signatures
    .split(' ')
    .slice(0, MOST)
    .map(text => Buffer.from(text))
    .map(given => given.length === expected.length && timingSafeEqual(given, expected))
    .includes(true);
}
