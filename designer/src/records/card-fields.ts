import type { FieldKind } from '@marshrut/model';
import type { Entity } from '../data/use-entity.js';
import type { FormField } from '../form/field.js';

/** The fields of a record card as a form: a registration number is taken by the server, and files are attached in tasks: both are only read. */
export function cardFields(entity: Entity, editing: boolean): FormField[] {
  return entity.fields.map(({ key, name, help, type, required }) => ({
    path: key,
    label: name,
    help,
    type,
    mode: editing && isTyped(type.kind) ? 'EDIT' : 'READ',
    required: required && isTyped(type.kind),
    visibleIf: null,
    requiredIf: null,
    readIf: null,
    computed: null,
  }));
}

function isTyped(kind: FieldKind): boolean {
  return kind !== 'number' && kind !== 'file';
}
