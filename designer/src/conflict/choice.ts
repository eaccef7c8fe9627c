import type {
  ChangedConflictPartsFragment,
  ConflictPartsFragment,
  FieldConflictPartsFragment,
  ResolutionInput,
  Take,
} from '../graphql/generated/graphql.js';

export type Choices = Readonly<Record<string, Take>>;

/** A choice between mine and theirs decides these. */
export type Choosable = FieldConflictPartsFragment | ChangedConflictPartsFragment;

function fieldOf(conflict: Choosable): string | null {
  return conflict.__typename === 'FieldConflict' ? conflict.field : null;
}

export function keyOfConflict(conflict: Choosable): string {
  return `${conflict.record}.${fieldOf(conflict) ?? ''}`;
}

export function choosable(conflicts: readonly ConflictPartsFragment[]): Choosable[] {
  return conflicts.filter(
    conflict => conflict.__typename === 'FieldConflict' || conflict.__typename === 'ChangedConflict',
  );
}

/** The same choice for every one. */
export function everywhere(conflicts: readonly Choosable[], take: Take): Choices {
  return Object.fromEntries(conflicts.map(conflict => [keyOfConflict(conflict), take]));
}

/** What the server is told, or null while a field has no choice yet. */
export function resolutions(conflicts: readonly Choosable[], choices: Choices): ResolutionInput[] | null {
  const all = conflicts.flatMap(conflict => {
    const take = choices[keyOfConflict(conflict)];
    const { entity, record, version } = conflict;
    return take ? [{ entity, record, field: fieldOf(conflict), version, take }] : [];
  });
  return all.length === conflicts.length ? all : null;
}
