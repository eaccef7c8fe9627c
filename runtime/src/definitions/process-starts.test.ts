import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Diagram, Edge, Node } from '@marshrut/model';
import { appeals } from '@marshrut/testing';
import { sqlJobBook } from '../jobs/book-sql.js';
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
});
