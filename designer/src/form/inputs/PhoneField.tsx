import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { maskPhone } from '../text/phone-text.js';
import { common, type InputProps } from './input-props.js';

export function PhoneField(props: InputProps<'phone'>) {
  const { t } = useTranslation('form');
  const shown = props.value === null ? '' : maskPhone(String(props.value));
  const type = (text: string) => {
    const erasing = text.length < shown.length;
    const masked = maskPhone(text);
    const bare = masked === '+7' || masked === '+';
    props.onChange(erasing && (bare || text === '') ? null : masked || null);
  };
  return (
    <TextInput
      {...common(props)}
      ref={props.ref}
      type="tel"
      inputMode="tel"
      autoComplete="off"
      placeholder={t('phoneHint')}
      value={shown}
      onChange={event => type(event.currentTarget.value)}
    />
  );
}
