import type { Dialect } from '../database/dialect.js';
import { type House, openHouse } from '../definitions/house.fixture.js';
import type { Records } from './records.js';

/** A house where records are kept: Person, PersonalFile and Appeal are published. */
export interface Office extends House {
  readonly records: Records;
}

export async function openOffice(dialect: Dialect): Promise<Office> {
  const house = await openHouse(dialect);
  await house.publishAppeals();
  const { db, entities, people, now, newId } = house.definitions;
  const records: Records = {
    db,
    entities,
    people,
    now,
    newId,
    storage: house.database.storage,
    timeZone: 'Europe/Moscow',
    pause: async () => undefined,
  };
  return { ...house, records };
}
