import { expect, test } from '@jest/globals';
import {
  type Bench,
  beginningsOf,
  beginWith,
  blocks,
  castOf,
  examplesFor,
  type Move,
  openBench,
  press,
  type Random,
  random,
  type Stand,
  standing,
} from '@marshrut/blocks';
import { compilePlan } from '@marshrut/engine';
import type { Field, Values } from '@marshrut/model';
import { shipped } from './shipped.js';
import type { Template } from './template.js';

const MOVES = 400;
/** What other systems begin rests on data that no made-up value has. */
const all = shipped.flatMap(template =>
  template.processes
    .filter(({ diagram }) => diagram.starters.length > 0)
    .map(({ key }) => [template.key, key] as const),
);

/** Whatever the case waits for first is done, with made-up values and the first of those who may do it. */
function moveOf(bench: Bench, stand: Stand, chance: Random): Move {
  const { house, setting } = bench;
  const examples = (fields: readonly Field[]): Values => examplesFor(house, setting.cast, fields, 'ru', chance);
  const { element } = stand;
  switch (stand.is) {
    case 'effect': {
      const values = examples(stand.brings.map(({ from, field }) => ({ ...field, key: from })));
      return { do: 'answer', command: { type: 'answerEffect', element, effect: stand.effect, values } };
    }
    case 'event': {
      const values = examples(stand.brings.map(({ from, field }) => ({ ...field, key: from })));
      return { do: 'answer', command: { type: 'deliver', element, of: stand.of, values } };
    }
    case 'timer':
      return { do: 'timer', element, due: stand.due };
    case 'items':
      return { do: 'items', element, total: 2 };
    case 'task':
      return { do: 'work', by: personFor(bench, stand), command: workOn(bench, stand, chance, examples) };
    default:
      throw new Error(`Expected to go on, but '${stand.node}' ${stand.is}: ${JSON.stringify(stand)}.`);
  }
}

/** Somebody with clean hands, for four eyes. */
function personFor({ house }: Bench, { people }: Extract<Stand, { is: 'task' }>): string {
  const hands = [house.state.initiator, ...Object.values(house.state.performers ?? {}).flat()];
  return people.find(id => !hands.includes(id)) ?? people[0] ?? '';
}

function workOn(
  { house }: Bench,
  { element: task, screen }: Extract<Stand, { is: 'task' }>,
  chance: Random,
  examples: (fields: readonly Field[]) => Values,
): Extract<Move, { do: 'work' }>['command'] {
  const element = screen?.element ?? '';
  switch (screen?.kind) {
    case 'form': {
      const edited = screen.fields.filter(({ mode }) => mode === 'edit');
      const values = examples(edited.map(({ path, label, type }) => ({ key: path, name: label, type })));
      return { type: 'submitForm', task, element, values };
    }
    case 'selection':
      return {
        type: 'select',
        task,
        element,
        record: chance.pick([...screen.found.map(({ id }) => id), null]) ?? null,
      };
    case 'verify': {
      const waits = house.state.elements[element];
      return { type: 'verify', task, element, told: String((waits && house.expected(waits, 'expected')) ?? '') };
    }
    case 'review':
      return { type: 'commit', task, element, resolutions: [] };
    default:
      throw new Error(`Expected a screen in '${task}', but there is ${screen?.kind ?? 'none'}.`);
  }
}

function benchOf({ roles, entities, processes }: Template, key: string): Bench {
  const diagram = processes.find(process => process.key === key)?.diagram;
  const compiled = diagram && compilePlan(diagram, blocks, new Map(entities.map(entity => [entity.key, entity])));
  if (!compiled?.ok) throw new Error(`Expected a sound process '${key}', but: ${JSON.stringify(compiled)}.`);
  const cast = castOf(roles, []);
  const now = '2026-06-01T06:00:00.000Z';
  return openBench({ plan: compiled.plan, cast, now, timeZone: 'Europe/Moscow', language: 'ru' });
}

function begin(bench: Bench, chance: Random): Bench {
  const { setting, house } = bench;
  const { plan, cast } = setting;
  const beginning = beginningsOf(plan).find(({ on }) => on === 'person');
  if (!beginning) throw new Error('Expected a start, but there is none.');
  const by = plan.diagram.starters.flatMap(role => cast.holders(role))[0] ?? '';
  const values = examplesFor(house, cast, beginning.fields, 'ru', chance);
  const pressed = press(bench, beginWith(beginning, by, values));
  if (!pressed.ok) throw new Error(`Expected the case to begin, but: ${JSON.stringify(pressed.rejection)}.`);
  return pressed.bench;
}

test.each(all)('a case of %s, %s, is tried to its end, whatever is answered', (template, key) => {
  const found = shipped.find(one => one.key === template);
  if (!found) throw new Error(`Expected a template '${template}', but there is none.`);
  for (let seed = 1; seed <= 5; seed++) {
    const chance = random(seed);
    let bench = begin(benchOf(found, key), chance);
    for (let moves = 0; moves < MOVES && bench.house.state.status === 'running'; moves++) {
      const [stand] = standing(bench);
      if (!stand) throw new Error('Expected something to be waited for, but there is nothing.');
      const pressed = press(bench, moveOf(bench, stand, chance));
      if (!pressed.ok)
        throw new Error(`Expected to go on at '${stand.node}', but: ${JSON.stringify(pressed.rejection)}.`);
      bench = pressed.bench;
    }
    expect(bench.house.state.status).toBe('ended');
  }
});
