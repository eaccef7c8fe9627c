import type { Entities, Entity, Field, Language, Value, Values } from '@marshrut/model';
import { say } from '@marshrut/model';
import type { SimulatedHouse } from '../simulation/house.js';
import { madeUp, type Surroundings } from '../simulation/made-up.js';
import { type Random, random } from '../simulation/random.js';
import type { Cast } from './cast.js';

/** How many records of each entity there are to begin with. */
const EACH = 3;
const DAY = 86_400_000;

/** A few made-up records of each entity; those that others refer to come first. */
export function furnish(house: SimulatedHouse, cast: Cast, language: Language, seed = 1): void {
  const chance = random(seed);
  for (const { key, fields } of inOrder(house.plan.entities))
    for (let number = 1; number <= EACH; number++)
      house.enter(key, examplesFor(house, cast, fields, language, chance, number));
}

/** Made-up values of these fields, as the house is now. */
export function examplesFor(
  house: SimulatedHouse,
  cast: Cast,
  fields: readonly Field[],
  language: Language,
  chance: Random,
  number: number,
): Values {
  const around: Surroundings = {
    today: house.instant().slice(0, 10),
    records: entity => house.records(entity).map(({ id }) => id),
    people: [...cast.people.keys()],
  };
  return Object.fromEntries(
    fields.map(field => {
      const { type } = field;
      const people = type.kind === 'user' && type.role !== undefined ? cast.holders(type.role) : around.people;
      return [field.key, example(field, { ...around, people }, language, chance, number)];
    }),
  );
}

/** «Фамилия 2» says what it is, a text by chance does not. */
function example(
  { name, type }: Field,
  around: Surroundings,
  language: Language,
  chance: Random,
  number: number,
): Value {
  if (type.kind === 'text' && !type.format) return `${say(name, language)} ${number}`.slice(0, type.maxLength ?? 1000);
  if (type.kind === 'date' && type.past) return daysBefore(around.today, chance.whole(1, 30));
  if (type.kind === 'file') return null;
  return madeUp(type, around, chance);
}

function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);
}

function inOrder(entities: Entities): readonly Entity[] {
  const placed = new Map<string, Entity>();
  const left = new Map(entities);
  while (left.size > 0) {
    const ready = [...left.values()].filter(entity =>
      refersTo(entity).every(key => !left.has(key) || key === entity.key),
    );
    // Where entities refer to each other in a circle one of them begins.
    for (const entity of ready.length > 0 ? ready : [...left.values()].slice(0, 1)) {
      placed.set(entity.key, entity);
      left.delete(entity.key);
    }
  }
  return [...placed.values()];
}

function refersTo({ fields }: Entity): string[] {
  return fields.flatMap(({ type }) => (type.kind === 'reference' ? [type.entity] : []));
}
