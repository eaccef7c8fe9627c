import { normalText } from '@marshrut/expressions';
import { chosenIn, compareDecimals, type Entity, type FieldType, fieldOf, type Row, type Value } from '@marshrut/model';
import type { Comparison, RecordFilter } from '../tables/filter.js';

/** The same conditions as the database's, on a row that is not committed yet. */
export function matchesFilter(entity: Entity, row: Row, filter: RecordFilter): boolean {
  if ('all' in filter) return filter.all.every(inner => matchesFilter(entity, row, inner));
  if ('any' in filter) return filter.any.some(inner => matchesFilter(entity, row, inner));
  if ('not' in filter) return !matchesFilter(entity, row, filter.not);
  const value = filter.field === 'id' ? row.id : (row.values[filter.field] ?? null);
  if ('isNull' in filter) return (value === null) === filter.isNull;
  const type = fieldOf(entity, filter.field)?.type ?? ID;
  if (value === null) return false;
  return 'in' in filter
    ? filter.in.some(one => one !== null && order(type, value, one) === 0)
    : compares(type, value, filter.is, filter.value);
}

/** Every word stands in one of the searchable fields, or of the title where none is searchable. */
export function matchesSearch(entity: Entity, row: Row, search: string): boolean {
  const searchable = entity.fields.filter(field => field.searchable === true);
  const fields = searchable.length > 0 ? searchable : entity.fields.filter(field => entity.title.includes(field.key));
  const texts = fields.flatMap(field =>
    typeof row.values[field.key] === 'string' ? [normalText(String(row.values[field.key]))] : [],
  );
  return normalText(search)
    .split(' ')
    .every(word => word === '' || texts.some(text => text.includes(word)));
}

const ID: FieldType = { kind: 'user' };
const TEXTS = new Set<FieldType['kind']>(['text', 'longText', 'phone', 'email', 'number']);

function compares(type: FieldType, value: Value, is: Comparison, wanted: Value): boolean {
  if (wanted === null) return false;
  switch (is) {
    case 'contains':
      if (type.kind === 'many') return chosenIn(value).includes(String(wanted));
      return normalText(String(value)).includes(normalText(String(wanted)));
    case 'startsWith':
      return normalText(String(value)).startsWith(normalText(String(wanted)));
    case 'eq':
      return order(type, value, wanted) === 0;
    case 'gt':
      return order(type, value, wanted) > 0;
    case 'gte':
      return order(type, value, wanted) >= 0;
    case 'lt':
      return order(type, value, wanted) < 0;
    case 'lte':
      return order(type, value, wanted) <= 0;
  }
}

function order(type: FieldType, left: Value, right: Value): number {
  if (type.kind === 'money' || type.kind === 'decimal') return compareDecimals(String(left), String(right));
  if (typeof left !== 'string' || typeof right !== 'string') return Number(left) - Number(right);
  const [a, b] = TEXTS.has(type.kind) ? [normalText(left), normalText(right)] : [left, right];
  return a === b ? 0 : a < b ? -1 : 1;
}
