/** Pieces of an axis, as ranges with both ends: in order, none touching another. */
export type Region = readonly (readonly [from: number, to: number])[];

export const NOWHERE: Region = [];

/** The same pieces in order, touching ranges as one. */
export function union(ranges: Region): Region {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Of the pieces 0 to `size` - 1 those that are not in it. */
export function complement(region: Region, size: number): Region {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of region) {
    if (next < from) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next < size) rest.push([next, size - 1]);
  return rest;
}

/** The first piece that is in both. */
export function common(left: Region, right: Region): number | undefined {
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [left[i], right[j]];
    if (!a || !b) return undefined;
    if (a[1] < b[0]) i++;
    else if (b[1] < a[0]) j++;
    else return Math.max(a[0], b[0]);
  }
}

export function covers(whole: Region, part: Region): boolean {
  return part.every(([from, to]) => whole.some(([first, last]) => first <= from && to <= last));
}

export function has(region: Region, piece: number): boolean {
  return region.some(([from, to]) => from <= piece && piece <= to);
}

export function isFull(region: Region, size: number): boolean {
  return size === 0 || (region[0]?.[0] === 0 && region[0][1] === size - 1);
}
