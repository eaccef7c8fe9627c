import { Switch } from '@mantine/core';
import type { FormField } from '@marshrut/blocks';
import type { Option } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { ConditionEditor } from '../condition/ConditionEditor.js';
import css from './FormBuilder.module.css';

type Offers = NonNullable<FormField['offers']>;

interface OptionOffersProps {
  readonly options: readonly Option[];
  readonly offers: Offers;
  readonly onChange: (offers: Offers | undefined, join?: string) => void;
}

/** «Предлагать не все варианты»: a condition for each option; an option without one is always offered. */
export function OptionOffers({ options, offers, onChange }: OptionOffersProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const [open, setOpen] = useState(offers.length > 0);
  const write = (option: string, when: string, join?: string) => {
    const rest = offers.filter(offer => offer.option !== option);
    const next = when === '' ? rest : [...rest, { option, when }];
    onChange(next.length > 0 ? next : undefined, join && `offers.${option}.${join}`);
  };
  return (
    <div className={css.conditional}>
      <Switch
        label={t('offers')}
        description={open ? t('offersHint') : undefined}
        checked={open}
        onChange={event => {
          setOpen(event.currentTarget.checked);
          if (!event.currentTarget.checked && offers.length > 0) onChange(undefined);
        }}
      />
      {open &&
        options.map(({ key, name }) => (
          <fieldset key={key} className={css.offer}>
            <legend>{say(name)}</legend>
            <ConditionEditor
              label={t('offerWhen', { name: say(name) })}
              text={offers.find(({ option }) => option === key)?.when ?? ''}
              onChange={(when, join) => write(key, when, join)}
            />
          </fieldset>
        ))}
    </div>
  );
}
