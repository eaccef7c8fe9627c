import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import { sql } from 'kysely';
import { check } from '../checker/checker.js';
import { openSelect } from '../checker/open-select.js';
import { jobsOf } from '../dispatch/contract/jobs-of.js';
import { until } from '../jobs/queue/hall.fixture.js';
import type { Actor } from '../people/actor.js';
import { type Desk, openDesk } from '../work/desk.fixture.js';
import { NodeProcess } from './node.fixture.js';

/**
 * Nodes as processes of their own on one PostgreSQL. A node that stands still beyond its lease loses its job to another; when it
 * goes on, nothing of what it still does is committed a second time.
 */

const entry = entity('Entry', 'Запись', [field('amount', 'Сумма', { kind: 'int' })]);

const process = draw({
  name: 'Заявка',
  starters: ['secretary'],
  card: [card('amount', 'Сумма', { kind: 'int' }), card('entry', 'Запись', { kind: 'reference', entity: 'Entry' })],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    register: {
      block: 'task',
      name: 'Записать',
      settings: role('secretary'),
      inside: {
        nodes: {
          inside: { block: 'start', name: 'Начало', settings: {} },
          ask: { block: 'form', name: 'Сколько', settings: fields('amount!') },
          ready: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['inside > ask', 'ask > ready'],
      },
    },
    check: {
      block: 'service',
      name: 'Проверка',
      settings: { service: 'check', give: [], take: [{ field: 'amount', from: 'sum' }] },
    },
    make: {
      block: 'create',
      name: 'Записать',
      settings: { entity: 'Entry', into: 'entry', values: rows({ amount: 'amount' }) },
    },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > register', 'register > check', 'check > make', 'make > done'],
});

describe('two nodes on one PostgreSQL', () => {
  let desk: Desk;
  let secretary: Actor;
  const nodes: NodeProcess[] = [];
  beforeEach(async () => {
    desk = await openDesk('postgres', [entry], process, ['check']);
    secretary = await desk.actor('secretary');
  }, 60_000);
  afterEach(async () => {
    for (const node of nodes.splice(0)) await node.kill();
    await desk.database.drop();
  });

  async function node(): Promise<NodeProcess> {
    const started = await NodeProcess.start(desk.database.options.url ?? '');
    nodes.push(started);
    return started;
  }

  /** A task with everything entered, before its commit. */
  async function filled(amount: number): Promise<{ readonly task: string; readonly element: string }> {
    const task = await desk.begin(secretary);
    expect(await desk.fill(secretary, task, { amount })).toMatchObject({ ok: true });
    return { task, element: await desk.element(secretary, task) };
  }

  /** A case whose service is to be asked, by whichever node does jobs. */
  async function begun(): Promise<void> {
    const { task } = await filled(1);
    expect(await desk.finish(secretary, task)).toMatchObject({ ok: true });
  }

  /** A minute and more passes for whoever does not tell that it lives. */
  const leaseIsOver = () =>
    sql`update job_worker set seen_at = seen_at - interval '2 minutes'`.execute(desk.database.kysely);

  const select = async <Row>(query: string): Promise<readonly Row[]> =>
    (await sql.raw<Row>(query).execute(desk.database.kysely)).rows;

  const ended = async () => (await select(`select 1 from case_instance where status <> 'ended'`)).length === 0;

  async function allIsWell(): Promise<void> {
    const { select: look, close } = await openSelect(desk.database.options.url ?? '');
    expect(await check(look)).toEqual([]);
    await close();
  }

  /** The effect was answered once, with this sum, and what follows it was written once. */
  async function doneOnce(sum: number): Promise<void> {
    const answers = await select(`select 1 from journal where type = 'elementLeft' and event ->> 'node' = 'check'`);
    const entries = await select<{ amount: number }>('select amount from data_entry');
    const commits = await select(`select 1 from commit_record where source = 'STEP'`);
    expect([answers.length, entries, commits.length]).toEqual([1, [{ amount: sum }], 1]);
    expect(await jobsOf(desk.database)).toEqual([]);
    await allIsWell();
  }

  test('a node that stands still beyond its lease: the other does its job, and what it brings afterwards counts for nothing', async () => {
    await begun();
    const zombie = await node();
    zombie.order({ do: 'work' });
    const { effect } = await zombie.tells('asked');
    zombie.pause();
    await zombie.stands();
    await leaseIsOver();

    const other = await node();
    other.order({ do: 'work' });
    expect(await other.tells('asked')).toEqual({ told: 'asked', effect });
    other.order({ do: 'answer', sum: 7 });
    await until(ended);

    zombie.goOn();
    zombie.order({ do: 'answer', sum: 99 });
    expect([await zombie.leave(), await other.leave()]).toEqual([0, 0]);
    await doneOnce(7);
  }, 120_000);

  test('a node that stands still at the very write: what it sends afterwards is refused, and it gets the first outcome', async () => {
    await begun();
    const zombie = await node();
    zombie.order({ do: 'work' });
    await zombie.tells('asked');
    zombie.order({ do: 'freeze' });
    zombie.order({ do: 'answer', sum: 99 });
    await zombie.stands();
    await leaseIsOver();

    const other = await node();
    other.order({ do: 'work' });
    await other.tells('asked');
    other.order({ do: 'answer', sum: 7 });
    await until(ended);

    zombie.goOn();
    expect([await zombie.leave(), await other.leave()]).toEqual([0, 0]);
    await doneOnce(7);
  }, 120_000);

  test('the zombie is faster in the end: the other gets its outcome', async () => {
    await begun();
    const zombie = await node();
    zombie.order({ do: 'work' });
    await zombie.tells('asked');
    zombie.order({ do: 'freeze' });
    zombie.order({ do: 'answer', sum: 99 });
    await zombie.stands();
    await leaseIsOver();

    const other = await node();
    other.order({ do: 'work' });
    await other.tells('asked');
    zombie.goOn();
    await until(ended);
    other.order({ do: 'answer', sum: 7 });
    expect([await zombie.leave(), await other.leave()]).toEqual([0, 0]);
    await doneOnce(99);
  }, 120_000);

  test('both complete the same task at once: one wins, the other is told so', async () => {
    const both = [await node(), await node()];
    const RACES = 20;
    for (let race = 1; race <= RACES; race++) {
      const place = await filled(race);
      for (const one of both) one.order({ do: 'complete', user: secretary.id, ...place });
      const told = await Promise.all(both.map(one => one.tells('completed')));
      expect(told.filter(({ ok }) => ok)).toHaveLength(1);
      expect(['notNow', 'notPermitted']).toContain(told.find(({ ok }) => !ok)?.why);
    }
    expect(await select(`select 1 from journal where type = 'taskCommitted'`)).toHaveLength(RACES);
    await allIsWell();
  }, 120_000);
});
