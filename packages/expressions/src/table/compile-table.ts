import type { DecisionTable } from '@marshrut/model';
import type { Scope } from '../expression.js';
import { compileColumn } from './column.js';
import { evaluateTable } from './evaluate.js';
import { checkFills } from './fills.js';
import { compileOutput } from './output.js';
import type { Plan, TableWork } from './plan.js';
import { checkShape, isSmall } from './shape.js';
import type { TableCompilation, TableFields, TableProblem } from './table.js';

/** More are not told: nobody reads on. */
export const PROBLEM_LIMIT = 200;

/**
 * Checks a decision table against the names and types of the scope and makes closures of it; every different cell is compiled once.
 * Never throws, whatever the texts; at most PROBLEM_LIMIT problems are told.
 */
export function compileTable(table: DecisionTable, scope: Scope): TableCompilation {
  const { plan, problems, uses } = planOf(table, scope);
  if (!plan) return { ok: false, problems };
  return { ok: true, table: { uses: [...uses], evaluate: view => evaluateTable(plan, view) } };
}

/** What the table reads and fills; of a table with problems, what its right parts do. */
export function fieldsUsed(table: DecisionTable, scope: Scope): TableFields {
  const writes = table.outputs.flatMap(({ field }) => (field === undefined ? [] : [field]));
  return { reads: [...planOf(table, scope).uses], writes: [...new Set(writes)] };
}

interface Planned {
  /** Absent where there are problems. */
  readonly plan?: Plan;
  readonly problems: readonly TableProblem[];
  readonly uses: ReadonlySet<string>;
}

export function planOf(table: DecisionTable, scope: Scope): Planned {
  const problems: TableProblem[] = [];
  const uses = new Set<string>();
  const work: TableWork = {
    table,
    scope,
    problem(at, problem) {
      if (problems.length < PROBLEM_LIMIT) problems.push({ at, ...problem });
    },
    problems(at, found) {
      for (const problem of found) work.problem(at, problem);
    },
    use(paths) {
      for (const path of paths) uses.add(path);
    },
  };
  if (!isSmall(work)) return { problems, uses };
  checkShape(work);
  checkFills(work);
  const columns = table.inputs.map((input, index) => compileColumn(input, index, work));
  const outputs = table.outputs.map((output, index) => compileOutput(output, index, work));
  if (problems.length > 0) return { problems, uses };
  const plan = {
    table,
    columns: columns.filter(column => column !== undefined),
    outputs: outputs.filter(output => output !== undefined),
  };
  return { plan, problems, uses };
}
