import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { allStories, DispatchDriver, play, Teller } from '@marshrut/testing';
import pg from 'pg';
import { check } from '../checker/checker.js';
import { openSelect } from '../checker/open-select.js';
import type { OpenOptions } from '../database/open.js';
import { sqlStage } from './sql-stage.fixture.js';

/**
 * «A completed task is in the business tables whole, once, and for good; an uncompleted one is not in them at all»: the process is
 * killed before and after every SQL statement of a completion that creates a person, a file and an appeal, until it survives.
 * After each death the checker looks at the database alone, and the same command sent again comes to the same end.
 */
const program = fileURLToPath(new URL('../../../packages/testing/dist/death/complete.js', import.meta.url));

const run = promisify(execFile);

describe.each(['sqlite', 'postgres'] as const)('death at every statement on %s', dialect => {
  test('leaves all of a completion or nothing, and the retry comes to one end', async () => {
    const prepared = await prepare(dialect);
    const seen: { k: number; when: string; survived: boolean; appeals: number }[] = [];
    try {
      for (const when of ['before', 'after'] as const) {
        for (let k = 1, survived = false; !survived && k < 200; k++) {
          const copy = await prepared.copy();
          try {
            survived = await complete(copy.options, prepared.place, k, when);
            await expectNothingBroken(copy.options);
            const appeals = await counts(copy.options);
            expect([
              { Person: 1, PersonalFile: 1, Appeal: 0, task: 'active' },
              { Person: 2, PersonalFile: 2, Appeal: 1, task: 'completed' },
            ]).toContainEqual(appeals);
            seen.push({ k, when, survived, appeals: appeals.Appeal });
            expect(await complete(copy.options, prepared.place, 0, when)).toBe(true);
            await expectNothingBroken(copy.options);
            expect(await counts(copy.options)).toEqual({ Person: 2, PersonalFile: 2, Appeal: 1, task: 'completed' });
          } finally {
            await copy.drop();
          }
        }
      }
    } finally {
      await prepared.drop();
    }
    const deaths = seen.filter(death => !death.survived);
    // It did die, on both sides of the commit: otherwise the test would prove nothing.
    expect(deaths.some(death => death.appeals === 0)).toBe(true);
    expect(deaths.some(death => death.appeals === 1)).toBe(true);
  }, 600_000);
});

interface Place {
  readonly case: string;
  readonly task: string;
  readonly element: string;
}

/** A database whose secretary has everything entered and stands on the review page. */
async function prepare(dialect: 'sqlite' | 'postgres') {
  const stage = await sqlStage(dialect);
  const told = allStories.find(story => story.title.startsWith('Орлова'));
  if (!told) throw new Error('Expected the story of Орлова, but it is gone.');
  const unfinished = new Teller(told.title, told);
  unfinished.steps.push(
    ...told.steps.slice(
      0,
      told.steps.findIndex(step => step.verb === 'act' && step.act.do === 'finish'),
    ),
  );
  await play(unfinished, new DispatchDriver(stage));
  const { options, kysely, storage, shut } = stage.database;
  const row = await kysely.selectFrom('task').select(['id', 'case_id']).executeTakeFirstOrThrow();
  const state = await storage.run(function* () {
    const reply = yield { ask: 'open', open: { key: null, case: row.case_id, task: row.id } };
    return reply.for === 'open' ? reply.opened.case?.state : undefined;
  });
  const element = Object.values(state?.elements ?? {}).find(waiting => waiting.scope === row.id)?.id ?? '';
  await shut();
  const place: Place = { case: row.case_id, task: row.id, element };
  return { place, copy: () => copyOf(options), drop: () => stage.close() };
}

async function copyOf(options: OpenOptions): Promise<{ options: OpenOptions; drop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'marshrut-death-'));
  const forget = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (!options.url) {
    await cp(options.folder, folder, { recursive: true });
    return { options: { folder }, drop: forget };
  }
  const url = new URL(options.url);
  const from = url.pathname.slice(1);
  const name = `${from}_${Math.trunc(performance.now() * 1000)}`;
  await onServer(url, `create database "${name}" template "${from}"`);
  const copied = new URL(url);
  copied.pathname = `/${name}`;
  return {
    options: { folder, url: copied.href },
    async drop() {
      await onServer(url, `drop database "${name}" with (force)`);
      await forget();
    },
  };
}

async function onServer(url: URL, statement: string): Promise<void> {
  const server = new URL(url);
  server.pathname = '/postgres';
  const client = new pg.Client(server.href);
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** True when the program survived; a death by its own hand is no failure, everything else is. */
async function complete({ folder, url }: OpenOptions, place: Place, k: number, when: string): Promise<boolean> {
  try {
    const { stdout } = await run(process.execPath, [
      program,
      folder,
      url ?? '-',
      place.case,
      place.task,
      place.element,
      String(k),
      when,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });
    return true;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'signal' in error && error.signal === 'SIGKILL') return false;
    throw error;
  }
}

async function expectNothingBroken({ folder, url }: OpenOptions): Promise<void> {
  const { select, close } = await openSelect(url ?? folder);
  try {
    expect(await check(select)).toEqual([]);
  } finally {
    await close();
  }
}

async function counts({ folder, url }: OpenOptions) {
  const { select, close } = await openSelect(url ?? folder);
  try {
    const count = async (table: string) => Number((await select(`select count(*) as n from ${table}`))[0]?.n);
    const task = (await select("select status from task where node = 'register'"))[0]?.status;
    const [Person, PersonalFile] = [await count('data_person'), await count('data_personal_file')];
    return { Person, PersonalFile, Appeal: await count('data_appeal'), task };
  } finally {
    await close();
  }
}
