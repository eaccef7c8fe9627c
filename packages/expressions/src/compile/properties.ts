import { readDate, weekday } from '../dates/civil.js';
import { type Duration, wholeDays } from '../dates/duration.js';
import { noPropertyMessage } from '../problem/types.js';
import { type Cell, Nothing } from '../run/cell.js';
import type { AstOf, Spot } from '../syntax/ast.js';
import { type Kind, WHOLE } from '../types/type.js';
import type { Build, Typed } from './build.js';

type Property = (value: Cell, at: string) => number;

/** What may be asked of a value that is no record. */
const properties: Readonly<Partial<Record<Kind, ReadonlyMap<string, Property>>>> = {
  date: new Map<string, Property>([
    ['year', (value, at) => readDate(value as string, at).year],
    ['month', (value, at) => readDate(value as string, at).month],
    ['day', (value, at) => readDate(value as string, at).day],
    ['weekday', (value, at) => weekday(readDate(value as string, at))],
  ]),
  duration: new Map<string, Property>([
    ['days', value => wholeDays(value as Duration)],
    ['months', value => (value as Duration).months],
  ]),
};

export function compileProperty(ast: AstOf<'property'>, build: Build): Typed | undefined {
  const of = build.compile(ast.of);
  return of && propertyOf(of, ast.name, ast, build);
}

export function propertyOf(of: Typed, name: string, spot: Spot, build: Build): Typed | undefined {
  const known = properties[of.type.kind];
  const property = known?.get(name);
  if (!property) return build.problem('UNKNOWN_NAME', spot, noPropertyMessage(name, [...(known?.keys() ?? [])]));
  const at = build.source(spot);
  return {
    type: WHOLE,
    run: view => {
      const value = of.run(view);
      return value instanceof Nothing ? value.spoiled : property(value, at);
    },
    fixed: of.fixed,
    from: spot.from,
    to: spot.to,
  };
}
