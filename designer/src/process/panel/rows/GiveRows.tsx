import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SourceInput } from '../../condition/SourceInput.js';
import css from '../inputs/Inputs.module.css';

export interface GiveRow {
  readonly name: string;
  readonly value: string;
}

interface GiveRowsProps {
  readonly at: string;
  readonly rows: readonly GiveRow[];
  readonly onChange: (rows: GiveRow[], join?: string) => void;
}

/** «amount: из поля Сумма»: what is given outside, under which names. */
export function GiveRows({ at, rows, onChange }: GiveRowsProps) {
  const { t } = useTranslation('process');
  const replace = (index: number, row: GiveRow, join?: string) =>
    onChange(
      rows.map((one, place) => (place === index ? row : one)),
      join && `${join}.${index}`,
    );
  return (
    <div className={css.stack} data-property={at}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place; a name is being typed.
        <div key={index} className={css.row} data-property={`${at}.${index}`}>
          <div className={css.head} data-property={`${at}.${index}.name`}>
            <TextInput
              aria-label={t('giveName')}
              placeholder={t('giveName')}
              maxLength={80}
              value={row.name}
              onChange={event => replace(index, { ...row, name: event.currentTarget.value }, 'name')}
            />
            <ActionIcon
              size={24}
              aria-label={t('removeRow', { name: row.name || String(index + 1) })}
              onClick={() => onChange(rows.filter((_, place) => place !== index))}
            >
              <IconX size={15} stroke={1.75} />
            </ActionIcon>
          </div>
          <div data-property={`${at}.${index}.value`}>
            <SourceInput
              label={row.name || t('giveName')}
              type={{ kind: 'text' }}
              any
              text={row.value}
              onChange={(value, join) => {
                const name = row.name === '' && /^[a-z]\w*$/i.test(value) ? value : row.name;
                replace(index, { name, value }, join);
              }}
            />
          </div>
        </div>
      ))}
      <Button
        variant="light"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...rows, { name: '', value: '' }])}
      >
        {t('addGive')}
      </Button>
    </div>
  );
}
