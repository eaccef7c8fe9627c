import { Select } from '@mantine/core';
import { type FieldType, type TextFormatKey, textFormatKeys, textFormats } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import '../words.js';

type TextType = Extract<FieldType, { kind: 'text' }>;

interface FormatSelectProps {
  readonly type: TextType;
  readonly className?: string | undefined;
  readonly onChange: (type: TextType) => void;
}

/** What a text must look like, for who draws a field. A format has a length of its own. */
export function FormatSelect({ type, className, onChange }: FormatSelectProps) {
  const { t } = useTranslation('form');
  const say = useSay();
  const choose = (format: TextFormatKey | undefined) => onChange(format ? { kind: 'text', format } : { kind: 'text' });
  return (
    <Select
      className={className}
      label={t('format')}
      description={type.format && t('formatExample', { example: textFormats[type.format].example })}
      placeholder={t('anyText')}
      clearable
      data={textFormatKeys.map(key => ({ value: key, label: say(textFormats[key].name) }))}
      value={type.format ?? null}
      onChange={key => choose(textFormatKeys.find(known => known === key))}
    />
  );
}
