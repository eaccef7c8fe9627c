import type { Branch, Failure, Here } from '@marshrut/engine';

export type Branches =
  | { readonly ok: true; readonly edges: readonly string[] }
  | { readonly ok: false; readonly failure: Failure };

/** All branches whose condition holds, in the order they were drawn; «Иначе» where none does. */
export function branchesThatHold(here: Here<unknown>): Branches {
  const edges: string[] = [];
  for (const branch of here.outgoing) {
    const holds = heldBy(branch);
    if (typeof holds !== 'boolean') return { ok: false, failure: holds };
    if (holds) edges.push(branch.edge);
  }
  return edges.length > 0 ? { ok: true, edges } : otherwiseOf(here);
}

/** The first branch whose condition holds, else «Иначе». */
export function firstThatHolds(here: Here<unknown>): Branches {
  for (const branch of here.outgoing) {
    const holds = heldBy(branch);
    if (typeof holds !== 'boolean') return { ok: false, failure: holds };
    if (holds) return { ok: true, edges: [branch.edge] };
  }
  return otherwiseOf(here);
}

/** A condition that rests on a missing value fails: null is never "no". */
function heldBy({ edge, condition }: Branch): boolean | Failure {
  const holds = condition?.();
  if (!holds) return false;
  if (holds.ok) return holds.value === true;
  return { code: holds.failure.code, details: { ...holds.failure.details, edge } };
}

function otherwiseOf(here: Here<unknown>): Branches {
  const otherwise = here.outgoing.find(branch => branch.otherwise);
  return otherwise
    ? { ok: true, edges: [otherwise.edge] }
    : { ok: false, failure: { code: 'BRANCH_MISSING', details: { node: here.node } } };
}
