import type { RecordChange } from '@marshrut/engine';
import { type Entity, type LocalText, localText, say } from '@marshrut/model';
import {
  type RecordDiff as Diff,
  type FieldDiff as Difference,
  diffOf,
  type Named,
  namedBy,
  presentTitle,
  presentValue,
  type ReviewLines,
  type StagedRows,
  titlesOf,
} from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { toReason } from '../work/to-line.js';
import { FieldDiff, RecordDiff } from './diff.js';

export type Change = Pick<RecordChange, 'entity' | 'record' | 'op' | 'before' | 'after'>;

/** Whether the changes are written, or staged: then titles of what is not committed come from the task's rows. */
export type Written = { readonly staged: StagedRows; readonly lines?: ReviewLines | null } | 'committed';

export async function toDiffs(
  context: Context,
  changes: readonly Change[],
  written: Written,
): Promise<readonly RecordDiff[]> {
  return (await toDiffLists(context, [changes], written))[0] ?? [];
}

/** Several commits in the words of the caller; titles of all of them are read at once. */
export async function toDiffLists(
  context: Context,
  lists: readonly (readonly Change[])[],
  written: Written,
): Promise<readonly (readonly RecordDiff[])[]> {
  const { business } = context.services;
  const { entities } = business.entities.current();
  const diffs = lists.map(changes =>
    changes.map(change => ({ change, diff: diffOf(change, entities, written === 'committed') })),
  );
  const named = diffs.flat().flatMap(({ diff }) => namedInDiff(diff));
  const titles = await titlesOf(business, named, written === 'committed' ? new Map() : written.staged);
  const told = { context, titles, lines: written === 'committed' ? null : (written.lines ?? null) };
  return diffs.map(list => list.map(({ change, diff }) => toRecordDiff(change, diff, told)));
}

interface Told {
  readonly context: Context;
  readonly titles: ReadonlyMap<string, LocalText>;
  readonly lines: ReviewLines | null;
}

function namedInDiff({ entity, record, fields }: Diff): Named[] {
  const values = fields.flatMap(({ field, before, after }) => [
    ...namedBy(field.type, before),
    ...namedBy(field.type, after),
  ]);
  return [{ entity, id: record }, ...values];
}

function toRecordDiff(change: Change, diff: Diff, told: Told): RecordDiff {
  const { language, services } = told.context;
  const entity = services.business.entities.current().entities.get(diff.entity);
  return answer(RecordDiff, {
    entity: diff.entity,
    entityName: entity?.name ?? localText(diff.entity),
    record: change.record,
    title: entity ? say(titleOf(entity, change, diff, told), language) : change.record,
    op: change.op,
    takeOut: told.lines && (told.lines.need(change.record, null) ?? 'POSSIBLE'),
    fields: diff.fields.map(field => toFieldDiff(change.record, field, told)),
  });
}

function titleOf(entity: Entity, { record, op, before, after }: Change, { fields }: Diff, told: Told): LocalText {
  const { titles, context } = told;
  const { timeZone } = context.services.business;
  const numbered = fields.some(({ pending }) => pending);
  if (numbered && !entity.title.some(key => after[key] != null)) return localText('');
  const row = { id: record, version: op === 'create' ? 0 : 1, values: { ...before, ...after } };
  return titles.get(record) ?? presentTitle(entity, row, { titles, timeZone });
}

const taken = localText('будет присвоен при записи', 'taken when written');

function toFieldDiff(
  record: string,
  { field, before, after, pending }: Difference,
  { context, titles, lines }: Told,
): FieldDiff {
  const reason = lines?.reason(record, field.key) ?? null;
  const { language, services } = context;
  const shown = (value: Difference['before']): string =>
    say(presentValue(field.type, value, { titles, timeZone: services.business.timeZone }), language);
  return answer(FieldDiff, {
    field: field.key,
    label: field.name,
    type: field.type,
    before: { value: before },
    after: { value: after },
    beforeText: shown(before),
    afterText: pending ? say(taken, language) : shown(after),
    pending,
    reason: reason && toReason(reason),
    takeOut: lines && (lines.need(record, field.key) ?? 'POSSIBLE'),
  });
}
