/** The numbers of these are kept as they were written, where JavaScript would round them. */
type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** What a JSON text says, or undefined where it is none. Numbers that are no safe integers stay texts: `12.50`. */
export function parseJson(bytes: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text, exact as (key: string, value: unknown) => unknown);
  } catch {
    return undefined;
  }
}

const exact: Reviver = (_, value, context) =>
  typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? String(value)) : value;

export function isJson(contentType: string): boolean {
  return contentType === 'application/json' || contentType.endsWith('+json');
}

/** What stands at `data.clients.0.id`; undefined where nothing does. Own properties only. */
export function at(json: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (found, name) =>
        typeof found === 'object' && found !== null && Object.hasOwn(found, name)
          ? (found as Readonly<Record<string, unknown>>)[name]
          : undefined,
      json,
    );
}
