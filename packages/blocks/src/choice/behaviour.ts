import type { Behaviour } from '@marshrut/engine';

/**
 * enter: completes along the first edge whose condition is true, in the order they were drawn; else along «Иначе».
 * A condition that rests on a missing value fails: null is never "no".
 */
export const choice: Behaviour<object> = {
  enter(here) {
    for (const { edge, condition } of here.outgoing) {
      const holds = condition?.();
      if (holds && !holds.ok)
        return [{ do: 'fail', failure: { code: holds.failure.code, details: { ...holds.failure.details, edge } } }];
      if (holds?.value === true) return [{ do: 'complete', take: [edge] }];
    }
    const otherwise = here.outgoing.find(branch => branch.otherwise);
    return [{ do: 'complete', take: otherwise ? [otherwise.edge] : [] }];
  },
};
