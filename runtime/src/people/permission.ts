/**
 * - DESIGN      processes, entities (role analyst)
 * - WORK        tasks of the inbox (any role that is not a system role)
 * - MANAGE      all cases and incidents (role manager)
 * - INTEGRATE   API tokens (role integrator)
 * - ADMINISTER  people and roles (role administrator)
 */
export type Permission = 'DESIGN' | 'WORK' | 'MANAGE' | 'INTEGRATE' | 'ADMINISTER';

const givenBySystemRole = {
  analyst: 'DESIGN',
  manager: 'MANAGE',
  integrator: 'INTEGRATE',
  administrator: 'ADMINISTER',
} as const satisfies Record<string, Permission>;

export type SystemRole = keyof typeof givenBySystemRole;

export function isSystemRole(role: string): role is SystemRole {
  return Object.hasOwn(givenBySystemRole, role);
}

export function permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
  return new Set(roles.map(role => (isSystemRole(role) ? givenBySystemRole[role] : 'WORK')));
}
