import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../root.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

/**
 * @param {string} folder
 * @returns {string[]} the rooms it stands on, itself included
 */
function roomsOf(folder) {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(read(`${folder}/package.json`));
  const own = Object.keys(dependencies).filter(name => name.startsWith('@marshrut/'));
  const folders = own
    .map(name => name.slice('@marshrut/'.length))
    .map(name => (name === 'runtime' ? name : `packages/${name}`));
  return [...new Set([folder, ...folders.flatMap(roomsOf)])].sort();
}

test('the image holds every room the server stands on, and the web client', () => {
  const copied = (/** @type {RegExp} */ pattern) =>
    [...read('Dockerfile').matchAll(pattern)].map(([, folder]) => folder).sort();
  const rooms = roomsOf('api');
  expect(copied(/^COPY (\S+)\/package\.json /gm)).toEqual(rooms);
  expect(copied(/^COPY --from=build \/app\/(\S+)\/dist /gm)).toEqual([...rooms, 'designer'].sort());
});

test('the image has the version of Node that the workspace has', () => {
  const version = /^nodeVersion: (\S+)$/m.exec(read('pnpm-workspace.yaml'))?.[1];
  const bases = [...read('Dockerfile').matchAll(/^FROM node:([\d.]+)-/gm)].map(([, base]) => base);
  expect(bases).toEqual([version, version]);
});

test('every setting of the composition is one that the server reads', () => {
  const settings = read('api/src/settings.ts');
  const set = [...read('compose.yaml').matchAll(/^ {4}([A-Z_]+): /gm)].map(([, name]) => name);
  expect(set).toContain('MARSHRUT_SECRET');
  for (const name of set) expect(settings).toContain(name);
});
