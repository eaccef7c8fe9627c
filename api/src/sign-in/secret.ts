import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SHORTEST = 32;
const OWNER_ONLY = 0o600;

/** What session cookies are signed with: the given one, else that of the data folder, made there when first needed. */
export async function loadSecret(folder: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return checked(given, 'MARSHRUT_SECRET');
  const file = join(folder, 'secret');
  await mkdir(folder, { recursive: true });
  await writeFile(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: OWNER_ONLY }).catch(unlessThere);
  await chmod(file, OWNER_ONLY);
  return checked((await readFile(file, 'utf8')).trim(), file);
}

function unlessThere(error: unknown): void {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return;
  throw error;
}

function checked(secret: string, where: string): string {
  if (secret.length >= SHORTEST) return secret;
  throw new Error(
    `Expected a secret of at least ${SHORTEST} characters in ${where}, but it has ${secret.length}. Put a longer random text there.`,
  );
}
