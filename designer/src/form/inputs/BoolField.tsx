import { Checkbox } from '@mantine/core';
import type { InputProps } from './input-props.js';

export function BoolField({ name, label, help, required, error, value, ref, onChange, onBlur }: InputProps<'bool'>) {
  return (
    <Checkbox
      ref={ref}
      name={name}
      label={required ? `${label} *` : label}
      description={help}
      error={error}
      aria-required={required}
      checked={value === true}
      onChange={event => onChange(event.currentTarget.checked)}
      onBlur={onBlur}
    />
  );
}
