import type {
  ConflictPartsFragment,
  FieldConflictPartsFragment,
  ResolutionInput,
  Take,
} from '../graphql/generated/graphql.js';

export type Choices = Readonly<Record<string, Take>>;

export function keyOfConflict(conflict: FieldConflictPartsFragment): string {
  return `${conflict.record}.${conflict.field}`;
}

export function fieldConflicts(conflicts: readonly ConflictPartsFragment[]): FieldConflictPartsFragment[] {
  return conflicts.filter(conflict => conflict.__typename === 'FieldConflict');
}

/** The same choice for every field. */
export function everywhere(conflicts: readonly FieldConflictPartsFragment[], take: Take): Choices {
  return Object.fromEntries(conflicts.map(conflict => [keyOfConflict(conflict), take]));
}

/** What the server is told, or null while a field has no choice yet. */
export function resolutions(
  conflicts: readonly FieldConflictPartsFragment[],
  choices: Choices,
): ResolutionInput[] | null {
  const all = conflicts.flatMap(conflict => {
    const take = choices[keyOfConflict(conflict)];
    const { entity, record, field, version } = conflict;
    return take ? [{ entity, record, field, version, take }] : [];
  });
  return all.length === conflicts.length ? all : null;
}
