import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type TemporaryDatabase, temporaryDatabase } from '@marshrut/runtime';
import { sql } from 'kysely';
import { call } from '../call.js';
import { WrongCall } from '../outcome.js';

let folder = '';
const file = () => join(folder, 'night.jsonl.gz');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marshrut-upkeep-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['sqlite', 'postgres'] as const)('upkeep of %s', dialect => {
  let database: TemporaryDatabase;
  let env: NodeJS.ProcessEnv;
  beforeEach(async () => {
    database = await temporaryDatabase(dialect);
    const { url, folder: data } = database.options;
    env = { MARSHRUT_DATA: data, ...(url ? { DATABASE_URL: url } : {}), MARSHRUT_SECRET: 'x'.repeat(32) };
  });
  afterEach(() => database.drop());
  const query = (text: string) => sql.raw(text).execute(database.kysely);

  test('a backup is told with its size, is for its owner alone, and is restored into an empty folder', async () => {
    const made = await call(['backup', file(), '--json'], env);
    expect(made).toMatchObject({ code: 0, json: { rows: { role: 4 } } });
    expect(made.lines.join('\n')).toMatch(/The secret is not in it/);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    const data = await mkdtemp(join(folder, 'data-'));
    expect(await call(['restore', file()], { MARSHRUT_DATA: data })).toMatchObject({
      code: 0,
      json: { from: dialect },
    });
    expect(await call(['doctor', '--deep'], { MARSHRUT_DATA: data })).toMatchObject({ code: 0, json: { errors: 0 } });
  });

  test('a restore where something is ends with 2 and says what to do', async () => {
    await call(['backup', file()], env);
    const refused = await call(['restore', file()], env);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.lines.join()).toMatch(/Expected (no|an empty) database/);
  });

  test('the schema is up to date after a start; of an older database the steps to come are listed and then done', async () => {
    expect(await call(['migrate', '--dry-run'], env)).toMatchObject({ code: 0, json: { pending: [] } });
    const data = await mkdtemp(join(folder, 'new-'));
    const fresh = { MARSHRUT_DATA: data };
    const first = { pending: expect.arrayContaining(['0001-static-tables']) };
    expect(await call(['migrate', '--dry-run'], fresh)).toMatchObject({ code: 0, json: first });
    expect(await call(['migrate', '--dry-run'], fresh)).toMatchObject({ code: 0, json: first });
    expect(await call(['migrate'], fresh)).toMatchObject({ code: 0, json: first });
    expect(await call(['migrate', '--dry-run'], fresh)).toMatchObject({ code: 0, json: { pending: [] } });
  });

  test('a database of a newer program is refused by everything that would write', async () => {
    await query("insert into migration (name) values ('0999-later')");
    expect(await call(['migrate'], env)).toMatchObject({ code: 2, lines: [expect.stringMatching(/0999-later/)] });
    const { json } = await call(['doctor'], env);
    expect(json).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ check: 'schema', state: 'error' })]),
    });
  });

  test('the doctor finds a queue that stands still, stopped cases and effects that were given up', async () => {
    const at = '2026-01-01T00:00:00.000Z';
    await query(
      `insert into effect (id, case_id, kind, body, status, attempts, created_at, finished_at)
       values ('eff_1', 'case_1', 'mail', '{}', 'dead', 3, '${at}', '${at}')`,
    );
    await query(
      dialect === 'sqlite'
        ? `insert into job (key, job, run_at, attempts, created_at) values ('a', '{}', '${at}', 0, '${at}')`
        : `select graphile_worker.add_job('marshrut', '{}'::json, run_at := '${at}'::timestamptz, job_key := 'a')`,
    );
    const { code, json, lines } = await call(['doctor'], env);
    expect(code).toBe(0);
    for (const check of ['jobs', 'effects'])
      expect(json).toMatchObject({
        findings: expect.arrayContaining([expect.objectContaining({ check, state: 'warning' })]),
      });
    expect(lines.join('\n')).toMatch(/1 effects were given up.*\n +why: .*\n +do: /);
  });

  test('the doctor calls the checker where it is asked to', async () => {
    await query(
      `insert into commit_record (id, source, actor, at, lines) values ('com_1', 'API', 'usr_1', '2026-01-01T00:00:00.000Z', 2)`,
    );
    expect(await call(['doctor'], env)).toMatchObject({ code: 0 });
    const deep = await call(['doctor', '--deep'], env);
    expect(deep).toMatchObject({ code: 2 });
    expect(deep.lines.join('\n')).toMatch(/a commit record has all its lines/);
  });
});

test('a copy goes from the folder to PostgreSQL and needs both ends', async () => {
  const [from, to] = [await temporaryDatabase('sqlite'), await temporaryDatabase('postgres')];
  const env = { MARSHRUT_DATA: from.options.folder };
  // What has tables is not empty, so the copy is refused; the way itself is told in the runtime's tests.
  expect(await call(['copy', '--from', 'sqlite', '--to', to.options.url ?? ''], env)).toMatchObject({ code: 2 });
  await expect(call(['copy', '--from', 'sqlite'], env)).rejects.toBeInstanceOf(WrongCall);
  await expect(call(['copy', '--from', 'sqlite', '--to', 'mysql://x'], env)).rejects.toThrow(/mysql/);
  await from.drop();
  await to.drop();
});

test('a database that does not answer ends with 3, in words and without the password', async () => {
  const env = { MARSHRUT_DATA: folder, DATABASE_URL: 'postgres://marshrut:hidden@127.0.0.1:1/none' };
  for (const words of [['doctor'], ['backup', file()], ['migrate']]) {
    const { code, lines } = await call(words, env);
    expect(code).toBe(3);
    expect(lines.join('\n')).toMatch(/ECONNREFUSED/);
    expect(lines.join('\n')).not.toMatch(/hidden/);
  }
});

test('a wrong setting is a finding of the doctor and a wrong call of the others', async () => {
  const env = { MARSHRUT_DATA: folder, PORT: 'x' };
  expect(await call(['doctor'], env)).toMatchObject({ code: 2 });
  await expect(call(['migrate'], env)).rejects.toBeInstanceOf(WrongCall);
});
