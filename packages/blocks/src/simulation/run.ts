import { type CaseState, type ElementInstance, type Event, nodeOf, type Plan, taskAround } from '@marshrut/engine';
import type { Row, Value, Values } from '@marshrut/model';
import type { FormSettings } from '../form/definition.js';
import { SimulatedHouse } from './house.js';
import { madeUp, type Surroundings } from './made-up.js';
import { type Random, random } from './random.js';

export interface RunOptions {
  readonly seed: number;
  /** Moves at most. */
  readonly steps: number;
  /** UTC instant at which it begins. */
  readonly now: string;
  /** Values by form path or card field; they are given instead of made-up ones. */
  readonly answers: Values;
  /** Records that were there before, for a case that is under way. */
  readonly records?: (entity: string, id: string) => Row | null;
}

export interface RunResult {
  readonly end: 'ended' | 'incident' | 'stuck' | 'cancelled';
  /** Of an incident: node, code and what it rests on; of a stuck one: what it waits for. */
  readonly why: string;
  /** Nodes entered, in their order. */
  readonly path: readonly string[];
  readonly events: readonly Event[];
  readonly state: CaseState;
  readonly moves: number;
}

/** Nobody in particular: a simulation has one person who may do everything. */
const PERSON = 'somebody';

/**
 * Runs a case to its end with made-up people, values, answers and messages, and a clock of its own. The same plan and options
 * give the same run. Nothing leaves: no service is asked, no letter is sent, no other process is called.
 */
export function runCase(plan: Plan, options: RunOptions): RunResult {
  const chance = random(options.seed);
  const house = furnished(plan, options.now, chance);
  const parameters = [...plan.card.values()].filter(({ use }) => use === 'parameter');
  const vars = { ...values(parameters, around(house), chance), ...known(plan, options.answers) };
  house.command(PERSON, { type: 'start', vars });
  return goOn(house, chance, options);
}

/** The same with a case that is under way: what of it lies in a database is made up. */
export function runOn(plan: Plan, state: CaseState, options: RunOptions): RunResult {
  const chance = random(options.seed);
  const house = furnished(plan, options.now, chance, state);
  if (options.records) house.elsewhere = options.records;
  return goOn(house, chance, options);
}

/** A house with a few records of each entity. */
function furnished(plan: Plan, now: string, chance: Random, state?: CaseState): SimulatedHouse {
  const house = new SimulatedHouse(plan, Date.parse(now), role => [PERSON, `${role}_1`, `${role}_2`], state);
  for (const entity of plan.entities.values())
    for (let n = 0; n < 3; n++) house.enter(entity.key, values(entity.fields, around(house), chance));
  return house;
}

function goOn(house: SimulatedHouse, chance: Random, { steps, answers }: RunOptions): RunResult {
  let moves = 0;
  for (; moves < steps && house.state.status === 'running'; moves++) if (!move(house, chance, answers)) break;
  return { ...ending(house), path: pathOf(house.events), events: house.events, state: house.state, moves };
}

function around(house: SimulatedHouse): Surroundings {
  return {
    today: house.instant().slice(0, 10),
    records: entity => house.records(entity).map(row => row.id),
    people: [PERSON],
  };
}

function values(
  fields: readonly { readonly key: string; readonly type: Parameters<typeof madeUp>[0] }[],
  surroundings: Surroundings,
  chance: Random,
): Record<string, Value> {
  return Object.fromEntries(fields.map(({ key, type }) => [key, madeUp(type, surroundings, chance)]));
}

function known(plan: Plan, answers: Values): Values {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => plan.card.has(key)));
}

/** One thing that may happen now happens; false where nothing can. */
function move(house: SimulatedHouse, chance: Random, answers: Values): boolean {
  const elements = Object.values(house.state.elements).filter(({ failure }) => !failure);
  const tasks = elements.filter(({ task }) => task);
  const events = elements.filter(
    ({ id, wait }) => !inTask(house, id) && (wait?.for === 'message' || wait?.for === 'signal'),
  );
  const possible: (() => boolean)[] = [
    ...tasks.map(task => () => work(house, task, chance, answers)),
    ...house.effects.slice(0, 1).map(() => () => answerEffect(house, chance)),
    // What somebody waits for comes, but not before other work has had its chance.
    ...events.filter(({ armed }) => !armed || chance.next() < 0.2).map(event => () => deliver(house, event, chance)),
  ];
  const chosen = chance.pick(possible);
  return chosen ? chosen() : fireNextTimer(house, elements);
}

function inTask(house: SimulatedHouse, id: string): boolean {
  const scope = house.state.elements[id]?.scope ?? null;
  return taskAround(house.state, scope) !== null;
}

