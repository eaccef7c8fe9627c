import type { DecisionTable, FieldType, TableInput, TableOutput, Value } from '@marshrut/model';
import type { Answer } from '../answer.js';
import type { Typed } from '../compile/build.js';
import type { Expression, ExpressionProblem, Scope } from '../expression.js';
import type { Run } from '../run/cell.js';
import type { CompiledCell } from './cell.js';
import type { TableProblem } from './table.js';

/** A table whose every cell is compiled once, however many rules have it. */
export interface Plan {
  readonly table: DecisionTable;
  readonly columns: readonly Column[];
  readonly outputs: readonly Output[];
}

/** An input with the cells below it. */
export interface Column {
  readonly input: TableInput;
  readonly typed: Typed;
  readonly run: Run;
  /** The input's value, to be told. */
  readonly answer: Answer;
  /** Different cells, and for each rule which of them it has; a cell that says nothing is null. */
  readonly cells: readonly CompiledCell[];
  readonly cellOf: readonly (number | null)[];
  /** Some cell asks for nothing, so an input that is not given is one more value of it. */
  readonly knowsNothing: boolean;
}

export interface Output {
  readonly output: TableOutput;
  /** What its values must be; of a counted output those of its rules may be anything. */
  readonly type: FieldType;
  /** For each rule. */
  readonly entries: readonly Entry[];
  /** Allowed values, the weightiest first. */
  readonly values?: readonly Value[];
  readonly otherwise?: Expression;
}

export interface Entry {
  readonly expression: Expression;
  /** What it answers whatever the view. */
  readonly constant?: Value;
}

/** What the work on a table may ask for. */
export interface TableWork {
  readonly table: DecisionTable;
  readonly scope: Scope;
  problem(at: string, problem: Omit<TableProblem, 'at'>): void;
  problems(at: string, problems: readonly ExpressionProblem[]): void;
  use(paths: Iterable<string>): void;
}
