import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'mrt_';
const SECRET = /^mrt_[0-9a-f]{64}$/;

/** How much of a secret is kept readable, so that people can tell their tokens apart. */
export const START_LENGTH = PREFIX.length + 4;

export function newSecret(): string {
  return PREFIX + randomBytes(32).toString('hex');
}

export function isSecret(text: string): boolean {
  return SECRET.test(text);
}

/** A secret is 256 random bits, so a fast hash is enough: there is nothing to guess. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
