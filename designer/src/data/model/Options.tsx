import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { Option } from '@marshrut/model';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRowIds } from '../../app/row-ids.js';
import { Withdraw } from '../../form/options/Withdraw.js';
import { useSay } from '../../i18n/local-text.js';
import css from './Model.module.css';
import { fieldKeyFrom } from './transliterate.js';

interface OptionsProps {
  readonly options: readonly Option[];
  readonly onChange: (options: Option[]) => void;
}

/** The options of a choice. A key follows the Russian name while it is a proposal; then it is what records hold. */
export function Options({ options, onChange }: OptionsProps) {
  const { t } = useTranslation('data');
  const say = useSay();
  const proposed = (option: Option, others: readonly Option[]) =>
    option.key === '' || /^option\d+$/.test(option.key) || option.key === proposal(option.name.ru, others);
  const change = (index: number, next: Option) => {
    const others = options.filter((_, other) => other !== index);
    const before = options[index];
    const follows = before && before.key === next.key && proposed(before, others);
    const key = follows ? proposal(next.name.ru || next.name.en, others) || next.key : next.key;
    onChange(options.map((option, other) => (other === index ? { ...next, key } : option)));
  };
  const { ids, drop } = useRowIds(options.length);
  const remove = (index: number) => {
    drop(index);
    onChange(options.filter((_, other) => other !== index));
  };
  const add = () => {
    const taken = new Set(options.map(option => option.key));
    let number = options.length + 1;
    while (taken.has(`option${number}`)) number++;
    onChange([...options, { key: `option${number}`, name: { ru: '', en: '' } }]);
  };
  return (
    <fieldset className={css.options}>
      <legend>{t('options')}</legend>
      {options.map((option, index) => (
        <div key={ids[index]} className={css.option} data-withdrawn={option.withdrawn || undefined}>
          <TextInput
            aria-label={t('optionRu')}
            placeholder={t('optionRu')}
            value={option.name.ru}
            onChange={event => change(index, { ...option, name: { ...option.name, ru: event.currentTarget.value } })}
          />
          <TextInput
            aria-label={t('optionEn')}
            placeholder={t('optionEn')}
            value={option.name.en}
            onChange={event => change(index, { ...option, name: { ...option.name, en: event.currentTarget.value } })}
          />
          <TextInput
            aria-label={t('optionKey')}
            spellCheck={false}
            value={option.key}
            onChange={event => change(index, { ...option, key: event.currentTarget.value })}
          />
          <Withdraw
            option={option}
            onChange={next => onChange(options.map((one, other) => (other === index ? next : one)))}
          />
          <ActionIcon
            aria-label={t('removeOption', { name: say(option.name) || String(index + 1) })}
            disabled={options.length === 1}
            onClick={() => remove(index)}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </div>
      ))}
      <Button variant="subtle" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
        {t('addOption')}
      </Button>
    </fieldset>
  );
}

function proposal(name: string, others: readonly Option[]): string {
  return fieldKeyFrom(name, new Set(others.map(option => option.key)));
}
