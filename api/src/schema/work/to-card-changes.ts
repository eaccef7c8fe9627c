import { say, type Value } from '@marshrut/model';
import { namedBy, presentValue, titlesOf, type TaskWork as WorkRow } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { CardChange } from './card-change.js';
import { toReason } from './to-line.js';

/** What a task changes in its case, but for what its records tell: a record itself, and a value copied into a field of the same name. */
export async function toCardChanges({ services, language }: Context, work: WorkRow): Promise<readonly CardChange[]> {
  const { entities, timeZone } = services.business;
  const known = entities.current().entities;
  const written = new Set(
    work.changes.flatMap(({ entity, after }) =>
      (known.get(entity)?.fields ?? []).map(field => told(field.name.ru, after[field.key] ?? null)),
    ),
  );
  const records = new Set<Value>(work.changes.map(({ record }) => record));
  const changes = work.card.filter(
    ({ field, after }) => !records.has(after) && !written.has(told(field.name.ru, after)),
  );
  const named = changes.flatMap(({ field, before, after }) => [
    ...namedBy(field.type, before),
    ...namedBy(field.type, after),
  ]);
  const titles = await titlesOf(services.business, named, work.staged);
  const shown = (field: (typeof changes)[number]['field'], value: Value) =>
    value === null ? '' : say(presentValue(field.type, value, { titles, timeZone }), language);
  return changes.map(({ field, before, after, reason }) =>
    answer(CardChange, {
      key: field.key,
      label: field.name,
      beforeText: shown(field, before),
      afterText: shown(field, after),
      transient: field.use === 'transient',
      reason: toReason(reason),
    }),
  );
}

function told(name: string, value: Value): string {
  return JSON.stringify([name, value]);
}
