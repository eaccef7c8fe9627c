/** Every function an expression may call. The table of what they take and do is closed over these names. */
export const functionNames = [
  'today',
  'now',
  'date',
  'date and time',
  'duration',
  'not',
  'is defined',
  'is blank',
  'contains',
  'starts with',
  'ends with',
  'upper case',
  'lower case',
  'normal text',
  'string length',
  'string join',
  'string',
  'number',
  'abs',
  'floor',
  'ceiling',
  'round',
  'decimal',
  'min',
  'max',
  'sum',
  'count',
  'list contains',
] as const;

export type FunctionName = (typeof functionNames)[number];

const known: ReadonlySet<string> = new Set(functionNames);

export function isFunctionName(name: string): name is FunctionName {
  return known.has(name);
}
