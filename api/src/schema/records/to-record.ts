import { type Entity, say } from '@marshrut/model';
import { namedIn, presentTitle, type StagedRows, titlesOf } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { type DatedRow, Record } from './record.js';
import { toTitles } from './title.js';

const NOTHING_STAGED: StagedRows = new Map();

/** Rows of one entity as the caller sees them; everything they name is read at once. */
export async function toRecords(
  { services, language }: Context,
  entity: Entity,
  rows: readonly DatedRow[],
  staged: StagedRows = NOTHING_STAGED,
): Promise<readonly Record[]> {
  const { business } = services;
  const named = rows.map(row => namedIn(entity, row.values));
  const titles = await titlesOf(business, named.flat(), staged);
  return rows.map((row, at) =>
    answer(Record, {
      id: row.id,
      entity: entity.key,
      version: row.version,
      title: say(presentTitle(entity, row, { titles, timeZone: business.timeZone }), language),
      values: row.values,
      titles: toTitles(named[at]?.map(({ id }) => id) ?? [], titles, language),
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
      staged: staged.has(row.id),
    }),
  );
}

export async function toRecord(context: Context, entity: Entity, row: DatedRow): Promise<Record> {
  const [record] = await toRecords(context, entity, [row]);
  if (record) return record;
  throw new Error(`Expected one record for ${row.id}, but there is none.`);
}
