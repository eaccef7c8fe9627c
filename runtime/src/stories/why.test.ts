import { expect, test } from '@jest/globals';
import type { Entity, Value } from '@marshrut/model';
import { allStories, DispatchDriver, play, StoryPlans } from '@marshrut/testing';
import { actorOf } from '../people/actor.js';
import { businessTables } from '../tables/business-tables.js';
import { entityTable } from '../tables/entity-table.js';
import { type WhyDeps, whyValue } from '../work/why-value.js';
import { sqlStage } from './sql-stage.fixture.js';

/** After every story each value in a business table is traced: to the one commit that wrote it, and within a case to its step. */
test.each(allStories.map(told => [told.title, told] as const))(
  'each value is told why it is there: %s',
  async (_, told) => {
    const stage = await sqlStage('sqlite');
    try {
      await play(told, new DispatchDriver({ ...stage, close: async () => undefined }));
      const plans = new StoryPlans(told);
      const tables = businessTables(
        told.entities.map(entity => entityTable(open(entity))),
        new Map(),
      );
      const deps: WhyDeps = {
        db: stage.database.kysely,
        dispatch: { plan: version => plans.known(version), loadPlan: async version => plans.load(version) },
        business: { db: stage.database.kysely, entities: { current: () => tables } },
      };
      for (const entity of told.entities)
        for (const { id, values } of await stage.rows(entity.key))
          for (const [field, value] of Object.entries(values)) {
            const origin = await whyValue(deps, reader, { entity: entity.key, record: id, field });
            const of = `${entity.key}.${field}`;
            expect([of, origin?.commit]).toEqual([of, expect.any(String)]);
            if (origin?.commit) expect(await writtenBy(stage, origin.commit, id, field)).toEqual(value);
            const typed = origin?.source === 'TASK' && value !== null && !isNumber(entity, field);
            if (typed) expect([of, origin.version, origin.reason]).toEqual([of, expect.any(String), expect.anything()]);
          }
    } finally {
      await stage.close();
    }
  },
);

const reader = actorOf({ id: 'reader', name: 'Reader', login: 'reader', roles: ['everyone'] });

function open(entity: Entity): Entity {
  return { ...entity, readers: ['everyone'] };
}

function isNumber(entity: Entity, field: string): boolean {
  return entity.fields.find(({ key }) => key === field)?.type.kind === 'number';
}

async function writtenBy(
  { database }: Awaited<ReturnType<typeof sqlStage>>,
  commit: string,
  record: string,
  field: string,
): Promise<Value> {
  const row = await database.kysely
    .selectFrom('commit_line')
    .select('after')
    .where('commit_id', '=', commit)
    .where('record', '=', record)
    .executeTakeFirstOrThrow();
  return (JSON.parse(String(row.after)) as Record<string, Value>)[field] ?? null;
}
