import type { Axis } from './axis.js';
import { isFull, type Region } from './region.js';

/** A rule as the pieces it takes of each axis. */
export interface Row {
  readonly rule: number;
  /** Undefined where the cell cannot be told: then it may take any. */
  readonly regions: readonly (Region | undefined)[];
  /** Axes whose cells cannot be told. */
  readonly unsure: readonly number[];
  /** From this axis on it takes everything. */
  readonly restricted: number;
}

export function rowsOf(axes: readonly Axis[], rules: number): readonly Row[] {
  return Array.from({ length: rules }, (_, rule) => {
    const regions = axes.map(axis => axis.region(rule));
    return {
      rule,
      regions,
      unsure: regions.flatMap((region, index) => (region ? [] : [index])),
      restricted: regions.findLastIndex((region, index) => !isOpen(region, axes[index])) + 1,
    };
  });
}

/** Whether it surely takes every piece of the axis. */
export function isOpen(region: Region | undefined, axis: Axis | undefined): boolean {
  return region !== undefined && isFull(region, axis?.values.length ?? 0);
}
