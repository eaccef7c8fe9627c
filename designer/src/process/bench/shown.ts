import type { Screen } from '@marshrut/blocks';
import type { FormField } from '../../form/field.js';
import type { FormTable } from '../../form/rows/table.js';

type FormScreen = Extract<Screen, { kind: 'form' }>;

/** The fields of a screen as the form of an operator wants them. */
export function shownFields({ fields }: FormScreen): FormField[] {
  return fields.map(({ path, label, help, type, mode, required, visibleIf, requiredIf, readIf, computed, offers }) => ({
    ...{ path, label, help, type, required, mode: upper(mode) },
    visibleIf: visibleIf ?? null,
    requiredIf: requiredIf ?? null,
    readIf: readIf ?? null,
    computed: mode === 'computed' ? (computed ?? null) : null,
    ...(offers ? { offers } : {}),
  }));
}

export function shownTables({ tables }: FormScreen): FormTable[] {
  return tables.map(({ path, label, mode, columns, min, max, visibleIf, rows }) => ({
    ...{ path, label, mode: upper(mode), min, max, visibleIf: visibleIf ?? null },
    columns: columns.map(({ field: { key, name, type }, mode: column, required }) => ({
      ...{ field: key, label: name, type, required },
      mode: upper(column),
    })),
    rows: rows.map(({ id, values }) => ({ id, values })),
  }));
}

function upper(mode: 'edit' | 'read' | 'computed' | 'hidden'): FormField['mode'] {
  return mode.toUpperCase() as FormField['mode'];
}

/** Fields of a card or of a record as they are asked for on the bench: all may be typed into. */
export function askedFields(
  fields: readonly {
    readonly key: string;
    readonly name: FormField['label'];
    readonly type: FormField['type'];
    readonly required?: boolean;
  }[],
): FormField[] {
  return fields
    .filter(({ type }) => type.kind !== 'number')
    .map(({ key, name, type, required = false }) => ({
      ...{ path: key, label: name, help: null, type, mode: 'EDIT', required },
      ...{ visibleIf: null, requiredIf: null, readIf: null, computed: null },
    }));
}
