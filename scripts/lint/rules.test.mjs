import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const direction = 'goes against the direction of the rooms';

/**
 * Each: a file, its text, and a piece of the message that must stand on it; no piece: nothing may stand on it.
 * @type {[file: string, text: string, piece?: string][]}
 */
const cases = [
  ['packages/model/src/a.ts', `import { decide } from '@marshrut/engine';\nexport const a = decide;\n`, direction],
  [
    'packages/expressions/src/a.ts',
    `import { decide } from '@marshrut/engine';\nexport const a = decide;\n`,
    direction,
  ],
  ['packages/engine/src/a.ts', `import { blocks } from '@marshrut/blocks';\nexport const a = blocks;\n`, direction],
  [
    'packages/blocks/src/a.ts',
    `import { dispatch } from '@marshrut/runtime';\nexport const a = dispatch;\n`,
    direction,
  ],
  [
    'packages/checks/src/a.ts',
    `import { dispatch } from '@marshrut/runtime';\nexport const a = dispatch;\n`,
    direction,
  ],
  ['runtime/src/a.ts', `import { schema } from '@marshrut/api';\nexport const a = schema;\n`, direction],
  ['runtime/src/b.ts', `import { story } from '@marshrut/testing';\nexport const a = story;\n`, direction],
  ['runtime/src/b.test.ts', `import { story } from '@marshrut/testing';\nstory();\n`],
  ['api/src/a.ts', `import { canvas } from '@marshrut/designer';\nexport const a = canvas;\n`, direction],
  ['designer/src/a.tsx', `import { dispatch } from '@marshrut/runtime';\nexport const a = dispatch;\n`, direction],
  ['e2e/a.ts', `import { dispatch } from '@marshrut/runtime';\nexport const a = dispatch;\n`, direction],
  ['api/src/b.ts', `import { a } from '../../runtime/src/a.js';\nexport const b = a;\n`, 'reaches into its files'],
  ['api/src/c.ts', `import { a } from '@marshrut/runtime';\nexport const b = a;\n`],
  ['packages/engine/src/b.ts', `import { readFileSync } from 'node:fs';\nexport const b = readFileSync;\n`, 'are I/O'],
  ['packages/engine/src/c.ts', `export const b = Date.now();\n`, 'Take `now`'],
  ['packages/engine/src/d.ts', `export const b = new Date();\n`, 'Take `now`'],
  ['packages/engine/src/e.ts', `export const b = Math.random();\n`, 'Take ids from env.newId'],
  ['packages/engine/src/f.ts', `export const b = crypto.randomUUID();\n`, 'global variable crypto'],
  ['packages/engine/src/g.ts', `export const b = process.env.HOME;\n`, 'global variable process'],
  ['packages/engine/src/h.ts', `setTimeout(Object, 1);\n`, 'global variable setTimeout'],
  ['packages/engine/src/i.ts', `export const b = Promise.resolve(1);\n`, 'global variable Promise'],
  [
    'packages/engine/src/j.ts',
    `export async function b(a: unknown) {\n  return [await a];\n}\n`,
    'ask for facts on demand',
  ],
  ['packages/engine/src/k.ts', `export const b = new Date('2026-06-12');\n`],
  ['runtime/src/c.ts', `export const now = () => new Date();\n`],
  ['runtime/src/d.ts', `export function f(a: any) {\n  return a;\n}\n`, 'Unexpected any'],
  ['runtime/src/e.ts', `const a = 1;\nexport default a;\n`, 'default export'],
  [
    'runtime/src/f.ts',
    `import { chromium } from 'chromium-not-declared';\nexport const a = chromium;\n`,
    "isn't specified",
  ],
  ['runtime/src/g.ts', `export * from './f.js';\n`, 'Do not use export all'],
  ['runtime/src/h.ts', `try {\n  JSON.parse('');\n} catch {}\n`, 'Unexpected empty block'],
  ['runtime/src/i.test.ts', `import { test } from '@jest/globals';\ntest.only('a', Object);\n`, "Don't focus the test"],
  ['api/vite.config.ts', `const a = 1;\nexport default a;\n`],
];

let folder = '';
/** @type {{ severity: string, message: string, location: { path: string } }[]} */
let diagnostics = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marshrut-lint-'));
  const config = ['biome.json', '.gitignore', 'scripts/lint/pure.grit'];
  const manifests = execFileSync('git', ['ls-files', 'package.json', '*/package.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of [...config, ...manifests.trim().split('\n')]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(root, file), join(folder, file));
  }
  for (const [file, text] of cases) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'));
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  diagnostics = JSON.parse(stdout).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [file, , piece] of cases) {
  test(piece ? `${file} is refused: ${piece}` : `${file} is fine`, () => {
    const messages = diagnostics
      .filter(({ severity, location }) => severity === 'error' && location.path === file)
      .map(({ message }) => message);
    if (piece) expect(messages.join('\n')).toContain(piece);
    else expect(messages).toEqual([]);
  });
}
