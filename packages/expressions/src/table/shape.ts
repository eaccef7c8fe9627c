import type { DecisionTable, LocalText } from '@marshrut/model';
import type { TableWork } from './plan.js';
import * as say from './problem/shape.js';

/** Different texts of a column are compiled once each; so many of them, and so much text, in all columns together. */
const TEXTS_LIMIT = 10_000;
const LETTERS_LIMIT = 250_000;

/** Whether the table is small enough to be compiled. */
export function isSmall({ table, problem }: TableWork): boolean {
  const columns = [
    ...table.inputs.map((_, index) => table.rules.map(({ when }) => when[index] ?? '')),
    ...table.outputs.map((_, index) => table.rules.map(({ gives: entries }) => entries[index] ?? '')),
  ];
  const texts = columns.flatMap(column => [...new Set(column)]);
  const letters = texts.reduce((total, text) => total + text.length, 0);
  if (texts.length <= TEXTS_LIMIT && letters <= LETTERS_LIMIT) return true;
  problem('rules', { code: 'TOO_LARGE', message: say.tooManyTextsMessage(TEXTS_LIMIT, LETTERS_LIMIT), from: 0, to: 0 });
  return false;
}

/** Whether the parts of the table belong together; what its texts say is looked at elsewhere. */
export function checkShape(work: TableWork): void {
  const { table } = work;
  const wrong = (at: string, message: LocalText): void => work.problem(at, { code: 'SHAPE', message, from: 0, to: 0 });
  if (table.outputs.length === 0) wrong('outputs', say.noOutputsMessage());
  if (table.rules.length === 0) wrong('rules', say.noRulesMessage());
  for (const list of ['inputs', 'outputs', 'rules'] as const)
    for (const index of repeated(table[list].map(({ id }) => id))) wrong(`${list}.${index}.id`, say.repeatedMessage());
  table.rules.forEach(({ when, gives: entries }, row) => {
    if (when.length !== table.inputs.length)
      wrong(`rules.${row}.when`, say.widthMessage(table.inputs.length, when.length));
    if (entries.length !== table.outputs.length)
      wrong(`rules.${row}.gives`, say.widthMessage(table.outputs.length, entries.length));
  });
  checkHit(table, wrong);
}

/**
 * DMN 1.4, 8.2.11: only COLLECT aggregates, and only one output; priority is taken from the output values.
 */
function checkHit({ hit, aggregate, outputs }: DecisionTable, wrong: (at: string, message: LocalText) => void): void {
  if (aggregate && hit !== 'COLLECT') wrong('aggregate', say.aggregateElsewhereMessage(hit));
  if (aggregate && outputs.length > 1) wrong('aggregate', say.aggregateOfSeveralMessage(outputs.length));
  if (hit === 'PRIORITY' && !outputs.some(({ values }) => values?.trim())) wrong('hit', say.noPriorityMessage());
}

/** Places of those that stand further up already. */
function repeated(ids: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [index] : [];
  });
}
