import type { Behaviour, Criterion } from '@marshrut/engine';
import type { FindSettings } from './definition.js';

/**
 * enter: searches; waits for a person to choose, or (ask: several, at most one found) completes at once.
 * resume: completes with the chosen record in the card field, or null. A criterion without a value is left out;
 * with none left nothing is found, rather than everything.
 */
export const find: Behaviour<FindSettings> = {
  screen: true,
  enter(here) {
    const { entity, into, where, ask } = here.settings;
    const criteria: Criterion[] = [];
    for (const [index, row] of where.entries()) {
      const evaluation = here.evaluate(`where.${index}.equals`);
      if (!evaluation.ok) return [{ do: 'fail', failure: evaluation.failure }];
      if (evaluation.value !== null) criteria.push({ field: row.field, equals: evaluation.value });
    }
    const found = criteria.length === 0 ? [] : here.find(entity, criteria).map(row => row.id);
    // Outside a task there is nobody to ask: the first that was found is taken.
    if (here.task === null || (ask === 'several' && found.length < 2))
      return [{ do: 'set', vars: { [into]: found[0] ?? null } }, { do: 'complete' }];
    return [{ do: 'wait', for: { for: 'selection', entity, found } }];
  },
  resume(here, answer) {
    const record = answer.to === 'selection' ? answer.record : null;
    const found = here.wait?.for === 'selection' ? here.wait.found : [];
    // One that was found may have been deleted since.
    if (record !== null && !(found.includes(record) && here.record(here.settings.entity, record)))
      return { code: 'CHOICE_UNKNOWN', task: here.task ?? '', record };
    return [{ do: 'set', vars: { [here.settings.into]: record } }, { do: 'complete' }];
  },
};
