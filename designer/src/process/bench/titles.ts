import type { Bench } from '@marshrut/blocks';
import { type Entity, fieldOf, type Row, say, type Values } from '@marshrut/model';
import type { Titles } from '../../form/field.js';

/** What people call the made-up records and people of a run, by id; records that a task has only staged, too. */
export function titlesOf({ setting, house }: Bench): Titles {
  const { cast, language, plan } = setting;
  const titles = new Map([...cast.people].map(([id, name]) => [id, say(name, language)]));
  for (const entity of plan.entities.values())
    for (const row of house.records(entity.key)) titles.set(row.id, titleOf(entity, row, titles, language));
  for (const { task } of Object.values(house.state.elements))
    for (const { entity: key, record, patch } of task?.staged ?? []) {
      const entity = plan.entities.get(key);
      if (entity && !house.record(key, record))
        titles.set(record, titleOf(entity, { id: record, values: patch }, titles, language));
    }
  return titles;
}

function titleOf(
  entity: Entity,
  { id, values }: Pick<Row, 'id'> & { readonly values: Values },
  titles: Titles,
  language: 'ru' | 'en',
): string {
  const words = entity.title.flatMap(key => {
    const value = values[key] ?? null;
    const kind = fieldOf(entity, key)?.type.kind;
    if (value === null || value === '') return [];
    return kind === 'reference' || kind === 'user' ? [titles.get(String(value)) ?? ''] : [String(value)];
  });
  return words.join(' ').trim() || `${say(entity.name, language)} ${Number(id.slice(id.lastIndexOf('_') + 1)) || ''}`;
}
