import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import table from '../app/DataTable.module.css';
import { paths } from '../app/paths.js';
import { ShowMore } from '../app/ShowMore.js';
import type { Entity, EntityField } from '../data/use-entity.js';
import { titlesFrom } from '../form/field.js';
import { useShowValue } from '../form/use-show-value.js';
import type { FieldOrder, RecordPartsFragment } from '../graphql/generated/graphql.js';
import { valuesIn } from '../graphql/json.js';
import type { More } from '../graphql/use-pages.js';
import { useSay } from '../i18n/local-text.js';
import { columnsOf } from './columns.js';
import css from './Records.module.css';

interface RecordTableProps {
  readonly entity: Entity;
  readonly records: readonly RecordPartsFragment[];
  readonly total: number;
  readonly more: More;
  readonly order: FieldOrder | null;
  readonly onOrder: (order: FieldOrder | null) => void;
}

const numeric: readonly string[] = ['int', 'decimal', 'money'];

export function RecordTable({ entity, records, total, more, order, onOrder }: RecordTableProps) {
  const { t } = useTranslation('records');
  const say = useSay();
  const show = useShowValue();
  const columns = columnsOf(entity);
  return (
    <>
      <div className={table.frame}>
        <table className={table.table}>
          <thead>
            <tr>
              {columns.map(field => (
                <ColumnHead key={field.key} field={field} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map(record => {
              const values = valuesIn(record.values);
              const titles = titlesFrom(record.titles);
              const cell = ({ key, type }: EntityField) => show(type, values[key] ?? null, titles);
              return (
                <tr key={record.id}>
                  {columns.map((field, index) => (
                    <td
                      key={field.key}
                      className={numeric.includes(field.type.kind) ? table.number : undefined}
                      data-label={index > 0 ? say(field.name) : undefined}
                    >
                      {index === 0 ? (
                        <Link href={paths.record(entity.key, record.id)}>
                          {cell(field) || record.title || t('untitled')}
                        </Link>
                      ) : (
                        cell(field)
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <ShowMore shown={records.length} total={total} more={more} />
    </>
  );
}

interface ColumnHeadProps {
  readonly field: EntityField;
  readonly order: FieldOrder | null;
  readonly onOrder: (order: FieldOrder | null) => void;
}

/** A heading one sorts by: up, down, as it was. */
function ColumnHead({ field, order, onOrder }: ColumnHeadProps) {
  const { t } = useTranslation('records');
  const name = useSay()(field.name);
  const mine = order?.field === field.key;
  const down = mine && order.descending === true;
  const next = !mine ? { field: field.key, descending: false } : down ? null : { field: field.key, descending: true };
  const Glyph = !mine ? IconArrowsSort : down ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={numeric.includes(field.type.kind) ? table.number : undefined}
      aria-sort={!mine ? 'none' : down ? 'descending' : 'ascending'}
    >
      <UnstyledButton
        className={css.sort}
        data-active={mine || undefined}
        title={t('sort', { name })}
        onClick={() => onOrder(next)}
      >
        {name}
        <Glyph size={14} aria-hidden />
      </UnstyledButton>
    </th>
  );
}
