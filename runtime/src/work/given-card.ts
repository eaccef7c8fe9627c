import type { InputProblem } from '@marshrut/engine';
import { type CardField, readValue, type Value, type Values } from '@marshrut/model';
import { filesAmiss } from '../attachments/check-files.js';
import { expect } from '../dispatch/ask.js';
import type { WorkDeps } from './deps.js';
import { type GivenValue, strangersAmong } from './strangers.js';

/** Card values in their canonical form; what no field among these takes is refused by name. */
export function readCard(
  fields: readonly CardField[],
  values: Values,
  today: string,
): { readonly vars: Values; readonly problems: readonly InputProblem[] } {
  const vars: Record<string, Value> = {};
  const problems: InputProblem[] = [];
  const known = new Map(fields.map(field => [field.key, field]));
  for (const [path, raw] of Object.entries(values)) {
    const field = known.get(path);
    const read = field && readValue(field.type, raw, today);
    if (!read) problems.push({ path, code: 'UNKNOWN_FIELD' });
    else if (read.ok) vars[path] = read.value;
    else problems.push({ path, code: read.code, ...(read.expected === undefined ? {} : { expected: read.expected }) });
  }
  return { vars, problems };
}

/** Values that name a person or a record there is not, or a file: those are attached in tasks alone. */
export async function absentAmong(
  deps: WorkDeps,
  fields: readonly CardField[],
  vars: Values,
): Promise<readonly InputProblem[]> {
  const given = fields.map(({ key: path, type }) => ({ path, type, value: vars[path] }));
  return [
    ...(await strangersAmong(deps, given)),
    ...(await recordsMissing(deps, given)),
    ...(await filesAmiss(deps, null, given)),
  ];
}

async function recordsMissing({ dispatch }: WorkDeps, given: readonly GivenValue[]): Promise<InputProblem[]> {
  const named = given.flatMap(({ path, type, value }) =>
    type.kind === 'reference' && typeof value === 'string' ? [{ path, entity: type.entity, id: value }] : [],
  );
  if (named.length === 0) return [];
  const needs = named.map(({ entity, id }) => ({ need: 'record' as const, entity, id }));
  const facts = await dispatch.storage.run(function* () {
    return expect('facts', yield { ask: 'facts', needs }).facts;
  });
  return named.flatMap(({ path }, at): InputProblem[] => {
    const fact = facts[at];
    return fact?.need === 'record' && fact.row ? [] : [{ path, code: 'NO_SUCH_RECORD' }];
  });
}
