import type { Value, Values } from '@marshrut/model';

/**
 * Values of fields that are computed from each other, by path. Each is asked again until none changes: as many rounds as there are
 * fields are enough where they do not go in a circle, and no more are made where they do.
 */
export function settle(paths: readonly string[], compute: (path: string, computed: Values) => Value): Values {
  let values: Values = {};
  for (let round = 0; round <= paths.length; round++) {
    const next: Record<string, Value> = {};
    for (const path of paths) next[path] = compute(path, { ...values, ...next });
    const same = paths.every(path => next[path] === (values[path] ?? null));
    values = next;
    if (same) break;
  }
  return values;
}

/** Paths that are computed from themselves, the first circle found, in its order; empty where there is none. */
export function circleIn(uses: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const clear = new Set<string>();
  const visit = (path: string, way: readonly string[]): readonly string[] => {
    const at = way.indexOf(path);
    if (at >= 0) return way.slice(at);
    if (clear.has(path)) return [];
    for (const used of uses.get(path) ?? []) {
      const circle = visit(used, [...way, path]);
      if (circle.length > 0) return circle;
    }
    clear.add(path);
    return [];
  };
  for (const path of uses.keys()) {
    const circle = visit(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
