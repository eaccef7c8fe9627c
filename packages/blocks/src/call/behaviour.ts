import type { Behaviour } from '@marshrut/engine';
import type { Value } from '@marshrut/model';
import { taken } from '../shared/await.js';
import type { CallSettings } from './definition.js';

/** enter: starts the process and waits for its end. resume: takes its values and completes; an error it ends with is thrown here. */
export const call: Behaviour<CallSettings> = {
  enter(here) {
    const { process, give } = here.settings;
    const values: Record<string, Value> = {};
    for (const [index, { field }] of give.entries()) {
      const evaluation = here.evaluate(`give.${index}.value`);
      if (!evaluation.ok) return [{ do: 'fail', failure: evaluation.failure }];
      values[field] = evaluation.value;
    }
    return [{ do: 'schedule', effect: { kind: 'call', process, values, depth: here.depth + 1 }, await: true }];
  },
  resume(here, answer) {
    const result = taken(here, here.settings.take, 'values' in answer ? answer.values : {});
    return 'rejection' in result ? result.rejection : [{ do: 'set', vars: result.vars }, { do: 'complete' }];
  },
};
