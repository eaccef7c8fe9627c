import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const left = new Set(['node_modules', 'dist', 'generated']);

/**
 * The files below the given files and folders, without tests; what does not exist is passed over.
 * @param {readonly string[]} paths relative to the repository
 * @returns {string[]} sorted
 */
function filesOf(paths) {
  return paths
    .flatMap(path => {
      const stat = statSync(join(root, path), { throwIfNoEntry: false });
      if (!stat) return [];
      if (stat.isFile()) return [path];
      const inside = readdirSync(join(root, path)).filter(name => !left.has(name) && !name.includes('.test.'));
      return filesOf(inside.map(name => `${path}/${name}`));
    })
    .sort();
}

/**
 * One text for the names and contents of all these files: equal text, equal files.
 * @param {readonly string[]} paths files and folders, relative to the repository
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of filesOf(paths))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
