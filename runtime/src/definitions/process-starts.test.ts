import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Diagram, Edge, Node } from '@marshrut/model';
import { appeals } from '@marshrut/testing';
import { jobsOf } from '../dispatch/contract/jobs-of.js';
import { sqlJobBook } from '../jobs/book-sql.js';
import type { JobDeps } from '../jobs/deps.js';
import { handleJob } from '../jobs/handle.js';
import type { Actor } from '../people/actor.js';
import { deleteProcess } from './delete-process.js';
import { type House, openHouse } from './house.fixture.js';
import { publishProcess } from './publish-process.js';
import { createProcess, saveProcessDraft } from './save-process.js';

type Triggers = Readonly<Record<string, Node['settings']>>;

/** The appeals, with further starts that lead where the first one leads. */
function startedBy(triggers: Triggers): Diagram {
  const first = appeals.nodes.find(({ block, parent }) => block === 'start' && parent === null);
  const to = appeals.edges.find(({ from }) => from === first?.id)?.to;
  if (!first || !to) throw new Error('Expected appeals to begin somewhere.');
  const nodes = Object.entries(triggers).map(([id, trigger]): Node => ({ ...first, id, settings: { trigger } }));
  const edges = nodes.map(({ id }): Edge => ({ id: `${id}>${to}`, from: id, to }));
  return { ...appeals, nodes: [...appeals.nodes, ...nodes], edges: [...appeals.edges, ...edges] };
}

