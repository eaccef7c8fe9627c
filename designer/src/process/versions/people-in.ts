import type { Diagram } from '@marshrut/model';

/** Ids of the people whom the settings of the blocks name. */
export function peopleIn({ nodes }: Diagram): readonly string[] {
  return [...new Set(nodes.flatMap(({ settings }) => usersIn(settings)))].slice(0, 100);
}

function usersIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'user' && typeof inner === 'string' && inner !== '' ? [inner] : usersIn(inner),
  );
}
