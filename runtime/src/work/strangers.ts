import type { InputProblem } from '@marshrut/engine';
import type { FieldType, Value } from '@marshrut/model';
import { findPeople } from '../people/person.js';
import type { WorkDeps } from './deps.js';

/** A value and the field it is meant for. */
export interface GivenValue {
  readonly path: string;
  readonly type: FieldType;
  readonly value: Value | undefined;
}

/** Values that should name an active person, but do not: a task given to nobody would be lost. */
export async function strangersAmong(
  { people }: Pick<WorkDeps, 'people'>,
  given: readonly GivenValue[],
): Promise<InputProblem[]> {
  const named = given.flatMap(({ path, type, value }) =>
    type.kind === 'user' && typeof value === 'string' && value !== '' ? [{ path, value, role: type.role }] : [],
  );
  const found = await findPeople(
    people,
    named.map(({ value }) => value),
  );
  return named.flatMap(({ path, value, role }): InputProblem[] => {
    const person = found.get(value);
    const fits = person?.active === true && (role === undefined || person.roles.includes(role));
    return fits ? [] : [{ path, code: 'NO_SUCH_USER', ...(role === undefined ? {} : { expected: role }) }];
  });
}
