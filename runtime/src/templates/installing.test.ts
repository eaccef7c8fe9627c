import { afterEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type House, openHouse } from '../definitions/house.fixture.js';
import { installTemplate } from './install.js';
import { listTemplates } from './installed.js';
import type { TemplateRoom } from './room.js';
import { shipped } from './shipped.js';

const key = 'appeals';
const template = shipped.find(one => one.key === key);

/** The process is dead from the n-th look at the clock, or the n-th id, on. */
class Bomb {
  #left: number;

  constructor(at: number) {
    this.#left = at;
  }

  tick(): void {
    this.#left -= 1;
    if (this.#left <= 0) throw new Error('The process died.');
  }
}

describe.each(['sqlite', 'postgres'] as const)('installing a template on %s', dialect => {
  let house: House;
  afterEach(() => house.database.drop());

  function roomOf({ definitions, database }: House, bomb?: Bomb): TemplateRoom {
    const { db, entities, people, timeZone } = definitions;
    const now = () => {
      bomb?.tick();
      return definitions.now();
    };
    const newId = (prefix: string) => {
      bomb?.tick();
      return definitions.newId(prefix);
    };
    const within = { ...people, now, newId };
    const records = { db, entities, people: within, storage: database.storage, timeZone, now, newId };
    return {
      definitions: { ...definitions, people: within, now, newId },
      records: { ...records, pause: async () => undefined },
      demo: true,
    };
  }

  /** Everything a template makes, counted. */
  async function made(): Promise<Readonly<Record<string, number>>> {
    const { db } = house.definitions;
    const tables = ['process', 'process_version', 'entity', 'role', 'user', 'commit_record', 'commit_line'] as const;
    const counts = tables.map(async table => {
      const { rows } = await sql<{ total: number | string }>`select count(*) as total from ${sql.table(table)}`.execute(
        db,
      );
      return [table, Number(rows[0]?.total)] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  const whole = {
    ...{ process: 3, process_version: 3, entity: 8, commit_record: 1 },
    commit_line: template?.records.length,
  };

  it('of two who press at once both have it, made once', async () => {
    house = await openHouse(dialect);
    const people = await Promise.all(['analyst', 'admin'].map(login => house.actor(login)));
    const rooms = people.map(() => roomOf(house));
    const outcomes = await Promise.all(
      people.map((actor, at) => installTemplate(rooms[at] ?? roomOf(house), actor, key)),
    );
    for (const outcome of outcomes)
      expect(outcome).toMatchObject(outcome.ok ? { listed: { template: { key } } } : { why: 'installed' });
    expect(outcomes.some(({ ok }) => ok)).toBe(true);
    expect(await made()).toMatchObject(whole);
  });

  it('what died half-way, at any moment, goes on where it stood and makes nothing twice', async () => {
    house = await openHouse(dialect);
    const analyst = await house.actor('analyst');
    let deaths = 0;
    for (let at = 1; ; at += dialect === 'sqlite' ? 1 : 7) {
      const bomb = new Bomb(at);
      const answered = await installTemplate(roomOf(house, bomb), analyst, key).catch((died: Error) => died.message);
      if (typeof answered === 'object') {
        expect(answered).toMatchObject({ ok: true });
        break;
      }
      deaths += 1;
      const listed = (await listTemplates(house.definitions, analyst)).find(one => one.template.key === key);
      expect(listed?.installed?.at ?? null).toBeNull();
    }
    expect(deaths).toBeGreaterThan(0);
    expect(await made()).toMatchObject(whole);
    expect(await installTemplate(roomOf(house), analyst, key)).toEqual({ ok: false, why: 'installed' });
    expect(await made()).toMatchObject(whole);
  });
});
