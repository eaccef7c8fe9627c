import type { FormField } from '@marshrut/blocks';

type Beginning = Pick<FormField, 'mode' | 'required'>;

/** The form with one more field at a place. */
export function added(fields: readonly FormField[], path: string, at: number, begin: Beginning): FormField[] {
  if (fields.some(field => field.path === path)) return [...fields];
  const field: FormField = { path, ...begin };
  return [...fields.slice(0, at), field, ...fields.slice(at)];
}

/** The form with one field changed; properties that become undefined are taken away. */
export function changed(fields: readonly FormField[], path: string, next: Partial<FormField>): FormField[] {
  return fields.map(field => {
    if (field.path !== path) return field;
    const merged = { ...field, ...next };
    const given = Object.entries(merged).filter(([, value]) => value !== undefined && value !== '');
    return Object.fromEntries(given) as FormField;
  });
}
