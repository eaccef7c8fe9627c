import { localText, type Value } from '@marshrut/model';
import type { RecordFilter, StoredRecord } from '@marshrut/runtime';
import type { RecordsPort } from './records-port.js';

const AT = '2026-11-23T09:30:00.000Z';

/** Records in memory; `asked` tells what the resolvers asked for, so that tests can count. */
export function memoryRecords(): RecordsPort & {
  readonly asked: string[];
  put(entity: string, id: string, values: StoredRecord['values']): void;
} {
  const tables = new Map<string, Map<string, StoredRecord>>();
  const asked: string[] = [];
  const table = (entity: string) => {
    const found = tables.get(entity) ?? new Map<string, StoredRecord>();
    tables.set(entity, found);
    return found;
  };
  const save = (entity: string, id: string, version: number, values: StoredRecord['values']): StoredRecord => {
    const record = { id, version, values, createdAt: AT, updatedAt: AT };
    table(entity).set(id, record);
    return record;
  };
  return {
    asked,
    put: (entity, id, values) => void save(entity, id, 1, values),
    async list(_, query) {
      asked.push(`list ${query.entity}`);
      const order = [...query.order, { field: 'id', descending: false }];
      const place = (record: StoredRecord) => order.map(({ field }) => valueAt(record, field));
      const all = [...table(query.entity).values()]
        .filter(record => !query.filter || holds(query.filter, record))
        .sort((left, right) => compare(place(left), place(right), order));
      const after = query.after;
      const rest = after ? all.filter(record => compare(place(record), after, order) > 0) : all;
      const items = rest.slice(0, query.first).map(record => ({ record, place: place(record) }));
      return { ok: true, items, total: all.length, hasNext: rest.length > query.first };
    },
    async byIds(_, entity, ids) {
      asked.push(`byIds ${entity} ${ids.length}`);
      return new Map([...table(entity)].filter(([id]) => ids.includes(id)));
    },
    async create(_, { entity, values, idempotencyKey }) {
      if (idempotencyKey === 'used') return { ok: false, why: 'keyReused' };
      const message = localText('Ожидалась фамилия, но её нет.', 'Expected a last name, but there is none.');
      if (values.lastName === null)
        return { ok: false, why: 'invalid', fields: [{ path: 'lastName', code: 'REQUIRED', message }] };
      return { ok: true, record: save(entity, `${entity.toLowerCase()}_new`, 1, values) };
    },
    async update(_, { entity, id, expectedVersion, values }) {
      const current = table(entity).get(id);
      if (!current) return { ok: false, why: 'notPermitted' };
      if (current.version !== expectedVersion)
        return { ok: false, why: 'conflict', current, fields: Object.keys(values) };
      return { ok: true, record: save(entity, id, expectedVersion + 1, { ...current.values, ...values }) };
    },
    async remove(_, { entity, id, expectedVersion }) {
      const current = table(entity).get(id);
      if (!current) return { ok: false, why: 'notPermitted' };
      if (current.version !== expectedVersion) return { ok: false, why: 'stale', currentVersion: current.version };
      table(entity).delete(id);
      return { ok: true };
    },
  };
}

function valueAt(record: StoredRecord, field: string): Value {
  return field === 'id' ? record.id : (record.values[field] ?? null);
}

function holds(filter: RecordFilter, record: StoredRecord): boolean {
  if ('all' in filter) return filter.all.every(inner => holds(inner, record));
  if ('any' in filter) return filter.any.some(inner => holds(inner, record));
  if ('not' in filter) return !holds(filter.not, record);
  const value = valueAt(record, filter.field);
  if ('in' in filter) return filter.in.includes(value);
  if ('isNull' in filter) return (value === null) === filter.isNull;
  if (value === null) return false;
  if (filter.is === 'contains') return String(value).includes(String(filter.value));
  if (filter.is === 'startsWith') return String(value).startsWith(String(filter.value));
  const sign = compareValues(value, filter.value);
  return { eq: sign === 0, gt: sign > 0, gte: sign >= 0, lt: sign < 0, lte: sign <= 0 }[filter.is];
}

function compare(
  left: readonly Value[],
  right: readonly Value[],
  order: readonly { readonly descending: boolean }[],
): number {
  for (const [at, { descending }] of order.entries()) {
    const sign = compareValues(left[at] ?? null, right[at] ?? null);
    if (sign !== 0) return descending ? -sign : sign;
  }
  return 0;
}

function compareValues(left: Value, right: Value): number {
  if (left === right) return 0;
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
