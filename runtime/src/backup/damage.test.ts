import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { stepsOf } from '../database/migrate.js';
import { openDatabase } from '../database/open.js';
import { backup, restore } from './backup.js';
import { writeBackup } from './file/write.js';
import type { Cell, Piece } from './piece.js';
import { emptyPlace, openTickets, recordTicket, violations } from './tickets.fixture.js';

let folder = '';
let whole: Buffer;
const file = () => join(folder, 'backup.jsonl.gz');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marshrut-damage-'));
  const desk = await openTickets('sqlite');
  await recordTicket(desk, await desk.actor('secretary'));
  await backup(desk.database.options, file(), '2026-11-23T12:00:00.000Z');
  whole = await readFile(file());
  await desk.database.drop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lines = () => gunzipSync(whole).toString('utf8').split('\n');
const zipped = (changed: readonly string[]): Buffer => gzipSync(changed.join('\n'));

/** A backup that is whole by its manifest, with other lines. */
async function* piecesOf(changed: readonly string[]): AsyncGenerator<Piece> {
  for (const line of changed.filter(text => text !== '' && !text.startsWith('{"manifest"'))) {
    const read = JSON.parse(line);
    if (Array.isArray(read)) yield { kind: 'rows', rows: [read as Cell[]] };
    else if ('table' in read) yield { kind: 'table', ...read };
    else yield { kind: 'head', head: read };
  }
}

/** As a program made it that did not know the archive of cases yet. */
async function* beforeTheArchive(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  let [table, dropped] = ['', -1];
  for await (const piece of pieces) {
    if (piece.kind === 'head') {
      const steps = piece.head.steps.filter(step => step !== '0011-archive');
      yield { kind: 'head', head: { ...piece.head, steps } };
      continue;
    }
    if (piece.kind === 'table') {
      table = piece.table;
      dropped = piece.columns.indexOf('archived_at');
    }
    if (table === 'retention' || table === 'case_archive') continue;
    const without = <T>(list: readonly T[]): T[] => list.filter((_, at) => at !== dropped);
    if (piece.kind === 'table') yield { ...piece, columns: without(piece.columns) };
    else yield { kind: 'rows', rows: piece.rows.map(without) };
  }
}

const flipped = (): Buffer => {
  const bytes = Buffer.from(whole);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
};

describe('a damaged backup is refused by the name of what is wrong, and nothing is written', () => {
  test.each<[string, () => Buffer, RegExp]>([
    ['is cut off', () => whole.subarray(0, whole.length - 100), /its end is missing: it was cut off/],
    ['is cut at a line', () => zipped([...lines().slice(0, -2), '']), /its end is missing: it was cut off/],
    ['has other bytes', flipped, /bytes were changed|is no JSON|was changed/],
    ['is another file', () => Buffer.from('SQLite format 3'), /its bytes were changed, or it is another file/],
    ['is other JSON', () => zipped(['{"diagram":{}}', '']), /a backup of Marshrut .* but it is another file/],
    [
      'has another value',
      () => zipped(lines().map(line => line.replace('123456789005', '123456789006'))),
      /'data_ticket' was changed/,
    ],
    [
      'lacks a row',
      () => zipped(lines().filter(line => !line.includes('123456789005'))),
      /'data_ticket' has 0 rows of 1/,
    ],
    [
      'is of another format',
      () => zipped(lines().map(line => line.replace('"format":1', '"format":2'))),
      /format 1 in .* it has format 2/,
    ],
    [
      'says other steps',
      () => zipped(lines().map(line => line.replace('"0001-static-tables",', ''))),
      /its first line was changed/,
    ],
  ])('which %s', async (_, damaged, message) => {
    await writeFile(file(), damaged());
    const place = await emptyPlace('sqlite');
    await expect(restore(file(), place)).rejects.toThrow(message);
    await writeFile(file(), whole);
    expect((await restore(file(), place)).rows.data_ticket).toBe(1);
    await place.drop();
  });

  test('which is not there', async () => {
    const place = await emptyPlace('sqlite');
    await expect(restore(join(folder, 'nowhere'), place)).rejects.toThrow(/it cannot be read/);
    await place.drop();
  });
});

describe.each(['sqlite', 'postgres'] as const)('a restore into %s', dialect => {
  test('is refused where there is something', async () => {
    const desk = await openTickets(dialect);
    await expect(restore(file(), desk.database.options)).rejects.toThrow(/Expected (no|an empty) database/);
    expect(await violations(desk.database.options)).toEqual([]);
    await desk.database.drop();
  });

  test('that fails on the way leaves nothing, and the next one is whole', async () => {
    const place = await emptyPlace(dialect);
    const torn = lines().map(line => line.replace('"columns":["case_id"', '"columns":["no_such_column"'));
    const broken = join(folder, 'broken.jsonl.gz');
    await writeBackup(broken, piecesOf(torn));
    await expect(restore(broken, place)).rejects.toThrow(/Expected the rows of '\w+' to fit .* Nothing was written/);
    expect((await restore(file(), place)).rows.data_ticket).toBe(1);
    expect(await violations(place)).toEqual([]);
    await place.drop();
  });

  test('of an older version is upgraded as its database would have been', async () => {
    const place = await emptyPlace(dialect);
    const older = join(folder, 'older.jsonl.gz');
    await writeBackup(older, beforeTheArchive(piecesOf(lines())));
    await restore(older, place);
    expect(await stepsOf(place)).toMatchObject({ pending: [], done: expect.arrayContaining(['0011-archive']) });
    expect(await violations(place)).toEqual([]);
    await place.drop();
  });

  test('of a newer program is refused', async () => {
    const place = await emptyPlace(dialect);
    const newer = lines().map(line => line.replace('"steps":[', '"steps":["0999-later",'));
    const later = join(folder, 'later.jsonl.gz');
    await writeBackup(later, piecesOf(newer));
    await expect(restore(later, place)).rejects.toThrow(/a newer one has been at it \(0999-later\)/);
    await place.drop();
  });
});

test('a server does not open what a restore has not finished, and the next restore begins anew', async () => {
  const place = await emptyPlace('postgres');
  const client = new pg.Client(place.url);
  await client.connect();
  await client.query('create table restoring (); create table half (id int)');
  await client.end();
  await expect(openDatabase(place)).rejects.toThrow(/a restore into it was broken off/);
  expect((await restore(file(), place)).rows.data_ticket).toBe(1);
  expect(await violations(place)).toEqual([]);
  await place.drop();
});
