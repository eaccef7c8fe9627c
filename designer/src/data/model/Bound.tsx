import { TextInput } from '@mantine/core';
import { keepNumber, plainNumber } from '../../form/text/number-text.js';

interface WholeBound {
  readonly exact?: false;
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

interface ExactBound {
  readonly exact: true;
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A limit that may be left open: a whole number, or an exact decimal as text. */
export function Bound(props: WholeBound | ExactBound) {
  const change = (text: string) => {
    const plain = plainNumber(keepNumber(text, props.exact === true));
    if (props.exact) props.onChange(plain || undefined);
    else props.onChange(/^-?\d{1,15}$/.test(plain) ? Number(plain) : undefined);
  };
  return (
    <TextInput
      label={props.label}
      inputMode={props.exact ? 'decimal' : 'numeric'}
      value={props.value ?? ''}
      onChange={event => change(event.currentTarget.value)}
    />
  );
}
