import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormattedField } from './FormattedField.js';
import { common, type InputBase, type InputProps } from './input-props.js';

export function TextField(props: InputProps<'text'>) {
  const { format } = props.type;
  if (format) return <FormattedField props={props} format={format} />;
  return <TextInput {...common(props)} ref={props.ref} value={textOf(props)} onChange={typed(props)} />;
}

export function EmailField(props: InputProps<'email'>) {
  return (
    <TextInput
      {...common(props)}
      ref={props.ref}
      type="email"
      inputMode="email"
      autoComplete="off"
      spellCheck={false}
      value={textOf(props)}
      onChange={typed(props)}
    />
  );
}

/** A text of several lines that grows with what is typed; near its limit it counts. */
export function LongTextField(props: InputProps<'longText'>) {
  const { t } = useTranslation('form');
  const text = textOf(props);
  const max = props.type.maxLength;
  const count = max !== undefined && text.length > max * 0.8 ? t('symbols', { count: text.length, max }) : undefined;
  return (
    <Textarea
      {...common(props)}
      ref={props.ref}
      description={[props.help, count].filter(Boolean).join(' ')}
      autosize
      minRows={3}
      maxRows={14}
      value={text}
      onChange={typed(props)}
    />
  );
}

function textOf({ value }: InputBase): string {
  return value === null ? '' : String(value);
}

function typed({ onChange }: InputBase) {
  return (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value || null);
}
