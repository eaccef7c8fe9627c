import { type Screen as ScreenRow, type ScreenTable, sayIncident } from '@marshrut/blocks';
import type { Failure } from '@marshrut/engine';
import { fieldOf, type LocalText, localText, say, type Values } from '@marshrut/model';
import {
  type Named,
  namedBy,
  planOf,
  presentValue,
  type Task as TaskRow,
  titlesOf,
  type TaskWork as WorkRow,
} from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { toEntityField } from '../definitions/entity.js';
import { dated } from '../records/dated.js';
import { toTitles } from '../records/title.js';
import { toRecords } from '../records/to-record.js';
import { toFormField } from './form-field.js';
import { toFormTable } from './form-table.js';
import { labelAt } from './label.js';
import {
  Criterion,
  FormScreen,
  IncidentScreen,
  ReviewScreen,
  type Screen,
  SelectionScreen,
  VerifyScreen,
} from './screen.js';

type Shown<Kind extends ScreenRow['kind']> = Extract<ScreenRow, { readonly kind: Kind }>;

export async function toScreen(context: Context, task: TaskRow, work: WorkRow): Promise<Screen> {
  const { screen } = work;
  switch (screen.kind) {
    case 'form':
      return toForm(context, work, screen);
    case 'selection':
      return toSelection(context, work, screen);
    case 'verify': {
      const { ask, left, missed } = screen;
      return answer(VerifyScreen, { ...placeOf(screen), ask, left, missed });
    }
    case 'review':
      return answer(ReviewScreen, { ...placeOf(screen), final: screen.final, work });
    case 'incident':
      return toIncident(context, task, screen);
  }
}

function placeOf({ element, node, name }: ScreenRow): { element: string; node: string; name: LocalText } {
  return { element, node, name };
}

async function toForm({ services, language }: Context, work: WorkRow, screen: Shown<'form'>): Promise<FormScreen> {
  const values: Values = { ...screen.values, ...work.draft };
  const named = [
    ...screen.fields.flatMap(({ path, type }) => namedBy(type, values[path] ?? null)),
    ...screen.tables.flatMap(table => namedInTable(table, work.draft ?? {})),
  ];
  const titles = await titlesOf(services.business, named, work.staged);
  return answer(FormScreen, {
    ...placeOf(screen),
    fields: screen.fields.map(toFormField),
    tables: screen.tables.map(toFormTable),
    values,
    context: screen.context,
    titles: toTitles(
      named.map(({ id }) => id),
      titles,
      language,
    ),
    drafted: work.draft !== null,
    typed: Object.keys(work.draft ?? {}),
  });
}

/** What the cells name, as they are and as they were typed. */
function namedInTable({ path, columns, rows }: ScreenTable, typed: Values): Named[] {
  return columns.flatMap(({ field: { key, type } }) => {
    const kept = rows.map(({ values }) => values[key] ?? null);
    const drafted = Object.entries(typed).filter(([at]) => at.startsWith(`${path}.`) && at.endsWith(`.${key}`));
    return [...kept, ...drafted.map(([, value]) => value)].flatMap(value => namedBy(type, value));
  });
}

async function toSelection(context: Context, work: WorkRow, screen: Shown<'selection'>): Promise<SelectionScreen> {
  const { entities } = context.services.business.entities.current();
  const entity = entities.get(screen.entity);
  const rows = await dated(context, screen.entity, screen.found, work);
  return answer(SelectionScreen, {
    ...placeOf(screen),
    entity: screen.entity,
    columns: screen.columns.map(toEntityField),
    found: entity ? await toRecords(context, entity, rows, work.staged) : [],
    criteria: await toCriteria(context, work, screen),
  });
}

async function toCriteria(
  { services, language }: Context,
  work: WorkRow,
  screen: Shown<'selection'>,
): Promise<Criterion[]> {
  const { entities, timeZone } = services.business;
  const entity = entities.current().entities.get(screen.entity);
  const criteria = screen.criteria.map(({ field, equals }) => ({
    key: field,
    equals,
    field: entity && fieldOf(entity, field),
  }));
  const named = criteria.flatMap(({ field, equals }) => (field ? namedBy(field.type, equals) : []));
  const titles = await titlesOf(services.business, named, work.staged);
  return criteria.map(({ key, field, equals }) =>
    answer(Criterion, {
      field: key,
      label: field?.name ?? localText(key),
      value: { value: equals },
      title: field && equals !== null ? say(presentValue(field.type, equals, { titles, timeZone }), language) : null,
    }),
  );
}

async function toIncident(
  { services, language }: Context,
  task: TaskRow,
  screen: Shown<'incident'>,
): Promise<IncidentScreen> {
  const plan = await planOf(services.work, task.processVersion);
  const path = pathOf(screen.failure);
  return answer(IncidentScreen, {
    ...placeOf(screen),
    code: screen.failure.code,
    message: say(sayIncident(screen.failure, labelAt(plan, path ?? '')), language),
    path,
  });
}

/** Path of the value a failure rests on, where it rests on one. */
export function pathOf({ details }: Failure): string | null {
  return typeof details.path === 'string' && details.path !== '' ? details.path : null;
}
