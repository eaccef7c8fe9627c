import { readValue } from '@marshrut/model';
import type { NotCarried } from '../../jobs/deps.js';
import { failed } from '../failed.js';

const MOST = 50;

/** Addresses by comma, each once, as the model reads them; or why there are none. */
export function readAddresses(text: string): { readonly ok: true; readonly addresses: readonly string[] } | NotCarried {
  const parts = text.split(',').filter(part => part.trim() !== '');
  if (parts.length === 0) return failed('ADDRESS_INVALID', 'Expected an address, but there is none.', false);
  if (parts.length > MOST)
    return failed('ADDRESS_INVALID', `Expected at most ${MOST} addresses, but there are ${parts.length}.`, false);
  const read = parts.map(part => readValue({ kind: 'email' }, part, ''));
  const addresses = read.flatMap(value => (value.ok && typeof value.value === 'string' ? [value.value] : []));
  if (addresses.length < parts.length)
    return failed('ADDRESS_INVALID', 'Expected addresses such as name@example.ru by comma, but one is not.', false);
  return { ok: true, addresses: [...new Set(addresses)] };
}
