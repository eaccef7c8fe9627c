import { expect, test } from '@jest/globals';
import { card, draw } from '@marshrut/testing';
import type { Kysely } from 'kysely';
import { openDesk } from '../../work/desk.fixture.js';
import { countIncidents } from './case-incidents.js';

const stops = draw({
  name: 'Остановится',
  starters: ['secretary'],
  card: [card('given', 'Дано', { kind: 'bool' })],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    given: { block: 'choice', name: 'Дано?', settings: {} },
    yes: { block: 'end', name: 'Да', settings: {} },
    no: { block: 'end', name: 'Нет', settings: {} },
  },
  edges: ['start > given', 'given [given = true] > yes', 'given [else] > no'],
});

test.each(['sqlite', 'postgres'] as const)(
  'cases that had stopped before the column are counted on %s',
  async dialect => {
    const desk = await openDesk(dialect, [], stops);
    await desk.begin(await desk.actor('secretary'));
    const db = desk.database.kysely;
    const count = async () =>
      (await db.selectFrom('case_instance').select('incidents').executeTakeFirstOrThrow()).incidents;
    expect(await count()).toBe(1);
    await db.updateTable('case_instance').set({ incidents: 0 }).execute();
    await countIncidents(db as unknown as Kysely<unknown>);
    expect(await count()).toBe(1);
    await desk.database.drop();
  },
);
