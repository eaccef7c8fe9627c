import { type LocalText, localText } from '@marshrut/model';
import { canonicalJson } from '../definitions/canonical-json.js';
import { listRoles } from '../people/roles.js';
import type { TemplateRoom } from './room.js';
import type { Template } from './template.js';

/** Something of another kind has the name already. */
export interface Collision {
  readonly kind: 'role' | 'entity' | 'person';
  readonly key: string;
  readonly name: LocalText;
}

/** What stands in the way. What is exactly the same is not: tables, roles and people stay when a template is removed (ADR 12). */
export async function collisionsOf(
  { definitions: { entities, people }, demo }: TemplateRoom,
  template: Template,
): Promise<readonly Collision[]> {
  const there = (await entities.reload()).entities;
  const ofEntities = template.entities.flatMap((entity): Collision[] => {
    const same = there.get(entity.key);
    return same && canonicalJson(same) !== canonicalJson(entity)
      ? [{ kind: 'entity', key: entity.key, name: same.name }]
      : [];
  });
  const roles = await listRoles(people);
  const ofRoles = template.roles.flatMap(({ key, name }): Collision[] => {
    const other = roles.find(role => role.key === key && canonicalJson(role.name) !== canonicalJson(name));
    return other ? [{ kind: 'role', key, name: other.name }] : [];
  });
  const logins = demo ? template.people.map(({ login }) => login) : [];
  const taken =
    logins.length === 0
      ? []
      : await people.db.selectFrom('user').select(['login', 'name']).where('login', 'in', logins).execute();
  const ofPeople = taken.flatMap(({ login, name }): Collision[] =>
    template.people.some(person => person.login === login && person.name === name)
      ? []
      : [{ kind: 'person', key: login, name: localText(name) }],
  );
  return [...ofEntities, ...ofRoles, ...ofPeople];
}
