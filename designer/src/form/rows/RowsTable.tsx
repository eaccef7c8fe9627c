import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type Control, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import '../words.js';
import { nameOf, type Titles, type Typed } from '../field.js';
import { RowLine } from './RowLine.js';
import css from './Rows.module.css';
import { type FormTable, rowPath } from './table.js';

interface RowsTableProps {
  readonly table: FormTable;
  readonly rows: readonly string[];
  readonly titles: Titles;
  readonly task: string | undefined;
  readonly form: UseFormReturn<Typed>;
  readonly onAdd: () => string;
}

/** Parts of a record, a row each: typed into in place, added at the end, removed with a way back. On a phone each row is a card. */
export function RowsTable({ table, rows, titles, task, form, onAdd }: RowsTableProps) {
  const { t } = useTranslation('form');
  const say = useSay();
  const names = rows.map(row => nameOf(rowPath(table, row)));
  const marks = useWatch({ control: form.control as Control<Typed>, name: names });
  const kept = marks.filter(mark => mark !== 'removed').length;
  const error = form.formState.errors[nameOf(table.path)]?.message;
  const edited = table.mode === 'EDIT';
  const mark = (row: string, value: 'added' | 'removed' | null) =>
    form.setValue(nameOf(rowPath(table, row)), value, { shouldDirty: true });
  const add = () => {
    const row = onAdd();
    mark(row, 'added');
    const first = table.columns.find(({ mode }) => mode === 'EDIT');
    if (first) setTimeout(() => form.setFocus(nameOf(`${rowPath(table, row)}.${first.field}`)));
  };
  return (
    <section className={css.part} aria-label={say(table.label)} data-table={table.path}>
      <div className={css.head}>
        <h3 className={css.title}>{say(table.label)}</h3>
        <span className={css.count}>{t('rows', { count: kept })}</span>
      </div>
      {error && (
        <Text c="var(--mantine-color-error)" role="alert" size="sm">
          {error}
        </Text>
      )}
      {rows.length === 0 ? (
        <Text c="dimmed">{t('noRows')}</Text>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              {table.columns.map(({ field, label, required }) => (
                <th key={field} scope="col">
                  {say(label)}
                  {required && edited && <span aria-hidden> *</span>}
                </th>
              ))}
              {edited && (
                <td>
                  <span className={css.silent}>{t('rowActions')}</span>
                </td>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <RowLine
                key={row}
                table={table}
                row={row}
                number={index + 1}
                removed={marks[index] === 'removed'}
                titles={titles}
                task={task}
                control={form.control}
                onMark={mark}
              />
            ))}
          </tbody>
        </table>
      )}
      {edited && (
        <div className={css.foot}>
          <Button
            variant="light"
            leftSection={<IconPlus size={18} aria-hidden />}
            disabled={kept >= table.max}
            onClick={add}
          >
            {t('addRow')}
          </Button>
          {kept >= table.max && <Text c="dimmed">{t('mostRows', { count: table.max })}</Text>}
        </div>
      )}
    </section>
  );
}
