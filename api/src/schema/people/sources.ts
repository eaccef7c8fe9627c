import { countHolders, findPeople, listRoles } from '@marshrut/runtime';
import type { Source } from '../load.js';
import { type Role, toRole } from './role.js';
import { toUser, type User } from './user.js';

export const usersById: Source<string, User> = async ({ services }, ids) => {
  const found = await findPeople(services.people, ids);
  return new Map([...found].map(([id, person]) => [id, toUser(person)]));
};

export const rolesByKey: Source<string, Role> = async ({ services }) => {
  const roles = await listRoles(services.people);
  return new Map(roles.map(role => [role.key, toRole(role)]));
};

export const holdersByRole: Source<string, number> = ({ services }) => countHolders(services.people);
