import { createRecord, deleteRecord, findRecords, listRecords, type Records, updateRecord } from '@marshrut/runtime';
import type { RecordsPort } from './records-port.js';

/** The typed part of the schema on the records of the runtime; what it writes is told as written through the API. */
export function runtimeRecords(records: Records): RecordsPort {
  return {
    list: (actor, query) => listRecords(records, actor, query),
    byIds: (actor, entity, ids) => findRecords(records, actor, entity, ids),
    create: (actor, input) => createRecord(records, actor, { ...input, source: 'API' }),
    update: async (actor, input) => {
      const updated = await updateRecord(records, actor, { ...input, source: 'API' });
      if (updated.ok || updated.why !== 'conflict') return updated;
      const { ok, why, current, conflicts } = updated;
      return { ok, why, current, fields: conflicts.map(({ field }) => field) };
    },
    remove: (actor, input) => deleteRecord(records, actor, { ...input, source: 'API' }),
  };
}
