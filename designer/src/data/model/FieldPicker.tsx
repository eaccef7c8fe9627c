import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import type { FieldDraft } from './draft.js';

interface FieldPickerProps {
  readonly label: string;
  readonly help?: string;
  readonly fields: readonly FieldDraft[];
  readonly value: readonly string[];
  readonly max: number;
  readonly error: string | undefined;
  readonly onChange: (ids: string[]) => void;
}

/** Several fields in the order they were chosen. */
export function FieldPicker({ label, help, fields, value, max, error, onChange }: FieldPickerProps) {
  const { t } = useTranslation('data');
  const say = useSay();
  return (
    <MultiSelect
      label={label}
      description={help}
      searchable
      maxValues={max}
      data={fields.map(field => ({ value: field.id, label: say(field.name) || t('newField') }))}
      value={[...value]}
      error={error}
      onChange={onChange}
    />
  );
}
