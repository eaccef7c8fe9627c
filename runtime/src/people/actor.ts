import { type Permission, permissionsOf } from './permission.js';

/** Who asks: a person, with what they hold at this very moment. A token acts as the person it belongs to. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<Permission>;
  /** Keys of the groups they are in. */
  readonly groups: readonly string[];
  /** Whom they stand in for now. */
  readonly absent: readonly Absent[];
  /** All their roles are of people from outside, such as contractors: they see what is their own and nothing else. */
  readonly outside: boolean;
}

/** Somebody who is away, as their deputy sees them. */
export interface Absent {
  readonly user: string;
  readonly mode: SubstitutionMode;
  readonly roles: readonly string[];
  readonly groups: readonly string[];
}

/**
 * - inform    the deputy sees the tasks
 * - share     the deputy may do them, too
 * - takeOver  they are the deputy's own for the time, and nothing is chosen for the one who is away by load or in turn
 */
export type SubstitutionMode = 'inform' | 'share' | 'takeOver';

type Held = Pick<Actor, 'id' | 'name' | 'login' | 'roles'> & Partial<Pick<Actor, 'groups' | 'absent' | 'outside'>>;

export function actorOf({ id, name, login, roles, groups = [], absent = [], outside = false }: Held): Actor {
  return { id, name, login, roles, permissions: permissionsOf(roles), groups, absent, outside };
}

export function holdsAny(actor: Actor, roles: readonly string[]): boolean {
  return roles.some(role => actor.roles.includes(role));
}

/** Whether a deputy may do what is this person's: not where they are only informed. */
export function actsFor(actor: Actor, user: string): boolean {
  return actor.absent.some(absent => absent.user === user && absent.mode !== 'inform');
}
