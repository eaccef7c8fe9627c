import { Select } from '@mantine/core';
import type { CardField } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { TriggerOf } from '../../blocks/settings-of.js';
import { useSurroundings } from '../../blocks/surroundings.js';
import { EntitySelect } from '../../card/EntitySelect.js';
import { ConditionEditor } from '../../condition/ConditionEditor.js';
import { IntoField } from '../bodies/IntoField.js';
import css from '../inputs/Inputs.module.css';

interface RecordChange {
  readonly join?: string | undefined;
  readonly newFields?: readonly CardField[] | undefined;
}

interface RecordEventProps {
  readonly trigger: TriggerOf<'record'>;
  readonly onChange: (trigger: TriggerOf<'record'>, change?: RecordChange) => void;
}

/** «Когда запись «Заявка» создана»; the record goes into a field of the card. */
export function RecordEvent({ trigger, onChange }: RecordEventProps) {
  const { t } = useTranslation('process');
  const { entities } = useSurroundings();
  const entity = entities.get(trigger.entity);
  return (
    <>
      <div data-property="trigger.entity">
        <EntitySelect
          value={trigger.entity}
          onChange={key => onChange({ ...trigger, entity: key, into: '', when: '' })}
        />
      </div>
      <Select
        label={t('whatHappens')}
        allowDeselect={false}
        data={(['created', 'changed', 'any'] as const).map(one => ({ value: one, label: t(`changed.${one}`) }))}
        value={trigger.change}
        onChange={change => change && onChange({ ...trigger, change: change as TriggerOf<'record'>['change'] })}
      />
      {entity && (
        <div data-property="trigger.into">
          <IntoField
            label={t('recordInto')}
            entity={entity}
            into={trigger.into}
            onChange={(into, newFields) => onChange({ ...trigger, into }, { newFields })}
          />
        </div>
      )}
      {entity && trigger.into !== '' && (
        <div className={css.stack} data-property="trigger.when">
          <h4 className={css.label}>{t('recordWhen')}</h4>
          <ConditionEditor
            label={t('recordWhen')}
            text={trigger.when ?? ''}
            onChange={(when, join) => onChange({ ...trigger, when }, { join: join && `trigger.${join}` })}
          />
          <p className={css.hint}>{t('recordWhenHint')}</p>
        </div>
      )}
    </>
  );
}