function work(house: SimulatedHouse, task: ElementInstance, chance: Random, answers: Values): boolean {
  if (task.task?.owner === null) house.command(PERSON, { type: 'claim', task: task.id });
  const owner = house.state.elements[task.id]?.task?.owner ?? PERSON;
  const step = Object.values(house.state.elements).find(({ scope, failure }) => scope === task.id && !failure);
  if (!step) return false;
  const at = { task: task.id, element: step.id };
  switch (step.wait?.for) {
    case 'form':
      return (
        house.command(owner, { type: 'submitForm', ...at, values: formValues(house, step, chance, answers) }) === null
      );
    case 'selection': {
      const record = chance.pick([...step.wait.found, null]) ?? null;
      return house.command(owner, { type: 'select', ...at, record }) === null;
    }
    case 'secret': {
      // Whoever plays it knows the answer.
      const told = String(house.expected(step, 'expected') ?? '');
      return house.command(owner, { type: 'verify', ...at, told }) === null;
    }
    case 'review':
      return house.command(owner, { type: 'commit', ...at, resolutions: [] }) === null;
    default:
      return false;
  }
}

function formValues(house: SimulatedHouse, step: ElementInstance, chance: Random, answers: Values): Values {
  const { fields } = nodeOf(house.plan, step.node).settings as FormSettings;
  const entries = fields.flatMap(({ path, mode }): [string, Value][] => {
    if (mode !== 'edit') return [];
    if (Object.hasOwn(answers, path)) return [[path, answers[path] ?? null]];
    const type = typeAt(house, path);
    return type && type.kind !== 'number' ? [[path, madeUp(type, around(house), chance)]] : [];
  });
  return Object.fromEntries(entries);
}

function typeAt({ plan }: SimulatedHouse, path: string) {
  const [head = '', tail] = path.split('.');
  const type = plan.card.get(head)?.type;
  if (tail === undefined || type?.kind !== 'reference') return type;
  return plan.entities.get(type.entity)?.fields.find(({ key }) => key === tail)?.type;
}

/** A service answers with values that fit; others are told what they need to go on. */
function answerEffect(house: SimulatedHouse, chance: Random): boolean {
  const effect = house.effects.shift();
  if (!effect || effect.element === null) return effect !== undefined;
  const { element, id } = effect;
  const done = house.state.elements[element]?.loop?.done ?? 0;
  if (effect.kind === 'item') house.command(PERSON, { type: 'itemOver', element, agreed: true });
  else if (effect.kind === 'items') house.command(PERSON, { type: 'countItems', element, total: done });
  else house.command(PERSON, { type: 'answerEffect', element, effect: id, values: brought(house, element, chance) });
  return true;
}

/** Values for the fields that the settings take them into: `take` of a service, `trigger.into` of an event. */
function brought(house: SimulatedHouse, element: string, chance: Random): Values {
  const node = house.state.elements[element]?.node;
  if (node === undefined) return {};
  const settings = nodeOf(house.plan, node).settings as {
    readonly take?: readonly { readonly field: string; readonly from: string }[];
    readonly trigger?: { readonly into?: readonly { readonly field: string; readonly from: string }[] };
  };
  const rows = settings.take ?? settings.trigger?.into ?? [];
  return Object.fromEntries(
    rows.flatMap(({ field, from }) => {
      const type = house.plan.card.get(field)?.type;
      return type ? [[from, madeUp(type, around(house), chance)]] : [];
    }),
  );
}

function deliver(house: SimulatedHouse, { id, wait }: ElementInstance, chance: Random): boolean {
  if (wait?.for !== 'message' && wait?.for !== 'signal') return false;
  return (
    house.command(PERSON, { type: 'deliver', element: id, of: wait.for, values: brought(house, id, chance) }) === null
  );
}

function fireNextTimer(house: SimulatedHouse, elements: readonly ElementInstance[]): boolean {
  const timers = elements.flatMap(({ id, wait }) => (wait?.for === 'timer' ? [{ id, due: wait.due }] : []));
  const next = timers.sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  if (!next) return false;
  house.now = Math.max(house.now, Date.parse(next.due));
  return house.command(PERSON, { type: 'fireTimer', element: next.id, due: next.due }) === null;
}

function ending({ state }: SimulatedHouse): Pick<RunResult, 'end' | 'why'> {
  if (state.status === 'ended' || state.status === 'cancelled') return { end: state.status, why: '' };
  const elements = Object.values(state.elements);
  const failed = elements.find(({ failure }) => failure);
  if (failed?.failure) {
    const details = Object.entries(failed.failure.details).map(([name, value]) => `${name} ${String(value)}`);
    return { end: 'incident', why: `${failed.node}: ${failed.failure.code} ${details.join(', ')}`.trim() };
  }
  const waits = elements.flatMap(({ node, wait, armed }) => (wait && !armed ? [`${node}: ${wait.for}`] : []));
  return { end: 'stuck', why: waits.join(', ') };
}

function pathOf(events: readonly Event[]): readonly string[] {
  return events.flatMap(event => (event.type === 'elementEntered' ? [event.node] : []));
}
