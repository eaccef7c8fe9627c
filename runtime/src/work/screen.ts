import type { FindSettings, FormField, FormSettings, VerifySettings } from '@marshrut/blocks';
import {
  type Criterion,
  type ElementInstance,
  type Failure,
  nodeOf,
  type Plan,
  type PlanNode,
  readExpressions,
  readPaths,
  readRecords,
} from '@marshrut/engine';
import {
  type EntityField,
  type FieldType,
  fieldOf,
  type LocalText,
  over,
  type Row,
  type Value,
  type Values,
} from '@marshrut/model';
import type { StorageReply, StorageRequest } from '../dispatch/storage.js';
import type { OpenCase } from './load.js';
import { readTables, type ScreenTable } from './screen-table.js';

/** What the owner of a task has in front of them. */
export type Screen = { readonly element: string; readonly node: string; readonly name: LocalText } & (
  | {
      readonly kind: 'form';
      readonly fields: readonly ScreenField[];
      readonly tables: readonly ScreenTable[];
      readonly values: Values;
      readonly context: Values;
    }
  | {
      readonly kind: 'selection';
      readonly entity: string;
      readonly columns: readonly EntityField[];
      readonly found: readonly Row[];
      readonly criteria: readonly Criterion[];
    }
  | { readonly kind: 'verify'; readonly ask: LocalText; readonly left: number; readonly missed: boolean }
  | { readonly kind: 'review'; readonly final: boolean }
  | { readonly kind: 'incident'; readonly failure: Failure }
);

export interface ScreenField extends Omit<FormField, 'label' | 'help'> {
  readonly label: LocalText;
  readonly help: LocalText | null;
  readonly type: FieldType;
}

type Reading<T> = Generator<StorageRequest, T, StorageReply>;

/** The element a task waits at; a task always has one. */
export function currentElement(open: OpenCase, task: string): ElementInstance | null {
  return Object.values(open.state.elements).find(element => element.scope === task) ?? null;
}

export function* readScreen(open: OpenCase, task: string): Reading<Screen | null> {
  const element = currentElement(open, task);
  if (!element) return null;
  const { plan } = open;
  const { node } = nodeOf(plan, element.node);
  const place = { element: element.id, node: node.id, name: node.name };
  if (element.failure) return { ...place, kind: 'incident', failure: element.failure };
  switch (element.wait?.for) {
    case 'form':
      return { ...place, kind: 'form', ...(yield* readForm(open, task, node.id)) };
    case 'selection':
      return {
        ...place,
        kind: 'selection',
        ...(yield* readSelection(open, task, node.id, element.wait.entity, element.wait.found)),
      };
    case 'secret': {
      const { ask, attempts } = nodeOf(plan, element.node).settings as VerifySettings;
      const { left } = element.wait;
      return { ...place, kind: 'verify', ask, left, missed: left < attempts };
    }
    case 'review':
      return { ...place, kind: 'review', final: element.wait.final };
    default:
      return null;
  }
}

function* readForm(
  open: OpenCase,
  task: string,
  id: string,
): Reading<Pick<Extract<Screen, { kind: 'form' }>, 'fields' | 'tables' | 'values' | 'context'>> {
  const { plan, state, env } = open;
  const { settings, expressions } = nodeOf(plan, id);
  const fields = (settings as FormSettings).fields.flatMap(setting => screenField(plan, setting));
  const shown = fields.map(field => field.path);
  const offers = yield* open.ask(() => readExpressions(plan, state, task, id, env));
  // What the case holds where a condition closes a field: the values beside it may be typed and not sent yet.
  const closed = fields.filter(field => field.readIf).map(field => field.path);
  const used = [...new Set([...closed, ...[...expressions.values()].flatMap(expression => expression.uses)])];
  return {
    fields: fields.map(field => offered(field, (settings as FormSettings).fields, expressions, offers)),
    tables: yield* readTables(open, task, settings as FormSettings),
    values: yield* open.ask(() => readPaths(plan, state, task, shown, env)),
    context: yield* open.ask(() => readPaths(plan, state, task, used, env)),
  };
}

/**
 * An option whose condition rests on nothing that is typed in this form is settled here: where it does not hold the option is not
 * told at all. The others are for the browser to show, and are asked again when the form is sent.
 */
function offered(
  field: ScreenField,
  all: readonly FormField[],
  expressions: PlanNode['expressions'],
  holds: ReadonlyMap<string, Value>,
): ScreenField {
  const { type, offers } = field;
  if (type.kind !== 'choice' || !offers) return field;
  const index = all.findIndex(({ path }) => path === field.path);
  const typed = new Set(all.flatMap(({ path, mode }) => (mode === 'edit' ? [path, path.split('.')[0]] : [])));
  const open: NonNullable<FormField['offers']> = [];
  const refused = new Set<string>();
  for (const [at, offer] of offers.entries()) {
    const place = `fields.${index}.offers.${at}.when`;
    if (expressions.get(place)?.uses.some(path => typed.has(path))) open.push(offer);
    else if (offer.when !== '' && holds.get(place) !== true) refused.add(offer.option);
  }
  const options = type.options.filter(({ key }) => !refused.has(key));
  return { ...field, type: { ...type, options }, offers: open };
}

function screenField(plan: Plan, setting: FormField): ScreenField[] {
  const [head = '', tail] = setting.path.split('.');
  const card = plan.card.get(head);
  const entity = card?.type.kind === 'reference' ? plan.entities.get(card.type.entity) : undefined;
  const field = tail === undefined ? card : entity && fieldOf(entity, tail);
  if (!field || setting.mode === 'hidden') return [];
  return [
    {
      ...setting,
      label: over(setting.label, field.name),
      help: field.help ? over(setting.help, field.help) : (setting.help ?? null),
      type: field.type,
    },
  ];
}

function* readSelection(
  open: OpenCase,
  task: string,
  id: string,
  entity: string,
  found: readonly string[],
): Reading<Omit<Extract<Screen, { kind: 'selection' }>, 'element' | 'node' | 'name' | 'kind'>> {
  const { plan, state, env } = open;
  const settings = nodeOf(plan, id).settings as FindSettings;
  const values = yield* open.ask(() => readExpressions(plan, state, task, id, env));
  const rows = yield* open.ask(() => readRecords(plan, state, task, entity, found, env));
  const definition = plan.entities.get(entity);
  const named = new Set([...(definition?.title ?? []), ...settings.where.map(row => row.field)]);
  const columns = (definition?.fields ?? [])
    .filter((field, index) => named.has(field.key) || index < SELECTION_COLUMNS)
    .slice(0, SELECTION_COLUMNS);
  const criteria = settings.where.map(
    (row, index): Criterion => ({ field: row.field, equals: values.get(`where.${index}.equals`) ?? null }),
  );
  return { entity, columns, found: rows.filter(row => row !== null), criteria };
}

/** More do not fit on a screen beside each other. */
const SELECTION_COLUMNS = 7;
