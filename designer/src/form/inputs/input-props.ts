import type { FieldKind, FieldType, Value } from '@marshrut/model';
import type { RefCallback } from 'react';
import type { Titles } from '../field.js';

/** What every input of a field gets. The caller draws nothing around it: label, help and error are the input's own. */
export type InputProps<K extends FieldKind = FieldKind> = InputBase & {
  readonly type: Extract<FieldType, { kind: K }>;
};

export interface InputBase {
  readonly name: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly required: boolean;
  readonly value: Value;
  readonly error: string | undefined;
  readonly titles: Titles;
  /** Searches of this input see the task's own staged records too. */
  readonly task: string | undefined;
  /** What takes the focus: an input, a button. */
  readonly ref: RefCallback<HTMLElement> | null;
  readonly onChange: (value: Value) => void;
  readonly onBlur: () => void;
}

/** The part of the properties that Mantine's inputs share. */
export function common({ name, label, help, required, error, onBlur }: InputBase) {
  return { name, label, description: help, withAsterisk: required, 'aria-required': required, error, onBlur };
}
