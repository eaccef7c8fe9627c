import { type Entity, fieldOf, type LocalText, localText, type Values } from '@marshrut/model';
import { type FieldProblem, type Invalid, invalid } from '../definitions/outcome.js';
import type { Written } from '../dispatch/storage.js';
import type { RecordFilter } from '../tables/filter.js';
import { listRecords } from '../tables/query.js';
import { toFieldProblem } from './read-values.js';
import type { Records } from './records.js';
import { titlesOf } from './titles.js';

type Refused = Exclude<Extract<Written, { ok: false }>, { why: 'stale' }>;

/** Why the database refused a record of `entity` with these values: a unique key that is taken, or a reference to nothing. */
export async function refusedWrite(
  records: Records,
  entity: Entity,
  id: string | null,
  values: Values,
  refused: Refused,
): Promise<Invalid> {
  if (refused.why === 'reference') {
    return refused.entity === entity.key && refused.field !== null
      ? invalid([toFieldProblem(entity, refused.field, { code: 'NO_SUCH_RECORD' })])
      : invalid([referred(records, refused)]);
  }
  const existing = await holderOf(records, entity, id, values, refused.fields);
  return invalid(refused.fields.map(field => duplicateProblem(entity, field, refused.fields, existing)));
}

export interface Holder {
  readonly id: string;
  readonly title: LocalText;
}

/** The record that has these values of a unique key already. */
export async function holderOf(
  records: Records,
  entity: Entity,
  id: string | null,
  values: Values,
  fields: readonly string[],
): Promise<Holder | null> {
  const same = fields.map((field): RecordFilter => ({ field, is: 'eq', value: values[field] ?? null }));
  const others: RecordFilter[] = id === null ? [] : [{ not: { field: 'id', is: 'eq', value: id } }];
  const query = { search: null, filter: { all: [...same, ...others] }, order: [], first: 1, after: null };
  const page = await listRecords(records.db, records.entities.current().table(entity.key), query);
  const found = page.ok ? page.items[0]?.record : undefined;
  if (!found) return null;
  const titles = await titlesOf(records, [{ entity: entity.key, id: found.id }]);
  return { id: found.id, title: titles.get(found.id) ?? localText(found.id) };
}

export function duplicateProblem(
  entity: Entity,
  path: string,
  fields: readonly string[],
  existing: Holder | null,
): FieldProblem {
  const labels = fields.map(field => fieldOf(entity, field)?.name ?? localText(field));
  const [ru, en] = [
    labels.map(label => label.ru || label.en).join(', '),
    labels.map(label => label.en || label.ru).join(', '),
  ];
  const [whoRu, whoEn] = existing ? [` (${existing.title.ru})`, ` (${existing.title.en})`] : ['', ''];
  return {
    path,
    code: 'DUPLICATE',
    message: localText(
      `Ожидалось значение, которого ещё нет (${ru}), но такая запись уже есть${whoRu}. Измените значение или откройте ту запись.`,
      `Expected a value that is not there yet (${en}), but there is such a record already${whoEn}. Change the value or open that record.`,
    ),
    entity: entity.key,
    ...(existing ? { record: existing.id } : {}),
  };
}

function referred(records: Records, { entity: key }: { readonly entity: string }): FieldProblem {
  const name = records.entities.current().entities.get(key)?.plural ?? localText(key);
  return {
    path: 'id',
    code: 'REFERRED',
    message: localText(
      `Ожидалось, что на запись никто не ссылается, но ссылаются: ${name.ru || name.en}. Сначала измените или удалите их.`,
      `Expected nothing to refer to the record, but these do: ${name.en || name.ru}. Change or delete them first.`,
    ),
    entity: key,
  };
}
