import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Hours, hoursFrom, textOf } from './draft.js';

interface HoursInputProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  readonly hours: Hours | null;
  readonly onChange: (hours: Hours) => void;
}

/** Working hours as text; while it has the focus as typed, afterwards as it was understood. */
export function HoursInput({ label, placeholder, error, hours, onChange }: HoursInputProps) {
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      error={error}
      spellCheck={false}
      value={typing ?? textOf(hours)}
      onChange={({ currentTarget: { value } }) => {
        setTyping(value);
        onChange(hoursFrom(value));
      }}
      onBlur={() => setTyping(null)}
    />
  );
}
