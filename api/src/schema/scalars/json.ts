import type { Json } from '@marshrut/model';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { notThis } from './not-this.js';

interface JsonShape {
  readonly name: string;
  readonly description: string;
  /** Levels of objects and lists inside the outermost object. */
  readonly depth: number;
}

/** An object of JSON whose shape GraphQL does not know; whoever takes it checks it against its own schema. */
function jsonScalar({ name, description, depth }: JsonShape): GraphQLScalarType<Json, Json> {
  const read = (value: unknown): Json => {
    if (isObject(value)) return copy(value, depth, name);
    throw notThis(`Expected ${name} to be an object, but it is another value. Send a JSON object.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: value => value as Json,
    parseValue: read,
    parseLiteral: (node, variables) => read(valueFromASTUntyped(node, variables)),
  });
}

/** Names that reach JavaScript's own properties are refused, wherever they stand. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

function copy(value: unknown, depth: number, scalar: string): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw notThis(`Expected ${scalar} to hold JSON, but it has another value. Send JSON.`);
  if (depth < 0) throw notThis(`Expected ${scalar} to be less deep, but it is nested too far. Flatten it.`);
  if (Array.isArray(value)) return value.map(item => copy(item, depth - 1, scalar));
  const entries = Object.entries(value).map(([key, item]): [string, Json] => {
    if (FORBIDDEN.has(key))
      throw notThis(`Expected ${scalar} to have names of its own, but it has '${key}'. Leave it out.`);
    return [key, copy(item, depth - 1, scalar)];
  });
  return Object.fromEntries(entries);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const ValuesScalar = jsonScalar({
  name: 'Values',
  description:
    'Values by field key or form path: text, choice, reference, date, decimal as strings; int as number; bool; null = not given.',
  depth: 1,
});

export const DiagramScalar = jsonScalar({
  name: 'Diagram',
  description: 'A diagram document, as described in docs/integrators.md.',
  depth: 24,
});

export const FieldTypeScalar = jsonScalar({
  name: 'FieldType',
  description: 'A field type of the model: `{ "kind": "text", "maxLength": 200 }`.',
  depth: 4,
});

export const ServiceDocumentScalar = jsonScalar({
  name: 'ServiceDocument',
  description: 'How a service is reached, as docs/integrators.md says: `{ "kind": "worker", "leaseSeconds": 60 }`.',
  depth: 4,
});

export const CalendarDocumentScalar = jsonScalar({
  name: 'CalendarDocument',
  description:
    'Zone, hours by weekday (1 is Monday) and special days, as docs/integrators.md says: `{ "timeZone": "Europe/Moscow", "week": { … }, "days": { "2026-06-12": "holiday" }, "shortDayLess": 60 }`.',
  depth: 4,
});
