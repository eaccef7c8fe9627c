import type { FieldType, Value } from '@marshrut/model';
import type { Scope } from '../../expression.js';
import { type Cell, Nothing } from '../../run/cell.js';
import { fieldTypeAt } from '../../scope.js';
import type { CompiledCell, ConstantTest } from '../cell.js';
import type { Column } from '../plan.js';
import { DAYS, numbers } from './domain.js';
import { listedScale, namedScale } from './named.js';
import { orderedScale } from './ordered.js';
import { complement, NOWHERE, type Region, union } from './region.js';
import type { Scale } from './scale.js';

/** An input as pieces, and which of them each rule takes. */
export interface Axis {
  /** The field the input names, where it names one. */
  readonly field: FieldType | undefined;
  readonly column: Column;
  /** A value of each piece. In a column that asks for nothing, nothing is the last piece. */
  readonly values: readonly Value[];
  /** Undefined where the cell cannot be told beforehand: it compares with what is not constant. */
  region(rule: number): Region | undefined;
}

export function axisOf(column: Column, scope: Scope): Axis {
  const field = fieldTypeAt(column.input.expression.trim(), scope);
  const tests = column.cells.map(cell => cell.constants());
  const scale = scaleOf(
    column,
    field,
    tests.flatMap(cell => cell?.flatMap(constantsIn) ?? []),
  );
  const packed = packing(scale);
  const values = [...packed.values, ...(column.knowsNothing ? [null] : [])];
  const regions = column.cells.map((cell, index) => {
    const region = regionOf(cell, tests[index], scale);
    if (!region) return undefined;
    const nothing = column.knowsNothing && takesNothing(cell, tests[index] ?? []);
    return union([...packed.pack(region), ...(nothing ? [[values.length - 1, values.length - 1] as const] : [])]);
  });
  const full: Region = values.length > 0 ? [[0, values.length - 1]] : NOWHERE;
  return {
    field,
    column,
    values,
    region(rule) {
      const cell = column.cellOf[rule] ?? null;
      return cell === null ? full : regions[cell];
    },
  };
}

function constantsIn(test: ConstantTest): readonly Cell[] {
  const cells = test.kind === 'range' ? [test.low.value, test.high.value] : [test.value];
  return cells.filter(cell => !(cell instanceof Nothing));
}

function scaleOf({ typed: { type } }: Column, field: FieldType | undefined, constants: readonly Cell[]): Scale {
  switch (type.kind) {
    case 'number':
      return orderedScale(constants, numbers(type, field));
    case 'date':
      return orderedScale(constants, DAYS);
    case 'boolean':
      return listedScale([true, false]);
    case 'choice':
      return listedScale(type.options.map(option => option.key));
    case 'dateTime':
      return namedScale(constants, '2026-01-01T00:00:00.000Z');
    default:
      return namedScale(constants, '…');
  }
}

/** Without the pieces no value lies in. */
function packing({ values }: Scale): { readonly values: readonly Value[]; pack(region: Region): Region } {
  const kept: Value[] = [];
  const before = values.map(value => (value === undefined ? kept.length : kept.push(value) - 1));
  before.push(kept.length);
  return {
    values: kept,
    pack: region =>
      region
        .map(([from, to]) => [before[from] ?? 0, (before[to + 1] ?? 0) - 1] as const)
        .filter(([from, to]) => from <= to),
  };
}

function regionOf(
  { negated }: CompiledCell,
  tests: readonly ConstantTest[] | undefined,
  scale: Scale,
): Region | undefined {
  const found = tests?.map(test => testRegion(test, scale)).filter(region => region !== undefined);
  if (!tests || found?.length !== tests.length) return undefined;
  const region = union(found.flat());
  return negated ? complement(region, scale.values.length) : region;
}

function testRegion(test: ConstantTest, scale: Scale): Region | undefined {
  if (test.kind === 'compare') {
    if (!(test.value instanceof Nothing)) return scale.where(test.op, test.value);
    return test.op === '!=' ? complement(NOWHERE, scale.values.length) : NOWHERE;
  }
  const [above] = scale.where(test.low.belongs ? '>=' : '>', test.low.value) ?? [];
  const [below] = scale.where(test.high.belongs ? '<=' : '<', test.high.value) ?? [];
  if (!above || !below) return undefined;
  return above[0] <= below[1] ? [[above[0], below[1]]] : NOWHERE;
}

/** As the cell answers for nothing in a column that asks for it: a test of a value leaves it open, which does not match. */
function takesNothing({ negated }: CompiledCell, tests: readonly ConstantTest[]): boolean {
  const asked = tests.filter(test => test.kind === 'compare' && test.value instanceof Nothing);
  const holds = asked.some(test => test.kind === 'compare' && test.op === '=');
  return negated ? !holds && asked.length === tests.length : holds;
}
