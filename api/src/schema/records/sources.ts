import { recordPrefix } from '@marshrut/blocks';
import { findRecords } from '@marshrut/runtime';
import type { Source } from '../load.js';
import type { Record } from './record.js';
import { toRecords } from './to-record.js';

/** Records by id alone: the prefix of an id tells its entity. Those the caller may not read are left out. */
export const readableRecords: Source<string, Record> = async (context, ids) => {
  const { business } = context.services;
  const byPrefix = Map.groupBy(ids, id => id.slice(0, id.lastIndexOf('_')));
  const found = new Map<string, Record>();
  for (const entity of business.entities.current().entities.values()) {
    const own = byPrefix.get(recordPrefix(entity.key)) ?? [];
    const rows = own.length > 0 ? await findRecords(business, context.actor, entity.key, own) : new Map();
    for (const record of await toRecords(context, entity, [...rows.values()])) found.set(record.id, record);
  }
  return found;
};
