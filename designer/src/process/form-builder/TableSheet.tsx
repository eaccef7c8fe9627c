import { ActionIcon } from '@mantine/core';
import { pathOf } from '@marshrut/blocks';
import { IconTable, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SortableRow } from '../order/SortableRow.js';
import css from './FormBuilder.module.css';
import type { TablesInHand } from './use-form-tables.js';

interface TableSheetProps {
  readonly tables: TablesInHand;
  readonly chosen: string | null;
  readonly onChoose: (path: string | null) => void;
}

/** The tables of the form under its fields, each with the heads of its columns. */
export function TableSheet({ tables, chosen, onChoose }: TableSheetProps) {
  const { t } = useTranslation('process');
  return (
    <div className={css.sheet}>
      {tables.tables.map((table, index) => {
        const path = pathOf(table);
        const name = tables.nameOf(table);
        const notes = [
          t('inRecord', { name: tables.recordOf(table) }),
          table.mode === 'read' && t('mode.read'),
          table.visibleIf && t('notAlwaysVisible'),
        ].filter(Boolean);
        return (
          <div key={path} className={css.slot} data-chosen={chosen === path || undefined}>
            <SortableRow
              list={`${tables.node.id}.tables`}
              index={index}
              count={tables.tables.length}
              name={name}
              onMove={tables.move}
            >
              <div className={css.line}>
                <button
                  type="button"
                  className={css.lineName}
                  aria-expanded={chosen === path}
                  onClick={() => onChoose(chosen === path ? null : path)}
                >
                  <IconTable size={16} stroke={1.75} aria-hidden />
                  <span className={css.lineWords}>
                    <span>{name}</span>
                    <span className={css.hint}>{notes.join(' · ')}</span>
                  </span>
                </button>
                <ActionIcon size={28} aria-label={t('removeFromForm', { name })} onClick={() => tables.remove(table)}>
                  <IconTrash size={16} stroke={1.75} />
                </ActionIcon>
              </div>
              <div className={css.columns} aria-hidden>
                {table.columns.map(({ field, required }) => (
                  <span key={field}>
                    {tables.columnName(table, field)}
                    {required && <span className={css.star}> *</span>}
                  </span>
                ))}
              </div>
            </SortableRow>
          </div>
        );
      })}
    </div>
  );
}
