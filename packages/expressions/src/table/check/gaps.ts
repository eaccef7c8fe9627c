import type { Axis } from './axis.js';
import { has, type Region } from './region.js';
import type { Row } from './row.js';

export interface GapFindings {
  /** No rule matches where each axis has this piece; only the axes in `told` matter. Answers whether to go on. */
  gap(pieces: readonly number[], told: ReadonlySet<number>): boolean;
  /** The only rules that may match there have cells that cannot be told. */
  unsure(rule: number, column: number): unknown;
}

/** So many rules are looked at before the search gives up; a table of 300 rules and 4 inputs that leaves no gap by its design needs a hundredth of it. */
const STEP_LIMIT = 1_000_000;

/**
 * Looks for values no rule matches, axis by axis (the sweep of Calvanese et al., "Semantics, Analysis and Simplification of DMN Decision
 * Tables", 2018): each axis is cut where the rules that are left begin and end, and in every part those that take it go on to the next
 * axis. None left: a gap. One left that takes all of the further axes: covered. Answers whether it came to its end.
 */
export function findGaps(axes: readonly Axis[], rows: readonly Row[], findings: GapFindings): boolean {
  let steps = 0;

  function visit(depth: number, left: readonly Row[], pieces: readonly number[], told: ReadonlySet<number>): boolean {
    if (left.length === 0)
      return findings.gap(
        axes.map((_, index) => pieces[index] ?? 0),
        told,
      );
    if (left.some(row => row.unsure.length === 0 && row.restricted <= depth)) return true;
    const axis = axes[depth];
    if (!axis) {
      for (const { rule, unsure } of left) for (const column of unsure) findings.unsure(rule, column);
      return true;
    }
    const cuts = cutsOf(left, depth, axis.values.length);
    const here = cuts.length > 1 ? new Set([...told, depth]) : told;
    for (const piece of cuts) {
      steps += left.length;
      if (steps > STEP_LIMIT) return false;
      const next = left.filter(({ regions }) => takes(regions[depth], piece));
      if (!visit(depth + 1, next, [...pieces, piece], here)) return false;
    }
    return true;
  }

  return visit(0, rows, [], new Set());
}

function takes(region: Region | undefined, piece: number): boolean {
  return !region || has(region, piece);
}

/** First pieces of the parts in which the same rules are left. */
function cutsOf(rows: readonly Row[], depth: number, size: number): readonly number[] {
  const cuts = new Set(size > 0 ? [0] : []);
  for (const { regions } of rows) {
    for (const [from, to] of regions[depth] ?? []) {
      cuts.add(from);
      if (to + 1 < size) cuts.add(to + 1);
    }
  }
  return [...cuts].sort((a, b) => a - b);
}
