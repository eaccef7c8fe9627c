import {
  type Answered,
  type CaseState,
  type Criterion,
  type ElementInstance,
  type Env,
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
import type { FindSettings } from '../find/definition.js';
import type { FormField, FormSettings } from '../form/definition.js';
import type { VerifySettings } from '../verify/definition.js';
import { type ScreenTable, tablesOf } from './screen-table.js';

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

/** A case that is looked into. */
export interface Looked {
  readonly plan: Plan;
  readonly state: CaseState;
  readonly env: Env;
}

/** The element a task waits at; a task always has one. */
function currentElement({ elements }: CaseState, task: string): ElementInstance | null {
  return Object.values(elements).find(element => element.scope === task) ?? null;
}

/** Null where the task waits for no person. */
export function screenOf(looked: Looked, task: string): Answered<Screen | null> {
  const { plan, state } = looked;
  const element = currentElement(state, task);
  if (!element) return answered(null);
  const { node } = nodeOf(plan, element.node);
  const place = { element: element.id, node: node.id, name: node.name };
  if (element.failure) return answered({ ...place, kind: 'incident', failure: element.failure });
  switch (element.wait?.for) {
    case 'form': {
      const read = formOf(looked, task, node.id);
      return read.kind === 'needs' ? read : answered({ ...place, kind: 'form', ...read.answer });
    }
    case 'selection': {
      const read = selectionOf(looked, task, node.id, element.wait.entity, element.wait.found);
      return read.kind === 'needs' ? read : answered({ ...place, kind: 'selection', ...read.answer });
    }
    case 'secret': {
      const { ask, attempts } = nodeOf(plan, element.node).settings as VerifySettings;
      const { left } = element.wait;
      return answered({ ...place, kind: 'verify', ask, left, missed: left < attempts });
    }
    case 'review':
      return answered({ ...place, kind: 'review', final: element.wait.final });
    default:
      return answered(null);
  }
}

function answered<T>(answer: T): Answered<T> {
  return { kind: 'answered', answer };
}

type Of<Kind extends Screen['kind']> = Omit<Extract<Screen, { kind: Kind }>, 'element' | 'node' | 'name' | 'kind'>;

function formOf({ plan, state, env }: Looked, task: string, id: string): Answered<Of<'form'>> {
  const { settings, expressions } = nodeOf(plan, id);
  const fields = (settings as FormSettings).fields.flatMap(setting => screenField(plan, setting));
  const offers = readExpressions(plan, state, task, id, env);
  if (offers.kind === 'needs') return offers;
  const tables = tablesOf({ plan, state, env }, task, settings as FormSettings);
  if (tables.kind === 'needs') return tables;
  const shown = fields.map(field => field.path);
  const values = readPaths(plan, state, task, shown, env);
  if (values.kind === 'needs') return values;
  // What the case holds where a condition closes a field: the values beside it may be typed and not sent yet.
  const closed = fields.filter(field => field.readIf).map(field => field.path);
  const used = [...new Set([...closed, ...[...expressions.values()].flatMap(expression => expression.uses)])];
  const context = readPaths(plan, state, task, used, env);
  if (context.kind === 'needs') return context;
  return answered({
    fields: fields.map(field => offered(field, (settings as FormSettings).fields, expressions, offers.answer)),
    tables: tables.answer,
    values: values.answer,
    context: context.answer,
  });
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
  if ((type.kind !== 'choice' && type.kind !== 'many') || !offers) return field;
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

function selectionOf(
  { plan, state, env }: Looked,
  task: string,
  id: string,
  entity: string,
  found: readonly string[],
): Answered<Of<'selection'>> {
  const settings = nodeOf(plan, id).settings as FindSettings;
  const values = readExpressions(plan, state, task, id, env);
  if (values.kind === 'needs') return values;
  const rows = readRecords(plan, state, task, entity, found, env);
  if (rows.kind === 'needs') return rows;
  const definition = plan.entities.get(entity);
  const named = new Set([...(definition?.title ?? []), ...settings.where.map(row => row.field)]);
  const columns = (definition?.fields ?? [])
    .filter((field, index) => named.has(field.key) || index < SELECTION_COLUMNS)
    .slice(0, SELECTION_COLUMNS);
  const criteria = settings.where.map(
    (row, index): Criterion => ({ field: row.field, equals: values.answer.get(`where.${index}.equals`) ?? null }),
  );
  return answered({ entity, columns, found: rows.answer.filter(row => row !== null), criteria });
}

/** More do not fit on a screen beside each other. */
const SELECTION_COLUMNS = 7;
