import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Credential, hashSecret, isSecret } from '@marshrut/runtime';
import { COOKIE_PREFIX } from './library.js';

/** Reads who a request claims to be; whether it is still so, `identify` of the runtime knows. */
export type ReadCredential = (headers: IncomingHttpHeaders, token?: string) => Credential | null;

const SESSION_COOKIE = new RegExp(`(?:^|;\\s*)(?:__Secure-)?${COOKIE_PREFIX}\\.session_token=([^;]+)`);
const BEARER = /^Bearer +(\S+)$/i;

/**
 * A token (`Authorization: Bearer mrt_…`, or given by `token`) counts before the cookie. A wrong token is nobody: it does not
 * fall back to the cookie. The cookie's form and signature are those of better-auth.
 */
export function readCredentials(secret: string): ReadCredential {
  return (headers, token) => {
    const bearer = token ?? headers.authorization;
    if (bearer !== undefined) return byToken(BEARER.exec(bearer)?.[1] ?? '');
    const cookie = SESSION_COOKIE.exec(headers.cookie ?? '')?.[1];
    return cookie === undefined ? null : bySession(cookie, secret);
  };
}

function byToken(token: string): Credential | null {
  return isSecret(token) ? { by: 'token', hash: hashSecret(token) } : null;
}

function bySession(cookie: string, secret: string): Credential | null {
  const value = decoded(cookie);
  const dot = value.lastIndexOf('.');
  const token = value.slice(0, Math.max(dot, 0));
  const signature = Buffer.from(value.slice(dot + 1));
  const expected = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  const valid = token !== '' && signature.length === expected.length && timingSafeEqual(signature, expected);
  return valid ? { by: 'session', token } : null;
}

function decoded(cookie: string): string {
  try {
    return decodeURIComponent(cookie);
  } catch {
    return '';
  }
}
