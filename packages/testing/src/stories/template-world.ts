import type { Diagram } from '@marshrut/model';
import { calling, shipped } from '@marshrut/runtime';
import type { World } from '../story/story.js';

/** The main process of a template, and the others by the ids stories give them; one person of each role where `people` says nothing else. */
export function worldOf(key: string, main: string, people: NonNullable<World['people']> = {}): World {
  const template = shipped.find(one => one.key === key);
  if (!template) throw new Error(`Expected the template '${key}' to be shipped, but it is not.`);
  const ids = Object.fromEntries(template.processes.map(process => [process.key, `prc_${process.key}`]));
  // Each calls only what stands earlier.
  const drawn = new Map(template.processes.map(process => [process.key, calling(process.diagram, ids)]));
  const diagram = drawn.get(main) as Diagram;
  drawn.delete(main);
  return {
    diagram,
    entities: template.entities,
    processes: Object.fromEntries([...drawn].map(([name, other]) => [`prc_${name}`, other])),
    people: { ...Object.fromEntries(template.roles.map(({ key: role }) => [role, [role]])), ...people },
  };
}

/** The last minute of a day in Moscow. */
export const endOf = (day: string) => new Date(Date.parse(`${day}T23:59:59.999+03:00`)).toISOString().slice(0, 16);
