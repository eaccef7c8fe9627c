import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { NotCarried } from '../../jobs/deps.js';
import { failed } from '../failed.js';
import { isPublic } from './address.js';
import { type AllowList, hostOf } from './allow-list.js';

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name. Rejects where there are none. */
export type Resolve = (host: string) => Promise<readonly Address[]>;

export const resolveBySystem: Resolve = host => lookup(host, { all: true, verbatim: true });

/** Where a request goes: its name was resolved once, and the connection is made to these addresses and no others. */
export interface Pinned {
  readonly ok: true;
  readonly url: URL;
  readonly addresses: readonly Address[];
}

/** Looks whether an address may be asked at all, and what it stands for at this moment. */
export async function pin(url: URL, allow: AllowList, resolve: Resolve): Promise<Pinned | NotCarried> {
  const host = hostOf(url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failed('ADDRESS_REFUSED', `Expected http or https, but the address is of '${url.protocol}'.`, false);
  if (url.username !== '' || url.password !== '')
    return failed('ADDRESS_REFUSED', `Expected an address of ${host} without a user, but it has one.`, false);
  if (!allow.permits(url))
    return failed('HOST_NOT_ALLOWED', `Expected ${url.host} on the list MARSHRUT_HTTP_ALLOW, but it is not.`, false);
  const addresses = await resolved(host, resolve);
  if (addresses.length === 0) return failed('NETWORK', `Expected ${host} to have an address, but it has none.`, true);
  if (addresses.some(({ address }) => !isPublic(address) && !allow.names(address, url)))
    return failed(
      'ADDRESS_REFUSED',
      `Expected ${host} to lie outside, but it is an inside address. If it is meant, name the address itself in MARSHRUT_HTTP_ALLOW.`,
      false,
    );
  return { ok: true, url, addresses };
}

async function resolved(host: string, resolve: Resolve): Promise<readonly Address[]> {
  const literal = host.replace(/^\[|\]$/g, '');
  const family = isIP(literal);
  if (family > 0) return [{ address: literal, family }];
  try {
    return await resolve(host);
  } catch {
    return [];
  }
}
