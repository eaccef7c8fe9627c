import { Textarea, TextInput, UnstyledButton } from '@mantine/core';
import type { Language, LocalText } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import { useSay } from '../../i18n/local-text.js';
import css from './Panel.module.css';

interface LocalizedFieldProps {
  readonly label: string;
  readonly value: LocalText;
  readonly onChange: (text: string, language: Language) => void;
  /** Shown while nothing is given. */
  readonly placeholder?: LocalText | undefined;
  readonly description?: string;
  readonly multiline?: boolean;
  readonly hideLabel?: boolean;
  readonly autoFocus?: boolean;
  readonly onEnter?: () => void;
}

/** A text in both languages: one field, and a small switch that says which language is being written. */
export function LocalizedField(props: LocalizedFieldProps) {
  const { label, value, onChange, placeholder, description, multiline, hideLabel, autoFocus, onEnter } = props;
  const { t } = useTranslation('process');
  const say = useSay();
  const own = useLanguage();
  const [other, setOther] = useState(false);
  const language: Language = other ? (own === 'ru' ? 'en' : 'ru') : own;
  const common = {
    ...(hideLabel ? { 'aria-label': label } : { label }),
    description,
    autoFocus,
    'data-autofocus': autoFocus || undefined,
    value: value[language],
    placeholder: value[language] ? undefined : say(value) || say(placeholder) || undefined,
    lang: language,
    rightSectionWidth: 40,
    rightSection: (
      <UnstyledButton
        className={css.language}
        data-other={other || undefined}
        aria-label={t('writtenIn', { code: language.toUpperCase(), language: t(`language.${language}`) })}
        title={t('switchLanguage')}
        onClick={() => setOther(!other)}
      >
        {language.toUpperCase()}
      </UnstyledButton>
    ),
  };
  if (multiline) {
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        maxRows={8}
        onChange={event => onChange(event.currentTarget.value, language)}
      />
    );
  }
  return (
    <TextInput
      {...common}
      onChange={event => onChange(event.currentTarget.value, language)}
      onKeyDown={event => {
        if (event.key === 'Enter' && onEnter) onEnter();
      }}
    />
  );
}
