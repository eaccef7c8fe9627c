import { ActionIcon, SegmentedControl, Select, Switch } from '@mantine/core';
import { type FormTable, isTypedInRow, pathOf } from '@marshrut/blocks';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { moved } from '../order/moved.js';
import { SortableRow } from '../order/SortableRow.js';
import css from './FormBuilder.module.css';
import { beginningColumn } from './form-tables.js';
import type { TablesInHand } from './use-form-tables.js';

type Column = FormTable['columns'][number];

interface TableColumnsProps {
  readonly tables: TablesInHand;
  readonly table: FormTable;
}

/** The columns of a table: fields of the part, typed into or read, in the order a person reads them. */
export function TableColumns({ tables, table }: TableColumnsProps) {
  const { t } = useTranslation('process');
  const parts = tables.partsOf(table);
  const { columns } = table;
  const set = (next: Column[]) => tables.alter(table, { columns: next });
  const alter = (field: string, next: Partial<Column>) =>
    set(columns.map(column => (column.field === field ? { ...column, ...next } : column)));
  const free = (parts?.fields ?? []).filter(
    ({ key }) => key !== parts?.partOf && !columns.some(({ field }) => field === key),
  );
  return (
    <section aria-label={t('table.columns')}>
      <h3 className={css.group}>{t('table.columns')}</h3>
      {columns.map(({ field, mode, required }, index) => {
        const name = tables.columnName(table, field);
        const typed = isTypedInRow(parts?.fields.find(({ key }) => key === field)?.type);
        return (
          <SortableRow
            key={field}
            list={`${tables.node.id}.${pathOf(table)}`}
            index={index}
            count={columns.length}
            name={name}
            onMove={(from, to) => set(moved(columns, from, to))}
          >
            <div className={css.column}>
              <b>{name}</b>
              <ActionIcon
                size={28}
                aria-label={t('table.removeColumn', { name })}
                onClick={() => set(columns.filter(column => column.field !== field))}
              >
                <IconTrash size={16} stroke={1.75} />
              </ActionIcon>
              {table.mode === 'edit' && (
                <SegmentedControl
                  size="xs"
                  aria-label={t('table.modeOf', { name })}
                  data={(['edit', 'read'] as const).map(value => ({
                    value,
                    label: t(`mode.${value}`),
                    disabled: value === 'edit' && !typed,
                  }))}
                  value={mode}
                  onChange={value =>
                    alter(field, value === 'read' ? { mode: 'read', required: false } : { mode: 'edit' })
                  }
                />
              )}
              {table.mode === 'edit' && mode === 'edit' && (
                <Switch
                  size="xs"
                  label={t('required')}
                  checked={required}
                  onChange={event => alter(field, { required: event.currentTarget.checked })}
                />
              )}
            </div>
          </SortableRow>
        );
      })}
      {parts && free.length > 0 && (
        <Select
          aria-label={t('table.addColumn')}
          placeholder={t('table.addColumn')}
          data={free.map(({ key }) => ({ value: key, label: tables.columnName(table, key) }))}
          value={null}
          onChange={field => field && set([...columns, beginningColumn(parts, field)])}
        />
      )}
    </section>
  );
}