describe.each(['sqlite', 'postgres'] as const)('starts of processes on %s', dialect => {
  let house: House;
  let analyst: Actor;
  beforeEach(async () => {
    house = await openHouse(dialect);
    analyst = await house.actor('analyst');
    await house.publishAppeals();
  });
  afterEach(() => house.database.drop());

  async function publish(id: string, version: number): Promise<string> {
    const published = await publishProcess(house.definitions, analyst, id, version);
    if (!published.ok) throw new Error(JSON.stringify(published));
    return published.version.id;
  }

  it('are found by what sets them off, as long as their version is the published one', async () => {
    const created = await createProcess(house.definitions, analyst, { name: { ru: 'Обращение', en: '' } });
    if (!created.ok) throw new Error(created.why);
    const { id } = created.process;
    const book = sqlJobBook(house.database);
    const starts = async () => [
      await book.starts({ on: 'message', name: 'order' }),
      await book.starts({ on: 'webhook', name: 'hook' }),
      await book.starts({ on: 'record', entity: 'Person', change: 'created' }),
      await book.starts({ on: 'record', entity: 'Person', change: 'changed' }),
    ];
    const first = startedBy({
      byMessage: { on: 'message', name: 'order', key: '', into: [] },
      byHook: { on: 'webhook', name: 'hook', into: [] },
      byRecord: { on: 'record', entity: 'Person', change: 'created', into: '' },
    });
    await saveProcessDraft(house.definitions, analyst, id, 1, first);
    expect(await starts()).toEqual([[], [], [], []]);
    const version = await publish(id, 2);
    const at = (node: string) => [{ process: id, version, node }];
    expect(await starts()).toEqual([at('byMessage'), at('byHook'), at('byRecord'), []]);

    await saveProcessDraft(
      house.definitions,
      analyst,
      id,
      2,
      startedBy({ byRecord: { on: 'record', entity: 'Person', change: 'any', into: '' } }),
    );
    const next = await publish(id, 3);
    const then = [{ process: id, version: next, node: 'byRecord' }];
    expect(await starts()).toEqual([[], [], then, then]);

    expect(await deleteProcess(house.definitions, analyst, id, 3)).toMatchObject({ ok: true });
    expect(await starts()).toEqual([[], [], [], []]);
  });

  describe('timers', () => {
    const everyHour = {
      ...{ on: 'timer', when: 'every', amount: '1', unit: 'hours', at: '', times: null, calendar: null },
    };
    let id: string;
    let draft: number;
    let jobs: JobDeps;
    beforeEach(async () => {
      const created = await createProcess(house.definitions, analyst, { name: { ru: 'Обход', en: '' } });
      if (!created.ok) throw new Error(created.why);
      id = created.process.id;
      draft = 1;
      const { now, newId, timeZone, calendar, plans } = house.definitions;
      const { storage } = house.database;
      const quiet = { pause: async () => undefined, notify: () => undefined };
      const dispatch = {
        storage,
        now,
        newId,
        timeZone,
        calendar,
        plan: plans.plan,
        loadPlan: plans.loadPlan,
        ...quiet,
      };
      jobs = {
        dispatch,
        book: sqlJobBook(house.database),
        carry: async () => ({ ok: true, values: {} }),
        archive: async () => undefined,
        move: async () => undefined,
        bulk: async () => undefined,
      };
    });

    async function publishWith(triggers: Triggers): Promise<void> {
      await saveProcessDraft(house.definitions, analyst, id, draft, startedBy(triggers));
      draft += 1;
      await publish(id, draft);
    }
    const due = async () =>
      (await jobsOf(house.database)).flatMap(({ job }) =>
        job.do === 'timerStart' ? [`${job.node} ${job.due.slice(0, 16)}`] : [],
      );
    const cases = async () => (await house.database.kysely.selectFrom('case_instance').select('id').execute()).length;
    const job = (node: string, at: string) => ({ do: 'timerStart', process: id, node, due: at }) as const;
    /** The moment of the one job there is. */
    async function moment(): Promise<string> {
      const [one] = await jobsOf(house.database);
      return one?.job.do === 'timerStart' ? one.job.due : '';
    }
    function at(instant: string): JobDeps {
      return { ...jobs, dispatch: { ...jobs.dispatch, now: () => instant } };
    }

    it('have a job as long as their version is published; one that stays the same goes on, a changed one begins anew', async () => {
      await publishWith({ round: everyHour, other: { ...everyHour, amount: '2' } });
      const [other, round] = await due();
      await publishWith({ round: everyHour, other: { ...everyHour, amount: '3' } });
      const [changed, same] = await due();
      expect(same).toBe(round);
      expect(changed).not.toBe(other);
      await publishWith({});
      expect(await due()).toEqual([]);
      await publishWith({ round: everyHour });
      expect(await due()).toHaveLength(1);
      expect(await deleteProcess(house.definitions, analyst, id, draft)).toMatchObject({ ok: true });
      expect(await due()).toEqual([]);
    });

    it('start one case at a moment, whoever does the job and however often, and then wait for the next', async () => {
      await publishWith({ round: everyHour });
      const first = await moment();
      await Promise.all([1, 2, 3].map(() => handleJob(at(first), job('round', first))));
      await handleJob(at(first), job('round', first));
      expect(await cases()).toBe(1);
      const next = new Date(Date.parse(first) + 3_600_000).toISOString();
      expect(await moment()).toBe(next);
      expect(await house.database.kysely.selectFrom('process_start').select('fired').execute()).toEqual([{ fired: 1 }]);
    });

    it('start one case for all moments that were missed, and go on in the old rhythm', async () => {
      await publishWith({ round: everyHour });
      const first = await moment();
      const later = new Date(Date.parse(first) + 5.5 * 3_600_000).toISOString();
      await handleJob(at(later), job('round', first));
      expect(await cases()).toBe(1);
      expect(await moment()).toBe(new Date(Date.parse(first) + 6 * 3_600_000).toISOString());
    });

    it('start nothing by a job of a version that is gone', async () => {
      await publishWith({ round: everyHour });
      const first = await moment();
      await publishWith({ round: { ...everyHour, amount: '2' } });
      await handleJob(at(first), job('round', first));
      expect(await cases()).toBe(0);
      expect(await moment()).not.toBe(first);
    });

    it('a date that is over when it is published is not made up for', async () => {
      await publishWith({ once: { ...everyHour, when: 'at', at: 'date("2020-01-01")' } });
      expect(await due()).toEqual([]);
    });
  });
});
