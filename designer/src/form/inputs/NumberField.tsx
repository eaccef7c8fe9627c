import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { groupThousands, keepNumber, plainNumber } from '../text/number-text.js';
import { common, type InputProps } from './input-props.js';

type NumberKind = 'int' | 'decimal' | 'money';

/**
 * Whole numbers, decimals and money, typed as people write them (`1 234,5`) and kept exactly, never as a float.
 * While it has the focus the text is as typed; afterwards thousands are set apart.
 */
export function NumberField(props: InputProps<NumberKind>) {
  const { value, type, onChange } = props;
  const [typing, setTyping] = useState<string | null>(null);
  const fraction = type.kind !== 'int' && !(type.kind === 'decimal' && type.scale === 0);
  const rest = value === null ? '' : groupThousands(String(value));
  const change = (text: string) => {
    const kept = keepNumber(text, fraction);
    setTyping(kept);
    onChange(plainNumber(kept) || null);
  };
  return (
    <TextInput
      {...common(props)}
      ref={props.ref}
      inputMode={fraction ? 'decimal' : 'numeric'}
      autoComplete="off"
      rightSection={type.kind === 'money' ? <span aria-hidden>₽</span> : undefined}
      value={typing ?? rest}
      onFocus={() => setTyping(rest)}
      onChange={event => change(event.currentTarget.value)}
      onBlur={() => {
        setTyping(null);
        props.onBlur();
      }}
    />
  );
}
