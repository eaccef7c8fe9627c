import { Text, TextInput } from '@mantine/core';
import { formatNumber, numberFormat } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { dateHere } from '../../form/today.js';
import css from './Model.module.css';

/** `ЛД-{YYYY}-{00000}` with the number it would give today. */
export function NumberPattern({
  pattern,
  onChange,
}: {
  readonly pattern: string;
  readonly onChange: (pattern: string) => void;
}) {
  const { t } = useTranslation('data');
  const format = numberFormat(pattern, dateHere());
  return (
    <div className={css.whole}>
      <TextInput
        label={t('pattern')}
        description={t('patternHelp')}
        withAsterisk
        spellCheck={false}
        value={pattern}
        error={format ? undefined : t('patternWrong')}
        onChange={event => onChange(event.currentTarget.value)}
      />
      {format && (
        <Text mt={4} role="status">
          {t('patternExample', { example: formatNumber(format, 17) })}
        </Text>
      )}
    </div>
  );
}
