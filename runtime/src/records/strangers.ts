import type { Entity, Values } from '@marshrut/model';
import type { FieldProblem } from '../definitions/outcome.js';
import { findPeople } from '../people/person.js';
import { toFieldProblem } from './read-values.js';
import type { Records } from './records.js';

/** Fields that should name an active person, but do not. */
export async function strangersIn(
  { people }: Pick<Records, 'people'>,
  entity: Entity,
  values: Values,
): Promise<FieldProblem[]> {
  const named = entity.fields.flatMap(({ key, type }) => {
    const id = values[key];
    return type.kind === 'user' && typeof id === 'string' ? [{ key, id }] : [];
  });
  const found = await findPeople(people, [...new Set(named.map(({ id }) => id))]);
  return named.flatMap(({ key, id }) =>
    found.get(id)?.active ? [] : [toFieldProblem(entity, key, { code: 'NO_SUCH_USER' })],
  );
}
