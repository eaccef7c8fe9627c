import { fieldOf, type LocalText, localText, say } from '@marshrut/model';
import {
  namedBy,
  presentTitle,
  presentValue,
  type ToldReason,
  titlesOf,
  type TaskWork as WorkRow,
} from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { LineReason, TakenOutLine } from './line.js';
import { RuleRow } from './rule-row.js';

export function toReason({ by, rows, ...told }: ToldReason): LineReason {
  return answer(LineReason, {
    ...told,
    person: by,
    rows: rows.map(({ number, note }) => answer(RuleRow, { number, note })),
  });
}

/** What the owner of a task has taken out of its review, in their words. */
export async function toTakenOut({ services, language }: Context, work: WorkRow): Promise<readonly TakenOutLine[]> {
  const lines = work.lines?.takenOut ?? [];
  const { entities, timeZone } = services.business;
  const known = entities.current().entities;
  const typed = lines.map(line => {
    const entity = known.get(line.entity);
    const field = entity && line.field !== null ? (fieldOf(entity, line.field) ?? null) : null;
    return { line, entity, field };
  });
  const named = typed.flatMap(({ line, field }) => [
    { entity: line.entity, id: line.record },
    ...(field ? namedBy(field.type, line.value) : []),
  ]);
  const titles = await titlesOf(services.business, named, work.staged);
  return typed.map(({ line: { entity: key, record, field: name, value }, entity, field }) => {
    const row = work.staged.get(record)?.row ?? { id: record, version: 0, values: {} };
    const title: LocalText = entity
      ? (titles.get(record) ?? presentTitle(entity, row, { titles, timeZone }))
      : localText(record);
    return answer(TakenOutLine, {
      ...{ entity: key, record, field: name },
      entityName: entity?.name ?? localText(key),
      title: say(title, language),
      label: field?.name ?? null,
      valueText: field ? say(presentValue(field.type, value, { titles, timeZone }), language) : '',
    });
  });
}
