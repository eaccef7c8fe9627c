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
      house.enter(
        key,
        madeUpFor(house, cast, fields, field => example(field, language, number), chance),
      );
}

/**
 * Made-up values for a form, as the house is now. A field that is called as one of a record takes the value from there, and all
 * from the same one: then what is searched for is found.
 */
export function examplesFor(
  house: SimulatedHouse,
  cast: Cast,
  fields: readonly Field[],
  language: Language,
  chance: Random,
): Values {
  const at = chance.whole(0, EACH - 1);
  return madeUpFor(
    house,
    cast,
    fields,
    field => likeRecord(house, field, at) ?? example(field, language, at + 1),
    chance,
  );
}

function madeUpFor(
  house: SimulatedHouse,
  cast: Cast,
  fields: readonly Field[],
  telling: (field: Field) => Value,
  chance: Random,
): Values {
  const today = house.instant().slice(0, 10);
  const records = (entity: string) => house.records(entity).map(({ id }) => id);
  return Object.fromEntries(
    fields.map((field): [string, Value] => {
      const { key, type } = field;
      const told = telling(field);
      if (told !== null) return [key, told];
      if (type.kind === 'file') return [key, null];
      if (type.kind === 'date' && type.past)
        return [key, daysBefore(today, chance.whole(...(isOfBirth(key) ? GROWN_UP : LATELY)))];
      const people =
        type.kind === 'user' && type.role !== undefined ? cast.holders(type.role) : [...cast.people.keys()];
      return [key, madeUp(type, { today, records, people } satisfies Surroundings, chance)];
    }),
  );
}

/** Days ago: what is asked of grown-ups would not let others through. */
const GROWN_UP = [25 * 365, 60 * 365] as const;
const LATELY = [1, 30] as const;

function isOfBirth(key: string): boolean {
  return /birth/i.test(key);
}

const toldByRecords: ReadonlySet<Field['type']['kind']> = new Set(['text', 'phone', 'email', 'date']);

function likeRecord(house: SimulatedHouse, { key, type }: Field, at: number): Value {
  const name = key.slice(key.lastIndexOf('.') + 1);
  if (!toldByRecords.has(type.kind)) return null;
  for (const { key: entity, fields } of house.plan.entities.values())
    if (fields.some(field => field.key === name && field.type.kind === type.kind))
      return house.records(entity)[at]?.values[name] ?? null;
  return null;
}

/** «Фамилия 2» says what it is, a text by chance does not. */
function example({ name, type }: Field, language: Language, number: number): Value {
  if (type.kind !== 'text' || type.format) return null;
  const most = type.maxLength ?? 1000;
  return `${say(name, language)} ${number}`.length > most
    ? `${number}`.padStart(most, '0')
    : `${say(name, language)} ${number}`;
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
