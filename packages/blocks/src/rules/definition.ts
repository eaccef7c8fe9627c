import { checkTable, compileTable, fieldsUsed } from '@marshrut/expressions';
import { type BlockDefinition, decisionTableSchema, localText, type Problem } from '@marshrut/model';
import { z } from 'zod';

const settings = z.strictObject({ table: decisionTableSchema });

export type RulesSettings = z.infer<typeof settings>;

/** BPMN: business rule task; the table is a DMN decision table. */
export const rules: BlockDefinition<RulesSettings> = {
  id: 'rules',
  version: 1,
  name: localText('Таблица решений', 'Decision table'),
  hint: localText(
    'Правила строками: при каких значениях что получается. Их читает и меняет владелец процесса.',
    'Rules in rows: which values lead to what. The owner of the process reads and changes them.',
  ),
  icon: 'table-options',
  place: 'both',
  words: ['правила', 'решение', 'скоринг', 'лимит', 'таблица', 'dmn', 'rules', 'decision table', 'scoring'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ table: { hit: 'FIRST', inputs: [], outputs: [], rules: [] } }),
  expressions: () => [],
  contract: ({ table }, context) => fieldsUsed(table, context),
  prepare(settings, context) {
    const compiled = compileTable(settings.table, context);
    if (compiled.ok) return { ok: true, value: compiled.table };
    return {
      ok: false,
      problems: compiled.problems.map(({ at, message }) => ({ property: `table.${at}`, message })),
    };
  },
  check: () => [],
  /** Gaps and overlaps. What could not be told beforehand (NOT_CHECKED) is no finding: the editor of the table says it. */
  advise: (node, { table }, context) =>
    checkTable(table, context).flatMap(({ code, at, message }): Problem[] =>
      code === 'NOT_CHECKED'
        ? []
        : [
            {
              code: code === 'GAP' ? 'RULE_MISSING' : code,
              severity: 'warning',
              message,
              node: node.id,
              property: `table.${at}`,
            },
          ],
    ),
};
