import type { Behaviour } from '@marshrut/engine';
import type { Value } from '@marshrut/model';
import { taken } from '../shared/await.js';
import type { ServiceSettings } from './definition.js';

/**
 * enter: asks the service after the commit and waits. resume: takes its answer and completes; an answer that does not fit is
 * refused. What it fails with for good is thrown as an error with its code.
 */
export const service: Behaviour<ServiceSettings> = {
  enter(here) {
    const { service: name, give } = here.settings;
    const input: Record<string, Value> = {};
    for (const [index, row] of give.entries()) {
      const evaluation = here.evaluate(`give.${index}.value`);
      if (!evaluation.ok) return [{ do: 'fail', failure: evaluation.failure }];
      input[row.name] = evaluation.value;
    }
    return [{ do: 'schedule', effect: { kind: 'service', service: name, input }, await: true }];
  },
  resume(here, answer) {
    const result = taken(here, here.settings.take, 'values' in answer ? answer.values : {});
    return 'rejection' in result ? result.rejection : [{ do: 'set', vars: result.vars }, { do: 'complete' }];
  },
};
