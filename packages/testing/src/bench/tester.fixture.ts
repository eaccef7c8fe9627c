import {
  type Bench,
  back,
  blocks,
  castOf,
  type Move,
  openBench,
  press,
  type Setting,
  type Stand,
  standing,
} from '@marshrut/blocks';
import { compilePlan } from '@marshrut/engine';
import type { Diagram, Entity, Values } from '@marshrut/model';
import { localText } from '@marshrut/model';

export function settingOf(diagram: Diagram, entities: readonly Entity[], ...roles: readonly string[]): Setting {
  const compiled = compilePlan(diagram, blocks, new Map(entities.map(entity => [entity.key, entity])));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const named = roles.map(key => ({ key, name: localText(key) }));
  const cast = castOf(named, []);
  // A Monday.
  return { plan: compiled.plan, cast, now: '2026-06-01T06:00:00.000Z', timeZone: 'Europe/Moscow', language: 'ru' };
}

type Is = Stand['is'];

/** Somebody at the bench: answers whatever waits, in the words of a story. */
export class Tester {
  bench: Bench;

  constructor(setting: Setting) {
    this.bench = openBench(setting);
  }

  get waits(): readonly string[] {
    return standing(this.bench).map(({ is, node }) => `${is} ${node}`);
  }

  find<I extends Is>(is: I): Extract<Stand, { is: I }> {
    const found = standing(this.bench).find(stand => stand.is === is);
    if (!found) throw new Error(`Expected something that is '${is}', but there is: ${this.waits.join(', ')}.`);
    return found as Extract<Stand, { is: I }>;
  }

  do(move: Move): this {
    const pressed = press(this.bench, move);
    if (!pressed.ok)
      throw new Error(`Expected ${JSON.stringify(move)} to be possible, but: ${JSON.stringify(pressed.rejection)}.`);
    this.bench = pressed.bench;
    return this;
  }

  refused(move: Move): string {
    const pressed = press(this.bench, move);
    return pressed.ok ? 'done' : pressed.rejection.code;
  }

  start(by: string, values: Values = {}): this {
    return this.do({ do: 'start', by, node: 'start', values });
  }

  /** On the present screen of the first task; by the first of those who may. */
  fill(values: Values, by?: string): this {
    const { element: task, people, screen } = this.find('task');
    const element = screen?.element ?? '';
    return this.do({ do: 'work', by: by ?? people[0] ?? '', command: { type: 'submitForm', task, element, values } });
  }

  select(record: string | null): this {
    const { element: task, people, screen } = this.find('task');
    const command = { type: 'select' as const, task, element: screen?.element ?? '', record };
    return this.do({ do: 'work', by: people[0] ?? '', command });
  }

  finish(by?: string): this {
    const { element: task, people, screen, task: state } = this.find('task');
    const command = { type: 'commit' as const, task, element: screen?.element ?? '', resolutions: [] };
    return this.do({ do: 'work', by: by ?? state.owner ?? people[0] ?? '', command });
  }

  jump(): this {
    const { element, due } = this.find('timer');
    return this.do({ do: 'timer', element, due });
  }

  back(): this {
    this.bench = back(this.bench);
    return this;
  }
}
