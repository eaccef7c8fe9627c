import type { TableInput } from '@marshrut/model';
import { answerOf } from '../answer.js';
import { work } from '../compile/work.js';
import { mustAnswer } from '../expected.js';
import { parse } from '../syntax/parse.js';
import { type CompiledCell, compileCell } from './cell.js';
import type { Column, TableWork } from './plan.js';
import { subjectOf } from './subject.js';

/** Undefined where the input itself is wrong: then nothing can be said of the cells below it. */
export function compileColumn(input: TableInput, index: number, table: TableWork): Column | undefined {
  const at = `inputs.${index}.expression`;
  const parsed = parse(input.expression);
  if (!parsed.ok) {
    table.problems(at, [parsed.problem]);
    return undefined;
  }
  const { build, problems, uses } = work(input.expression, table.scope);
  const typed = build.compile(parsed.ast);
  if (typed) mustAnswer(typed, 'value', build);
  table.use(uses);
  if (!typed || problems.length > 0) {
    table.problems(at, problems);
    return undefined;
  }
  const { cells, cellOf } = compileCells(index, table, typed.type);
  return {
    input,
    typed,
    run: typed.run,
    answer: answerOf('value', typed.type, input.expression),
    cells,
    cellOf,
    knowsNothing: cells.some(cell => cell.asksForNothing),
  };
}

/** Each text once; of a wrong one every place is told. */
function compileCells(
  index: number,
  { table, scope, problems, use }: TableWork,
  type: Column['typed']['type'],
): Pick<Column, 'cells' | 'cellOf'> {
  const subject = subjectOf(type);
  const compiled = new Map<string, ReturnType<typeof compileCell>>();
  const cells: CompiledCell[] = [];
  const places = new Map<string, number>();
  const cellOf = table.rules.map((rule, row) => {
    const text = rule.when[index] ?? '';
    const known = compiled.get(text);
    const result = known ?? compileCell(text, scope, subject);
    if (!known) compiled.set(text, result);
    if (!result.ok) problems(`rules.${row}.when.${index}`, result.problems);
    if (!result.ok || !result.cell) return null;
    if (!known) {
      places.set(text, cells.push(result.cell) - 1);
      use(result.cell.uses);
    }
    return places.get(text) ?? null;
  });
  return { cells, cellOf };
}
