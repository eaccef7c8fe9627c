import type { Behaviour } from '@marshrut/engine';
import type { CompiledTable } from '@marshrut/expressions';
import type { Value } from '@marshrut/model';
import type { RulesSettings } from './definition.js';

/**
 * enter: sets the fields of the outputs and completes; fails where a value it needs is missing, no rule matches, or several do
 * and only one may. Of several rows (COLLECT, RULE ORDER) no field can hold all: their outputs name no field.
 */
export const rules: Behaviour<RulesSettings> = {
  enter(here) {
    const result = (here.prepared as CompiledTable).evaluate(here.view);
    if (!result.ok) return [{ do: 'fail', failure: { code: result.failure.code, details: result.failure.details } }];
    const [row = []] = result.rows;
    const vars: Record<string, Value> = {};
    for (const [index, { field }] of here.settings.table.outputs.entries())
      if (field !== undefined) vars[field] = row[index] ?? null;
    return [{ do: 'match', rules: result.matched }, { do: 'set', vars }, { do: 'complete' }];
  },
};
