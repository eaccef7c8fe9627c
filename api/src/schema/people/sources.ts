import { type Language, localText, say } from '@marshrut/model';
import {
  countHolders,
  countMembers,
  findPeople,
  listGroups,
  listRoles,
  listSubstitutions,
  type Substitution,
  SYSTEM,
} from '@marshrut/runtime';
import type { Source } from '../load.js';
import { type Group, toGroup } from './group.js';
import { type Role, toRole } from './role.js';
import { toUser, type User } from './user.js';

export const usersById: Source<string, User> = async ({ services, language }, ids) => {
  const found = await findPeople(services.people, ids);
  const users = new Map([...found].map(([id, person]) => [id, toUser(person)]));
  return ids.includes(SYSTEM) ? users.set(SYSTEM, clockwork(language)) : users;
};

const clockworkName = localText('Система', 'System');

/** Who did what no person did: timers, messages, answers of services. */
function clockwork(language: Language): User {
  const name = say(clockworkName, language);
  const nowhere = { email: null, roles: [], groups: [], manager: null, position: null };
  return toUser({ id: SYSTEM, name, login: SYSTEM, active: false, ...nowhere });
}

export const rolesByKey: Source<string, Role> = async ({ services }) => {
  const roles = await listRoles(services.people);
  return new Map(roles.map(role => [role.key, toRole(role)]));
};

export const groupsByKey: Source<string, Group> = async ({ services }) => {
  const groups = await listGroups(services.people);
  return new Map(groups.map(group => [group.key, toGroup(group)]));
};

export const membersByGroup: Source<string, number> = ({ services }) => countMembers(services.people);

export const holdersByRole: Source<string, number> = ({ services }) => countHolders(services.people);

/** Of each person: as the one who is away, and as the deputy. */
export const substitutionsByUser: Source<string, readonly Substitution[]> = async ({ services }, users) => {
  const all = await listSubstitutions(services.people, services.business.timeZone, users);
  const about = (user: string) => all.filter(({ absent, deputy }) => absent === user || deputy === user);
  return new Map(users.map(user => [user, about(user)]));
};
