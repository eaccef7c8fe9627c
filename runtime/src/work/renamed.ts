/** Plain JSON with ids in the place of others. Ids are found nowhere but where they are meant. */
export function renamed<T>(json: T, ids: ReadonlyMap<string, string>): T {
  return ids.size === 0 ? json : (walk(json, ids) as T);
}

function walk(json: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof json === 'string') return ids.get(json) ?? json;
  if (Array.isArray(json)) return json.map(item => walk(item, ids));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, walk(value, ids)]));
}
