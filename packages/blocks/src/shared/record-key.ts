/** Prefix of the ids of an entity's records: `PersonalFile` gives `personal_file`. */
export function recordPrefix(entity: string): string {
  return entity.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
}
