import { type Permission, permissionsOf } from './permission.js';

/** Who asks: a person, with the roles held at this very moment. A token acts as the person it belongs to. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<Permission>;
}

export function actorOf({ id, name, login, roles }: Omit<Actor, 'permissions'>): Actor {
  return { id, name, login, roles, permissions: permissionsOf(roles) };
}

export function holdsAny(actor: Actor, roles: readonly string[]): boolean {
  return roles.some(role => actor.roles.includes(role));
}
