import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConditionEditor } from '../condition/ConditionEditor.js';
import css from './FormBuilder.module.css';

interface ConditionalSettingProps {
  readonly name: 'visibleIf' | 'requiredIf' | 'readIf';
  readonly text: string;
  readonly onChange: (text: string, join?: string) => void;
}

/** «Показывать не всегда, а если …». Switching it off forgets the condition. */
export function ConditionalSetting({ name, text, onChange }: ConditionalSettingProps) {
  const { t } = useTranslation('process');
  const [open, setOpen] = useState(text !== '');
  return (
    <div className={css.conditional}>
      <Switch
        label={t(name)}
        checked={open || text !== ''}
        onChange={event => {
          setOpen(event.currentTarget.checked);
          if (!event.currentTarget.checked && text !== '') onChange('');
        }}
      />
      {(open || text !== '') && <ConditionEditor label={t(name)} text={text} onChange={onChange} />}
    </div>
  );
}
