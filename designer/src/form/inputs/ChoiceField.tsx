import { Radio, Select } from '@mantine/core';
import { choosable } from '@marshrut/model';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import css from './Inputs.module.css';
import { common, type InputProps } from './input-props.js';

export const RADIOS_UP_TO = 5;

/** Few options lie open as radio buttons; many fold into a list one can search. */
export function ChoiceField(props: InputProps<'choice'>) {
  const { t } = useTranslation('form');
  const say = useSay();
  const begun = useRef(props.value);
  const options = choosable(props.type.options, begun.current);
  const value = props.value === null ? null : String(props.value);
  if (options.length > RADIOS_UP_TO) {
    return (
      <Select
        {...common(props)}
        ref={props.ref}
        searchable
        clearable={!props.required}
        placeholder={t('choose')}
        nothingFoundMessage={t('nothing')}
        data={options.map(option => ({ value: option.key, label: say(option.name) }))}
        value={value}
        onChange={props.onChange}
      />
    );
  }
  const { 'aria-required': _, ...group } = common(props);
  return (
    <Radio.Group {...group} value={value} onChange={props.onChange}>
      <div className={css.radios}>
        {options.map((option, index) => (
          <Radio
            key={option.key}
            ref={index === 0 ? props.ref : undefined}
            value={option.key}
            label={say(option.name)}
            error={props.error !== undefined}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
