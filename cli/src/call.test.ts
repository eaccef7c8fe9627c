import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appealEntities, appeals } from '@marshrut/testing';
import { call } from './call.js';
import { WrongCall } from './outcome.js';

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marshrut-cli-'));
  const document = { diagram: appeals, entities: appealEntities };
  await writeFile(file('appeals.json'), JSON.stringify(document));
  const orphaned = { ...appeals, edges: appeals.edges.slice(1) };
  await writeFile(file('orphaned.json'), JSON.stringify({ ...document, diagram: orphaned }));
  await writeFile(file('text.json'), 'not json');
  await writeFile(file('other.json'), '{"diagram": {"schemaVersion": 7}}');
  await writeFile(file('answers.json'), JSON.stringify({ kind: 'Жалоба', lastName: 'Орлова' }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('check', () => {
  test('a sound diagram ends with 0', async () => {
    expect(await call(['check', file('appeals.json')])).toMatchObject({ code: 0, json: { errors: 0 } });
  });

  test('errors are told with their place and end with 2', async () => {
    const { code, lines, json } = await call(['check', file('orphaned.json'), '--json']);
    expect({ code, json }).toMatchObject({ code: 2, json: { errors: expect.any(Number) } });
    expect(lines.join('\n')).toMatch(/error NODE_ORPHAN at \w+/);
  });
});

describe('run', () => {
  test('the same seed takes the same way to the end', async () => {
    const once = await call(['run', file('appeals.json'), '--seed', '7']);
    expect(once).toMatchObject({ code: 0, json: { end: 'ended', seed: 7 } });
    expect((await call(['run', file('appeals.json'), '--seed', '7'])).lines).toEqual(once.lines);
  });

  test('given answers are given', async () => {
    expect(await call(['run', file('appeals.json'), '--answers', file('answers.json')])).toMatchObject({ code: 0 });
  });

  test('too few moves leave it stuck, and that is told by 3', async () => {
    expect(await call(['run', file('appeals.json'), '--steps', '2'])).toMatchObject({
      code: 3,
      json: { end: 'stuck' },
    });
  });

  test('a diagram with errors is not run', async () => {
    expect(await call(['run', file('orphaned.json')])).toMatchObject({ code: 2 });
  });
});

test.each([
  [['chek', 'x'], /there is no 'chek'/],
  [['check'], /Expected the name of a file/],
  [['check', 'nowhere.json'], /cannot be read/],
  [['check', 'a', 'b'], /Leave it out/],
  [['run', 'a', '--seed', 'x'], /whole number after --seed/],
  [['check', 'a', '--colour'], /colour/],
])('a wrong call is told: %j', async (words, message) => {
  await expect(call(words)).rejects.toThrow(message);
  await expect(call(words)).rejects.toBeInstanceOf(WrongCall);
});

test.each([
  ['text.json', /Expected JSON/],
  ['other.json', /'diagram.schemaVersion' does not fit/],
])('a file that is no process is told by its place: %s', async (name, message) => {
  await expect(call(['check', file(name)])).rejects.toThrow(message);
});
