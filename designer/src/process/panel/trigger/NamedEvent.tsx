import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TriggerOf } from '../../blocks/settings-of.js';
import { SourceInput } from '../../condition/SourceInput.js';
import css from '../inputs/Inputs.module.css';
import { IntoRows } from '../rows/IntoRows.js';

type Named = TriggerOf<'message'> | TriggerOf<'signal'> | TriggerOf<'webhook'> | TriggerOf<'error'>;

interface NamedEventProps {
  readonly trigger: Named;
  readonly onChange: (trigger: Named, join?: string) => void;
}

/** An event that comes under a name and brings something along. */
export function NamedEvent({ trigger, onChange }: NamedEventProps) {
  const { t } = useTranslation('process');
  const error = trigger.on === 'error';
  return (
    <>
      <div data-property={error ? 'trigger.code' : 'trigger.name'}>
        <TextInput
          label={t(`nameOf.${trigger.on}`)}
          description={t(`nameHint.${trigger.on}`)}
          placeholder={error ? t('anyError') : undefined}
          maxLength={80}
          value={trigger.on === 'error' ? trigger.code : trigger.name}
          onChange={event => {
            const text = event.currentTarget.value;
            onChange(trigger.on === 'error' ? { ...trigger, code: text } : { ...trigger, name: text }, 'name');
          }}
        />
      </div>
      {trigger.on === 'message' && (
        <div className={css.stack} data-property="trigger.key">
          <h4 className={css.label}>{t('whoseMessage')}</h4>
          <SourceInput
            label={t('whoseMessage')}
            type={{ kind: 'text' }}
            any
            text={trigger.key}
            onChange={(key, join) => onChange({ ...trigger, key }, join && 'key')}
          />
          <p className={css.hint}>{t('whoseMessageHint')}</p>
        </div>
      )}
      <h4 className={css.label}>{t('whatItBrings')}</h4>
      <IntoRows
        at="trigger.into"
        rows={trigger.into}
        {...(error && { names: ['code', 'message'] })}
        onChange={(into, join) => onChange({ ...trigger, into }, join)}
      />
    </>
  );
}
