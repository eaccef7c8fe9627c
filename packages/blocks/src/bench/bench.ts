import type { Event, Plan, Rejection } from '@marshrut/engine';
import type { Language } from '@marshrut/model';
import { SimulatedHouse } from '../simulation/house.js';
import type { Cast } from './cast.js';
import { furnish } from './examples.js';
import type { Move } from './move.js';

/** What a run is made on. The same setting and the same moves give the same run. */
export interface Setting {
  readonly plan: Plan;
  readonly cast: Cast;
  /** UTC instant at which it begins. */
  readonly now: string;
  readonly timeZone: string;
  /** Made-up texts are in it. */
  readonly language: Language;
}

/** One case that is being tried. The house is that of the newest bench of a run: `press` moves it on, `back` builds it anew. */
export interface Bench {
  readonly setting: Setting;
  readonly house: SimulatedHouse;
  readonly turns: readonly Turn[];
}

/** A move with what came of it. */
export interface Turn {
  readonly move: Move;
  /** UTC instant of the clock of the run. */
  readonly at: string;
  readonly events: readonly Event[];
}

export type Pressed =
  | { readonly ok: true; readonly bench: Bench }
  | { readonly ok: false; readonly rejection: Rejection };

export function openBench(setting: Setting): Bench {
  const { plan, cast, now, timeZone, language } = setting;
  const house = new SimulatedHouse(plan, Date.parse(now), key => [...cast.holders(key), ...cast.members(key)]);
  house.timeZone = timeZone;
  house.managerOf = id => (id === cast.manager ? null : cast.manager);
  furnish(house, cast, language);
  return { setting, house, turns: [] };
}

export function press({ setting, house, turns }: Bench, move: Move): Pressed {
  const from = house.events.length;
  const rejection = made(house, move);
  if (rejection) return { ok: false, rejection };
  const turn = { move, at: house.instant(), events: house.events.slice(from) };
  return { ok: true, bench: { setting, house, turns: [...turns, turn] } };
}

/** The run without its last move. */
export function back({ setting, turns }: Bench): Bench {
  return replay(
    setting,
    turns.slice(0, -1).map(({ move }) => move),
  ).bench;
}

/** As many of the moves as are still possible; on another drawing they may not all be. */
export function replay(setting: Setting, moves: readonly Move[]): { readonly bench: Bench; readonly left: number } {
  let bench = openBench(setting);
  for (const [index, move] of moves.entries()) {
    const pressed = press(bench, move);
    if (!pressed.ok) return { bench, left: moves.length - index };
    bench = pressed.bench;
  }
  return { bench, left: 0 };
}

function made(house: SimulatedHouse, move: Move): Rejection | null {
  switch (move.do) {
    case 'start': {
      const { by, node, values: vars, fired } = move;
      return house.command(by, { type: 'start', vars, node, ...(fired ? { fired } : {}) });
    }
    case 'work':
      return taken(house, move.command.task, move.by) ?? house.command(move.by, move.command);
    case 'answer':
      return house.command('', move.command);
    case 'items':
      return counted(house, move.element, move.total);
    case 'timer':
      house.now = Math.max(house.now, Date.parse(move.due));
      return house.command('', { type: 'fireTimer', element: move.element, due: move.due });
    case 'record':
      if (move.id === null) house.enter(move.entity, move.values);
      else house.correct(move.entity, move.id, move.values);
      return house.state.status === 'running' ? house.command('', { type: 'recheck' }) : null;
    case 'retry':
      return house.command('', { type: 'retry', element: move.element });
  }
}

/** Whoever is to work on a task takes it first, from another of those who may do it, too. */
function taken(house: SimulatedHouse, task: string, by: string): Rejection | null {
  const owner = house.state.elements[task]?.task?.owner ?? null;
  if (owner === by) return null;
  const released = owner === null ? null : house.command(owner, { type: 'release', task });
  return released ?? house.command(by, { type: 'claim', task });
}

function counted(house: SimulatedHouse, element: string, total: number): Rejection | null {
  let rejection = house.command('', { type: 'countItems', element, total });
  for (let done = 0; done < total && !rejection && house.state.elements[element]?.loop; done++)
    rejection = house.command('', { type: 'itemOver', element, agreed: true });
  return rejection;
}
