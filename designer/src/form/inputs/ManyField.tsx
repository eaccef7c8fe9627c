import { Checkbox, MultiSelect } from '@mantine/core';
import { choosable, chosenIn, inOrder, manyValue } from '@marshrut/model';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { RADIOS_UP_TO } from './ChoiceField.js';
import css from './Inputs.module.css';
import { common, type InputProps } from './input-props.js';

/** Few options lie open as checkboxes; many fold into a list one can search. */
export function ManyField(props: InputProps<'many'>) {
  const { t } = useTranslation('form');
  const say = useSay();
  // What was withdrawn can be taken off and put back until the form is left.
  const begun = useRef(props.value);
  const options = choosable(props.type.options, begun.current);
  const value = [...inOrder(props.type.options, props.value)];
  const change = (keys: string[]) => props.onChange(manyValue(keys));
  const label = (key: string) => say(props.type.options.find(option => option.key === key)?.name) || key;
  const unknown = chosenIn(begun.current).filter(key => !options.some(option => option.key === key));
  const keys = [...options.map(option => option.key), ...unknown];
  if (keys.length > RADIOS_UP_TO) {
    return (
      <MultiSelect
        {...common(props)}
        ref={props.ref}
        searchable
        clearable
        hidePickedOptions
        placeholder={value.length === 0 ? t('chooseSeveral') : undefined}
        nothingFoundMessage={t('nothing')}
        data={keys.map(key => ({ value: key, label: label(key) }))}
        value={value}
        onChange={change}
      />
    );
  }
  const { 'aria-required': _, ...group } = common(props);
  return (
    <Checkbox.Group {...group} value={value} onChange={change}>
      <div className={css.radios}>
        {keys.map((key, index) => (
          <Checkbox
            key={key}
            ref={index === 0 ? props.ref : undefined}
            value={key}
            label={label(key)}
            error={props.error !== undefined}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
