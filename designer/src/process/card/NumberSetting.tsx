import { NumberInput, TextInput } from '@mantine/core';

interface WholeProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly max?: number;
  readonly onChange: (value: number | undefined) => void;
}

export function Whole({ label, value, max, onChange }: WholeProps) {
  return (
    <NumberInput
      label={label}
      allowDecimal={false}
      max={max}
      value={value ?? ''}
      onChange={next => onChange(typeof next === 'number' ? next : undefined)}
    />
  );
}

interface ExactProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** An exact decimal: text all the way, never a float. */
export function Exact({ label, value, onChange }: ExactProps) {
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      value={value ?? ''}
      onChange={event => onChange(event.currentTarget.value.replace(',', '.').replace(/[^\d.-]/g, '') || undefined)}
    />
  );
}
