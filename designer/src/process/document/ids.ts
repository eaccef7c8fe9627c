const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id of a node or an edge: unique within a diagram and between copies of it. 60 random bits. */
export function newId(prefix: 'n' | 'e'): string {
  const random = crypto.getRandomValues(new Uint8Array(12));
  return `${prefix}_${Array.from(random, byte => ALPHABET[byte % ALPHABET.length]).join('')}`;
}
