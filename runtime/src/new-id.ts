import { typeidUnboxed } from 'typeid-js';

/** A TypeID: the prefix and 26 characters of a UUIDv7, so ids made later sort later. */
export function newId(prefix: string): string {
  return typeidUnboxed(prefix);
}
