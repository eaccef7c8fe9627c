import { TextInput } from '@mantine/core';
import { laid, type TextFormatKey, textFormats } from '@marshrut/model';
import { useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { common, type InputProps } from './input-props.js';

interface FormattedFieldProps {
  readonly props: InputProps<'text'>;
  readonly format: TextFormatKey;
}

/** A text that has a format. Where it is a number, its digits are laid into the mask as they are typed or pasted; the caret stays by its digit. */
export function FormattedField({ props, format }: FormattedFieldProps) {
  const { mask, example } = { mask: undefined, ...textFormats[format] };
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  useImperativeHandle(props.ref, () => input.current as HTMLInputElement & HTMLTextAreaElement);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const change = (text: string, at: number) => {
    const shown = mask ? laid(mask, digitsIn(text)) : text;
    caret.current = mask && at < text.length ? laid(mask, digitsIn(text.slice(0, at))).length : null;
    props.onChange(shown || null);
  };
  // A name in grey looks like a name already given; a number shows its own shape.
  return (
    <TextInput
      {...common(props)}
      ref={input}
      {...(mask ? { inputMode: 'numeric', autoComplete: 'off' } : {})}
      spellCheck={false}
      placeholder={/\d/.test(example) ? example : undefined}
      value={props.value === null ? '' : String(props.value)}
      onChange={({ currentTarget: { value, selectionStart } }) => change(value, selectionStart ?? value.length)}
    />
  );
}

function digitsIn(text: string): string {
  return text.replace(/\D/g, '');
}
