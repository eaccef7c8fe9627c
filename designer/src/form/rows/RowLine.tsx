import { ActionIcon, Button } from '@mantine/core';
import { isNewRow } from '@marshrut/blocks';
import { IconTrash } from '@tabler/icons-react';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormFieldView } from '../FormFieldView.js';
import type { Titles, Typed } from '../field.js';
import css from './Rows.module.css';
import { cellsOf, type FormTable } from './table.js';

interface RowLineProps {
  readonly table: FormTable;
  readonly row: string;
  readonly number: number;
  readonly removed: boolean;
  readonly titles: Titles;
  readonly task: string | undefined;
  readonly control: Control<Typed>;
  readonly onMark: (row: string, mark: 'added' | 'removed' | null) => void;
}

export function RowLine({ table, row, number, removed, titles, task, control, onMark }: RowLineProps) {
  const { t } = useTranslation('form');
  const name = t('row', { number });
  if (removed)
    return (
      <tr aria-label={name} data-removed>
        <td colSpan={table.columns.length + 1}>
          <span className={css.removed}>
            {t('rowRemoved', { number })}
            <Button variant="default" size="xs" autoFocus onClick={() => onMark(row, isNewRow(row) ? 'added' : null)}>
              {t('rowBack')}
            </Button>
          </span>
        </td>
      </tr>
    );
  return (
    <tr aria-label={name}>
      {cellsOf(table, row).map(field => (
        <td key={field.path} className={css.cell}>
          <FormFieldView
            field={field}
            required={field.required}
            locked={undefined}
            computed={undefined}
            titles={titles}
            task={task}
            control={control}
          />
        </td>
      ))}
      {table.mode === 'EDIT' && (
        <td className={css.bin}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('removeRow', { number })}
            onClick={() => onMark(row, 'removed')}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </td>
      )}
    </tr>
  );
}
