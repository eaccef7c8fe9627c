import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  actorOf,
  countInbox,
  dialectOf,
  type InboxQuery,
  type OpenDatabase,
  openDatabase,
  readInbox,
  type WorkDeps,
} from '@marshrut/runtime';
import { CompiledQuery } from 'kysely';
import { depsOf, furnish, planOfAppeals } from './cases.js';
import { type Comparison, inTurn, median, rate } from './measure.js';

const ROUNDS = 5;
const PER_ROUND = 20;
const FEW = 10_000;
const MANY = 1_000_000;

const me = actorOf({ id: 'secretary', name: 'Светлана', login: 'secretary', roles: ['secretary'] });
const NOW = '2026-06-01T06:00:00.000Z';
/** One of four processes, overdue, the most urgent first. */
const query: InboxQuery = { view: 'QUEUE', process: 'prc_1', due: 'OVERDUE', order: 'DUE', first: 50 };

/** V7 on SQLite: against the same by hand, and a million tasks against ten thousand. */
export async function inboxOnSqlite(): Promise<readonly Comparison[]> {
  return inFolder(async folder => measure(await openDatabase({ folder }), 'SQLite', 'V7a'));
}

/** V7 on PostgreSQL. */
export async function inboxOnPostgres(): Promise<readonly Comparison[]> {
  const scripts = new URL('../../scripts/postgres/server.mjs', import.meta.url).href;
  const { startPostgres } = (await import(scripts)) as {
    startPostgres(options: { durable: boolean }): Promise<{ readonly url: string; stop(): Promise<void> }>;
  };
  const server = await startPostgres({ durable: false });
  try {
    return await inFolder(async folder => {
      const onBroken = (): void => undefined;
      return measure(await openDatabase({ folder, url: server.url, onBroken }), 'PostgreSQL', 'V7b');
    });
  } finally {
    await server.stop();
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'marshrut-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(database: OpenDatabase, name: string, id: string): Promise<readonly Comparison[]> {
  await furnish(database);
  const deps = { db: database.kysely, dispatch: depsOf(database, planOfAppeals()) } as unknown as WorkDeps;
  const ours = () => rate(PER_ROUND, 1, async () => Promise.all([readInbox(deps, me, query), countInbox(deps, me)]));
  await cases(database);
  await fill(database, 0, FEW);
  await ours();
  const few: number[] = [];
  for (let round = 0; round < ROUNDS; round++) few.push(await ours());
  await fill(database, FEW, MANY);
  const hand = () => rate(PER_ROUND, 1, async () => byHand(database));
  await ours();
  await hand();
  const seen = await inTurn(ROUNDS, ours, hand);
  await database.close();
  const what = `inbox, 50 of 1,000,000 open tasks, filtered, sorted, with counters, ${name}`;
  return [
    { id, what, yardstick: 'the same SQL by hand', goal: '≥ 0.77 ×', ...seen },
    {
      ...{ id: `${id}2`, what: `${what}: growth`, yardstick: '10,000 tasks', goal: '≥ 0.67 ×' },
      ...{ ours: seen.ours, theirs: seen.ours.map(() => median(few)) },
    },
  ];
}

const CASES = 1000;

async function cases({ kysely }: OpenDatabase): Promise<void> {
  const rows = Array.from({ length: CASES }, (_, at) => ({
    ...{ id: `case_${at}`, number: at + 1, process: 'prc_1', process_version: 'ver_1', status: 'running' as const },
    ...{ title: `Орлова ${at}`, title_norm: `орлова ${at}`, initiator: 'secretary', revision: 1, sequence: 1 },
    ...{ state: '{}', started_at: NOW, updated_at: NOW },
  }));
  for (let at = 0; at < CASES; at += 500)
    await kysely
      .insertInto('case_instance')
      .values(rows.slice(at, at + 500))
      .execute();
}

/** Tasks `from` … `to` by the database itself: ids and moments grow together, a tenth is overdue. */
async function fill({ kysely }: OpenDatabase, from: number, to: number): Promise<void> {
  const postgres = dialectOf(kysely) === 'postgres';
  const numbers = postgres
    ? `generate_series(${from}, ${to - 1}) as s(n)`
    : `(with recursive s(n) as (select ${from} union all select n + 1 from s where n < ${to - 1}) select n from s) as s`;
  const ofCase = postgres ? `'case_' || (n % ${CASES})` : `'case_' || (n % ${CASES})`;
  const padded = postgres ? `lpad(n::text, 9, '0')` : `printf('%09d', n)`;
  const after = (start: string, step: string) =>
    postgres
      ? `timestamptz '${start}' + (${step}) * interval '1 second'`
      : `strftime('%Y-%m-%dT%H:%M:%fZ', '${start}', '+' || (${step}) || ' seconds')`;
  await kysely.executeQuery(
    CompiledQuery.raw(
      `insert into task (id, case_id, process, node, status, role, context, context_norm, created_at, due, deadline)
       select 'task_' || ${padded}, ${ofCase}, 'prc_' || (n % 4 + 1), 'register', 'open', 'secretary', '', '',
         ${after('2026-01-01T00:00:00Z', 'n')},
         case when n % 10 < 2 then null when n % 10 = 2 then ${after('2026-05-01T00:00:00Z', 'n')}
           else ${after('2026-07-01T00:00:00Z', 'n')} end,
         case when n % 10 < 2 then null else 'running' end
       from ${numbers}`,
    ),
  );
  if (postgres) await kysely.executeQuery(CompiledQuery.raw('vacuum analyze task'));
}

const free = "role = 'secretary' and owner is null and status = 'open'";
const held = "owner = 'secretary' and status in ('open', 'active', 'paused')";
const late = `due <= '${NOW}' and deadline <> 'paused'`;
const counted = (where: string) => `(select count(*) from (select 1 from task where ${where} limit 1000) as c)`;

/** One select for the page and its case, one for all numbers. */
async function byHand({ kysely }: OpenDatabase): Promise<void> {
  const page = `select t.*, c.number, c.title, c.process_version, c.started_at, c.status as case_status from task t
    join case_instance c on c.id = t.case_id where t.role = 'secretary' and t.owner is null and t.status = 'open'
    and t.process = 'prc_1' and t.due <= '${NOW}' and t.deadline <> 'paused' order by t.due, t.id limit 51`;
  const numbers = [
    ...[
      `${free} and process = 'prc_1' and ${late}`,
      held,
      free,
      `${held} and status = 'paused'`,
      `${held} and ${late}`,
    ],
    `${held} and due > '${NOW}' and due < '2026-06-01T21:00:00Z'`,
  ];
  await Promise.all([
    kysely.executeQuery(CompiledQuery.raw(page)),
    kysely.executeQuery(
      CompiledQuery.raw(`select ${numbers.map((where, at) => `${counted(where)} as n${at}`).join(', ')}`),
    ),
  ]);
}
