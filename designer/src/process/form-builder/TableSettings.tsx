import { NumberInput, SegmentedControl, Select } from '@mantine/core';
import type { FormTable } from '@marshrut/blocks';
import { localText } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { LocalizedField } from '../panel/LocalizedField.js';
import { ConditionalSetting } from './ConditionalSetting.js';
import css from './FormBuilder.module.css';
import { TableColumns } from './TableColumns.js';
import type { TablesInHand } from './use-form-tables.js';

interface TableSettingsProps {
  readonly tables: TablesInHand;
  readonly table: FormTable;
}

/** The most rows a table of a form may have. */
const MOST = 500;

/** A table on this form: its columns, how many rows it may have, in which order they stand, when it is seen. */
export function TableSettings({ tables, table }: TableSettingsProps) {
  const { t } = useTranslation('process');
  const label = table.label ?? localText('');
  const parts = tables.partsOf(table);
  const alter = (next: Partial<FormTable>, join?: string) => tables.alter(table, next, join);
  const limit = (name: 'min' | 'max', least: number) => (
    <NumberInput
      label={t(`table.${name}`)}
      min={least}
      max={MOST}
      clampBehavior="strict"
      allowDecimal={false}
      value={table[name]}
      onChange={value => typeof value === 'number' && alter({ [name]: value }, name)}
    />
  );
  return (
    <div className={css.settings}>
      <SegmentedControl
        fullWidth
        aria-label={t('fieldMode')}
        data={(['edit', 'read'] as const).map(value => ({ value, label: t(`mode.${value}`) }))}
        value={table.mode}
        onChange={mode => alter({ mode: mode as FormTable['mode'] })}
      />
      <TableColumns tables={tables} table={table} />
      {table.mode === 'edit' && (
        <div className={css.limits}>
          {limit('min', 0)}
          {limit('max', 1)}
        </div>
      )}
      <Select
        label={t('table.order')}
        placeholder={t('table.asMade')}
        clearable
        data={(parts?.fields ?? []).map(({ key }) => ({ value: key, label: tables.columnName(table, key) }))}
        value={table.order?.field ?? null}
        onChange={field => alter({ order: field === null ? null : { field, descending: false } })}
      />
      {table.order && (
        <SegmentedControl
          fullWidth
          aria-label={t('table.order')}
          data={[
            { value: 'up', label: t('table.up') },
            { value: 'down', label: t('table.down') },
          ]}
          value={table.order.descending ? 'down' : 'up'}
          onChange={value =>
            table.order && alter({ order: { field: table.order.field, descending: value === 'down' } })
          }
        />
      )}
      <ConditionalSetting
        name="visibleIf"
        text={table.visibleIf ?? ''}
        onChange={(visibleIf, join) => alter({ visibleIf }, join && `visibleIf.${join}`)}
      />
      <LocalizedField
        label={t('labelOnForm')}
        value={label}
        placeholder={parts?.plural}
        onChange={(text, written) => {
          const next = { ...label, [written]: text };
          alter({ label: next.ru || next.en ? next : undefined }, 'label');
        }}
      />
    </div>
  );
}
