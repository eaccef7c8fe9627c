import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowIds } from '../../app/row-ids.js';
import css from './Services.module.css';

interface RowsProps<Row> {
  readonly title: string;
  readonly help?: string;
  readonly add: string;
  readonly rows: readonly Row[];
  readonly empty: Row;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, change: (part: Partial<Row>) => void) => ReactNode;
}

/** A list of like rows: each can be changed and deleted, a new one is added at the end. */
export function Rows<Row extends object>({ title, help, add, rows, empty, onChange, children }: RowsProps<Row>) {
  const { t } = useTranslation('services');
  const { ids, drop } = useRowIds(rows.length);
  const change = (index: number, part: Partial<Row>) =>
    onChange(rows.map((row, other) => (other === index ? { ...row, ...part } : row)));
  const remove = (index: number) => {
    drop(index);
    onChange(rows.filter((_, other) => other !== index));
  };
  return (
    <fieldset className={css.rows}>
      <legend>{title}</legend>
      {help && <p className={css.help}>{help}</p>}
      {rows.map((row, index) => (
        <div key={ids[index]} className={css.row}>
          {children(row, part => change(index, part))}
          <ActionIcon
            aria-label={t('remove', { name: `${title}, ${t('row', { number: index + 1 })}` })}
            onClick={() => remove(index)}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange([...rows, empty])}
      >
        {add}
      </Button>
    </fieldset>
  );
}
