import {
  type Assignee,
  type Effect,
  type ElementInstance,
  type Failure,
  nodeOf,
  type Plan,
  type TaskState,
  taskAround,
} from '@marshrut/engine';
import type { CardField, LocalText } from '@marshrut/model';
import type { Screen } from '../screen/screen.js';
import { screenOf } from '../screen/screen.js';
import type { SimulatedHouse } from '../simulation/house.js';
import type { Bench } from './bench.js';
import type { Cast } from './cast.js';

/** Something the case waits for now. `node` is the block as it is drawn. */
export type Stand = { readonly element: string; readonly node: string; readonly name: LocalText } & (
  | {
      readonly is: 'task';
      readonly task: TaskState;
      /** Those who may do it. */
      readonly people: readonly string[];
      /** Null where the task waits for no person, but for something inside of it. */
      readonly screen: Screen | null;
      /** The visit Back returns to. */
      readonly back: string | null;
    }
  | {
      readonly is: 'effect';
      readonly effect: string;
      readonly order: Effect | null;
      readonly brings: readonly Brought[];
    }
  | { readonly is: 'items' }
  | {
      readonly is: 'event';
      readonly of: 'message' | 'signal';
      readonly title: string;
      readonly key: string;
      readonly brings: readonly Brought[];
    }
  | { readonly is: 'timer'; readonly due: string; readonly of: 'step' | 'deadline' }
  | { readonly is: 'condition' }
  | { readonly is: 'incident'; readonly failure: Failure }
);

/** A value that comes from outside, by its name there, and the field of the card that takes it. */
export interface Brought {
  readonly from: string;
  readonly field: CardField;
}

/** Everything the case waits for: what people do first, then the others, timers by their moment. */
export function standing({ setting, house }: Bench): readonly Stand[] {
  const { plan, cast } = setting;
  if (house.state.status !== 'running') return [];
  const stands = Object.values(house.state.elements).flatMap(element => standOf(house, plan, cast, element) ?? []);
  return stands.sort((a, b) => ORDER[a.is] - ORDER[b.is] || dueOf(a).localeCompare(dueOf(b)));
}

const ORDER: Readonly<Record<Stand['is'], number>> = {
  incident: 0,
  task: 1,
  effect: 2,
  items: 3,
  event: 4,
  condition: 5,
  timer: 6,
};

function dueOf(stand: Stand): string {
  return stand.is === 'timer' ? stand.due : '';
}

function standOf(house: SimulatedHouse, plan: Plan, cast: Cast, element: ElementInstance): Stand | null {
  const { id, wait, task, failure, loop, armed } = element;
  const place = placeOf(house, plan, element);
  if (task) {
    const people = mayDo(cast, task.assignee);
    return { ...place, is: 'task', task, people, screen: screenIn(house, id, task), back: backOf(house, id, task) };
  }
  if (failure) return taskAround(house.state, element.scope) === null ? { ...place, is: 'incident', failure } : null;
  if (loop?.items === null) return { ...place, is: 'items' };
  switch (wait?.for) {
    case 'effect': {
      const { effect } = wait;
      return { ...place, is: 'effect', effect, order: orderOf(house, effect), brings: broughtBy(plan, element.node) };
    }
    case 'message':
      return {
        ...{ ...place, is: 'event', of: 'message', title: wait.name, key: wait.key },
        brings: broughtBy(plan, eventNode(plan, element)),
      };
    case 'signal':
      return {
        ...{ ...place, is: 'event', of: 'signal', title: wait.name, key: '' },
        brings: broughtBy(plan, eventNode(plan, element)),
      };
    case 'timer':
      return { ...place, is: 'timer', due: wait.due, of: armed?.as === 'deadline' ? 'deadline' : 'step' };
    case 'condition':
      return { ...place, is: 'condition' };
    default:
      return null;
  }
}

/** A deadline is told of the task it belongs to. */
function placeOf(
  { state }: SimulatedHouse,
  plan: Plan,
  { id, node, armed }: ElementInstance,
): Pick<Stand, 'element' | 'node' | 'name'> {
  const host = armed?.as === 'deadline' ? state.elements[armed.host]?.node : undefined;
  const { node: own, origin } = nodeOf(plan, host ?? node);
  return { element: id, node: origin ?? own.id, name: own.name };
}

function screenIn(house: SimulatedHouse, task: string, { owner }: TaskState): Screen | null {
  const looked = { plan: house.plan, state: house.state, env: house.env(owner ?? '') };
  const screen = screenOf(looked, task);
  if (screen.kind === 'needs') throw new Error('Expected every fact to be at hand, but one is missing.');
  return screen.answer;
}

function backOf({ state }: SimulatedHouse, id: string, { visits }: TaskState): string | null {
  const current = Object.values(state.elements).find(({ scope }) => scope === id)?.id;
  const last = visits.findLast(({ screen, id: visit }) => screen && visit !== current);
  return last && !last.closed ? last.id : null;
}

function mayDo(cast: Cast, assignee: Assignee): readonly string[] {
  if (assignee.to === 'user') return [assignee.user];
  return assignee.to === 'role' ? cast.holders(assignee.role) : cast.members(assignee.group);
}

function orderOf({ events }: SimulatedHouse, id: string): Effect | null {
  for (const event of events) if (event.type === 'effectScheduled' && event.effect.id === id) return event.effect;
  return null;
}

/** The node whose settings say what comes: for an event subprocess the start inside it. */
function eventNode({ levels }: Plan, { node, armed }: ElementInstance): string {
  if (armed?.as !== 'handler') return node;
  for (const { handlers } of levels.values())
    for (const handler of handlers) if (handler.node.id === node) return handler.start.id;
  return node;
}

/** Rows of the settings that take values in: `take` of a service, `trigger.into` of an event. */
export function broughtBy(plan: Plan, node: string): readonly Brought[] {
  const settings = nodeOf(plan, node).settings as {
    readonly take?: readonly { readonly field: string; readonly from: string }[];
    readonly trigger?: { readonly into?: unknown };
  };
  const into = settings.trigger?.into;
  const rows = settings.take ?? (Array.isArray(into) ? (into as { field: string; from: string }[]) : []);
  return rows.flatMap(({ field, from }) => {
    const own = plan.card.get(field);
    return own ? [{ from, field: own }] : [];
  });
}
