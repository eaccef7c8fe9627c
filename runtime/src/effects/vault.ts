import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps secrets so that a copy of the database does not tell them. */
export interface Vault {
  /** `place` says whose secret it is: sealed for one place, it opens at no other. */
  seal(secret: string, place: string): string;
  /** Null: sealed with the secret of another installation, or for another place. */
  open(sealed: string, place: string): string | null;
}

const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;
const FIRST = 'v1.';

/** `secret`: that of the installation, 32 characters or more. */
export function openVault(secret: string): Vault {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'marshrut: secrets of services', 32));
  return {
    seal(text, place) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return FIRST + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed, place) {
      const whole = Buffer.from(sealed.slice(FIRST.length), 'base64url');
      if (!sealed.startsWith(FIRST) || whole.length < IV + TAG) return null;
      try {
        const decipher = createDecipheriv(CIPHER, key, whole.subarray(0, IV)).setAAD(Buffer.from(place));
        decipher.setAuthTag(whole.subarray(IV, IV + TAG));
        return Buffer.concat([decipher.update(whole.subarray(IV + TAG)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
