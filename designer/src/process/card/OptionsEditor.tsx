import { ActionIcon, Button } from '@mantine/core';
import type { Option } from '@marshrut/model';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Withdraw } from '../../form/options/Withdraw.js';
import { moved } from '../order/moved.js';
import { SortableRow } from '../order/SortableRow.js';
import { LocalizedField } from '../panel/LocalizedField.js';
import css from './OptionsEditor.module.css';
import { emptyOption, withKeys } from './options.js';

interface OptionsEditorProps {
  readonly options: readonly Option[];
  readonly onChange: (options: Option[]) => void;
}

/** The values of a list, in order; Enter adds the next one. */
export function OptionsEditor({ options, onChange }: OptionsEditorProps) {
  const { t } = useTranslation('process');
  const list = useId();
  const [added, setAdded] = useState(-1);
  const add = () => {
    setAdded(options.length);
    onChange(emptyOption(withKeys(options)));
  };
  const rename = (at: number, text: string, written: 'ru' | 'en') =>
    onChange(
      options.map((option, index) =>
        index === at ? { ...option, name: { ...option.name, [written]: text } } : option,
      ),
    );
  const replace = (at: number, next: Option) =>
    onChange(options.map((option, index) => (index === at ? next : option)));
  return (
    <fieldset className={css.options} onBlur={() => onChange(withKeys(options))}>
      <legend>{t('options')}</legend>
      {options.map((option, index) => (
        <SortableRow
          // biome-ignore lint/suspicious/noArrayIndexKey: an option gets its key from its name when it is left, and must keep the focus until then.
          key={index}
          list={list}
          index={index}
          count={options.length}
          name={option.name.ru || option.name.en}
          onMove={(from, to) => onChange(moved(options, from, to))}
        >
          <div className={css.option} data-withdrawn={option.withdrawn || undefined}>
            <LocalizedField
              label={t('optionName', { at: index + 1 })}
              hideLabel
              autoFocus={index === added}
              value={option.name}
              onChange={(text, written) => rename(index, text, written)}
              onEnter={add}
            />
            <Withdraw size={28} option={option} onChange={next => replace(index, next)} />
            <ActionIcon
              size={28}
              disabled={options.length === 1}
              aria-label={t('removeOption', { name: option.name.ru || option.name.en })}
              onClick={() => onChange(options.filter((_, at) => at !== index))}
            >
              <IconX size={16} stroke={1.75} />
            </ActionIcon>
          </div>
        </SortableRow>
      ))}
      <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
        {t('addOption')}
      </Button>
    </fieldset>
  );
}
