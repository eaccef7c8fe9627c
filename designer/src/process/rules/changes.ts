import type { DecisionTable, HitPolicy, TableInput, TableOutput, TableRule } from '@marshrut/model';
import { moved } from '../order/moved.js';

/** Columns of a table: what is asked, or what is answered. */
export type Side = 'inputs' | 'outputs';

/** The texts of a rule that stand under the columns of a side. */
const cellsOf = { inputs: 'when', outputs: 'gives' } as const satisfies Record<Side, keyof TableRule>;

/** What a new cell says: of an input nothing, of an output something that is still to be given. */
const fresh: Record<Side, string> = { inputs: '-', outputs: '' };

type Column<S extends Side> = Omit<DecisionTable[S][number], 'id'>;

/** With one more column at the end; the first column brings the first row along. */
export function withColumn<S extends Side>(table: DecisionTable, side: S, column: Column<S>): DecisionTable {
  const id = freeId(side === 'inputs' ? 'in' : 'out', table[side]);
  const wider = {
    ...table,
    [side]: [...table[side], { id, ...column }],
    rules: table.rules.map(rule => ({ ...rule, [cellsOf[side]]: [...rule[cellsOf[side]], fresh[side]] })),
  };
  return wider.rules.length === 0 ? withRule(wider, 0) : wider;
}

export function changedColumn<S extends Side>(
  table: DecisionTable,
  side: S,
  at: number,
  next: Partial<Column<S>>,
): DecisionTable {
  return { ...table, [side]: table[side].map((column, index) => (index === at ? { ...column, ...next } : column)) };
}

export function withoutColumn(table: DecisionTable, side: Side, at: number): DecisionTable {
  return reordered(table, side, items => items.filter((_, index) => index !== at));
}

export function movedColumn(table: DecisionTable, side: Side, from: number, to: number): DecisionTable {
  return reordered(table, side, items => moved(items, from, to));
}

function reordered(table: DecisionTable, side: Side, order: <T>(items: readonly T[]) => T[]): DecisionTable {
  const cells = cellsOf[side];
  return {
    ...table,
    [side]: side === 'inputs' ? order<TableInput>(table.inputs) : order<TableOutput>(table.outputs),
    rules: table.rules.map(rule => ({ ...rule, [cells]: order(rule[cells]) })),
  };
}

/** With a new row at a place. */
export function withRule(table: DecisionTable, at: number): DecisionTable {
  const rule: TableRule = {
    id: freeId('row', table.rules),
    when: table.inputs.map(() => fresh.inputs),
    gives: table.outputs.map(() => fresh.outputs),
  };
  return { ...table, rules: table.rules.toSpliced(at, 0, rule) };
}

export function doubledRule(table: DecisionTable, at: number): DecisionTable {
  const rule = table.rules[at];
  if (!rule) return table;
  return { ...table, rules: table.rules.toSpliced(at + 1, 0, { ...rule, id: freeId('row', table.rules) }) };
}

export function withoutRule(table: DecisionTable, at: number): DecisionTable {
  return { ...table, rules: table.rules.filter((_, index) => index !== at) };
}

export function movedRule(table: DecisionTable, from: number, to: number): DecisionTable {
  return { ...table, rules: moved(table.rules, from, to) };
}

export function changedRule(table: DecisionTable, at: number, next: Partial<TableRule>): DecisionTable {
  return { ...table, rules: table.rules.map((rule, index) => (index === at ? { ...rule, ...next } : rule)) };
}

/** With another text in a cell. */
export function withCell(table: DecisionTable, side: Side, row: number, at: number, text: string): DecisionTable {
  const cells = cellsOf[side];
  const rule = table.rules[row];
  return rule ? changedRule(table, row, { [cells]: rule[cells].with(at, text) }) : table;
}

export type Aggregate = NonNullable<DecisionTable['aggregate']>;

/** One choice for people: the policies, and for COLLECT what it makes of the answers. */
export const hits = [
  'UNIQUE',
  'FIRST',
  'PRIORITY',
  'ANY',
  'sum',
  'min',
  'max',
  'count',
  'COLLECT',
  'RULE_ORDER',
] as const;

export type Hit = (typeof hits)[number];

export function hitOf({ hit, aggregate }: DecisionTable): Hit {
  return hit === 'COLLECT' ? (aggregate ?? 'COLLECT') : hit;
}

/** Where answers get weights, the options of a list stand in their own order to begin with. */
export function withHit({ aggregate: _, ...table }: DecisionTable, chosen: Hit): DecisionTable {
  if (isAggregate(chosen)) return { ...table, hit: 'COLLECT', aggregate: chosen };
  const weighed = chosen !== 'PRIORITY' || table.outputs.some(output => output.values);
  return {
    ...table,
    hit: chosen,
    outputs: weighed
      ? table.outputs
      : table.outputs.map(output =>
          output.type.kind === 'choice' ? { ...output, values: listOf(output.type.options) } : output,
        ),
  };
}

function isAggregate(hit: Hit): hit is Aggregate {
  return !(['UNIQUE', 'FIRST', 'PRIORITY', 'ANY', 'COLLECT', 'RULE_ORDER'] satisfies HitPolicy[] as string[]).includes(
    hit,
  );
}

/** Option keys as a list of FEEL texts. */
export function listOf(options: readonly { readonly key: string }[]): string {
  return options.map(({ key }) => JSON.stringify(key)).join(', ');
}

function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = taken.length + 1; ; number++) if (!ids.has(`${prefix}${number}`)) return `${prefix}${number}`;
}
