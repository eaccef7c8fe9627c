import type { Value, Values } from '@marshrut/model';

/** What the scalar `Values` holds: values by field key, one value, or `{ "value": … }` where a single value must not be null. */
export type GraphqlValues = Values | Value | readonly Value[];

/** Values by field key, from an answer of the server. */
export function valuesIn(json: GraphqlValues): Values {
  return isValues(json) ? json : {};
}

/** One value, wrapped in `{ "value": … }` or bare. */
export function valueIn(json: GraphqlValues | undefined): Value {
  if (json === undefined || isList(json)) return null;
  return isValues(json) ? (json.value ?? null) : json;
}

function isList(json: GraphqlValues): json is readonly Value[] {
  return Array.isArray(json);
}

function isValues(json: GraphqlValues): json is Values {
  return typeof json === 'object' && json !== null && !isList(json);
}
