import { Button, Collapse } from '@mantine/core';
import { type CardField, localText } from '@marshrut/model';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardFieldInput } from '../../inputs/CardFieldInput.js';
import css from '../../inputs/Inputs.module.css';
import { Section } from '../../Section.js';
import type { Settings } from './over.js';

interface CountersProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings, newFields?: readonly CardField[]) => void;
}

const counters = {
  doneInto: localText('Сколько сделали', 'How many are done'),
  agreedInto: localText('Сколько засчитано', 'How many count'),
  number: localText('Номер по порядку', 'Number in the row'),
};

/** Card fields that say how many are done and how many of them count; folded while there are none. */
export function Counters({ settings, onChange }: CountersProps) {
  const { t } = useTranslation('process');
  const keys = Object.keys(counters) as (keyof typeof counters)[];
  const [opened, setOpened] = useState(keys.some(key => settings[key] !== null));
  return (
    <Section>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={opened}
        rightSection={
          <IconChevronDown size={16} aria-hidden className={css.chevron} data-opened={opened || undefined} />
        }
        onClick={() => setOpened(!opened)}
      >
        {t('counters')}
      </Button>
      <Collapse expanded={opened}>
        <div className={css.stack}>
          {keys.map(key => (
            <div key={key} data-property={key}>
              <CardFieldInput
                label={t(`counter.${key}`)}
                type={{ kind: 'int' }}
                name={counters[key]}
                value={settings[key]}
                onChange={(field, newFields) => onChange({ ...settings, [key]: field }, newFields)}
              />
            </div>
          ))}
        </div>
      </Collapse>
    </Section>
  );
}
