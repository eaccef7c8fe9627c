import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRuntime } from '@marshrut/runtime';
import { appeals } from '@marshrut/testing';
import { complete, furnish, prepare, type Ready } from './cases.js';
import { load } from './load.js';
import { type Comparison, inTurn, pick, rate } from './measure.js';
import { fixedServer, ourServer, type Served, signIn } from './served.js';

const ROUNDS = 5;
const PER_ROUND = 400;
const PEOPLE = 100;

const COMPLETE = `mutation Complete($input: CompleteTaskInput!) {
  completeTask(input: $input) { __typename ... on TaskCommitted { task { id status } commit } }
}`;
const LIST = `query People {
  records(entity: "Person", first: 50) { edges { node { id version title values } } }
}`;
const FIXED_LIST = '{ rows { f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 } }';

/** V8: `completeTask` over HTTP, 16 connections, SQLite, against Apollo whose resolver stores nothing. */
export function completeOverHttp(): Promise<Comparison> {
  return beside('mutation', async ({ ours, theirs, cookie, ready }) => {
    const body = (round: number) => (index: number) => {
      const { task, element } = ready[round * PER_ROUND + index] as Ready;
      const input = { taskId: task, element, idempotencyKey: task };
      return JSON.stringify({ query: COMPLETE, variables: { input } });
    };
    const round = { amount: PER_ROUND, expected: '"TaskCommitted"' };
    const seen = await afterWarming(
      at => load({ ...round, url: ours.url, cookie, body: body(at) }),
      at => load({ ...round, url: theirs.url, body: body(at) }),
    );
    return {
      id: 'V8a',
      what: 'GraphQL `completeTask` with 3 staged records over HTTP, 16 connections, SQLite FULL',
      yardstick: 'the same mutation, Apollo, a resolver without storage',
      goal: '≥ 0.6 ×, p99 ≤ 2 ×',
      ...seen,
    };
  });
}

/** V8: a page of 50 records of 10 fields against default Apollo with fixed rows. */
export function listOverHttp(): Promise<Comparison> {
  return beside('list', async ({ ours, theirs, cookie }) => {
    const list = (query: string) => () => JSON.stringify({ query });
    const seen = await afterWarming(
      () => load({ amount: PER_ROUND, url: ours.url, cookie, body: list(LIST), expected: '"version"' }),
      () => load({ amount: PER_ROUND, url: theirs.url, body: list(FIXED_LIST), expected: '"f9"' }),
    );
    return {
      id: 'V8b',
      what: 'GraphQL `records`: 50 of 100, id, version, title and 7 values, 16 connections, SQLite',
      yardstick: 'default Apollo, 50 fixed rows of 10 fields',
      goal: '≥ 1.7 ×',
      ...seen,
    };
  });
}

interface Stage {
  readonly ours: Served;
  readonly theirs: Served;
  /** Of the secretary, whose tasks they are. */
  readonly cookie: string;
  /** One round more than is measured. */
  readonly ready: readonly Ready[];
}

async function beside(what: 'mutation' | 'list', measure: (stage: Stage) => Promise<Comparison>): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'marshrut-bench-'));
  try {
    // Its first start makes the demo people.
    await (await ourServer(folder)).stop();
    const ready = await stock(folder, what === 'mutation' ? PER_ROUND * (ROUNDS + 1) : 0);
    const [ours, theirs] = await Promise.all([ourServer(folder), fixedServer(what)]);
    try {
      return await measure({ ours, theirs, ready, cookie: await signIn(ours.url, 'secretary') });
    } finally {
      await Promise.all([ours.stop(), theirs.stop()]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Entities, the diagram, people on record, and tasks ready to be completed. */
async function stock(folder: string, tasks: number): Promise<Ready[]> {
  const runtime = await openRuntime({ folder, hashPassword: async () => '' });
  await furnish(runtime.database, JSON.stringify(appeals));
  const staff = { secretary: await userId('secretary'), officer: await userId('officer') };
  const ready: Ready[] = [];
  await rate(tasks + PEOPLE, 16, async index => {
    const one = await prepare(runtime.dispatch, index, staff);
    if (index < tasks) ready[index] = one;
    else await complete(runtime.dispatch, one, staff);
  });
  await runtime.close();
  return ready;

  async function userId(login: string): Promise<string> {
    const row = await runtime.people.db
      .selectFrom('user')
      .select('id')
      .where('login', '=', login)
      .executeTakeFirstOrThrow();
    return row.id;
  }
}

type Seen = Awaited<ReturnType<typeof load>>;

/** The round before the first is not counted: a server has compiled nothing yet. */
async function afterWarming(ours: (round: number) => Promise<Seen>, theirs: (round: number) => Promise<Seen>) {
  await ours(ROUNDS);
  await theirs(ROUNDS);
  const seen = await inTurn(ROUNDS, ours, theirs);
  return {
    ours: pick(seen.ours, 'rate'),
    theirs: pick(seen.theirs, 'rate'),
    p99: { ours: pick(seen.ours, 'p99'), theirs: pick(seen.theirs, 'p99') },
  };
}
