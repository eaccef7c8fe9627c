import type { Entity } from '../data/use-entity.js';
import type { FormField } from '../form/field.js';

/** The fields of a record card as a form: a registration number is taken by the server and only read. */
export function cardFields(entity: Entity, editing: boolean): FormField[] {
  return entity.fields.map(({ key, name, help, type, required }) => ({
    path: key,
    label: name,
    help,
    type,
    mode: editing && type.kind !== 'number' ? 'EDIT' : 'READ',
    required: required && type.kind !== 'number',
    visibleIf: null,
    requiredIf: null,
  }));
}
