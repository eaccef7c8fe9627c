import { ActionIcon, Select } from '@mantine/core';
import { type Entity, fieldOf } from '@marshrut/model';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { valueByName } from '../../condition/match.js';
import { SourceInput } from '../../condition/SourceInput.js';
import { useDocument } from '../../editor/editor.js';
import css from './Bodies.module.css';

export interface Row {
  readonly field: string;
  readonly value: string;
}

interface AssignmentRowsProps {
  readonly entity: Entity;
  readonly rows: readonly Row[];
  /** The setting that holds the rows. */
  readonly at: 'where' | 'values' | 'over.where';
  /** May a registration number be named? It is looked for, never filled. */
  readonly numbers: boolean;
  readonly addLabel: string;
  readonly onChange: (rows: Row[], join?: string) => void;
}

/** «Фамилия ← поле карточки Фамилия»: fields of a record and where their values come from. */
export function AssignmentRows({ at, entity, rows, numbers, addLabel, onChange }: AssignmentRowsProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const card = useDocument(state => state.diagram.card);
  const taken = new Set(rows.map(row => row.field));
  const free = entity.fields.filter(field => !taken.has(field.key) && (numbers || field.type.kind !== 'number'));
  return (
    <>
      {rows.map((row, index) => {
        const field = fieldOf(entity, row.field);
        const name = field ? say(field.name) : row.field;
        return (
          <div key={row.field} className={css.assignment} data-property={`${at}.${index}`} data-field={row.field}>
            <div className={css.between}>
              <span className={css.name}>
                {name}
                {field?.required && <span className={css.star}> *</span>}
              </span>
              <ActionIcon
                size={24}
                aria-label={t('removeRow', { name })}
                onClick={() => onChange(rows.filter(one => one !== row))}
              >
                <IconX size={15} stroke={1.75} />
              </ActionIcon>
            </div>
            {field && (
              <SourceInput
                label={name}
                type={field.type}
                text={row.value}
                onChange={(value, join) =>
                  onChange(
                    rows.map(one => (one === row ? { ...one, value } : one)),
                    join && `${join}.${row.field}`,
                  )
                }
              />
            )}
          </div>
        );
      })}
      {free.length > 0 && (
        <Select
          key={rows.length}
          aria-label={addLabel}
          placeholder={addLabel}
          searchable
          data={free.map(field => ({ value: field.key, label: say(field.name) + (field.required ? ' *' : '') }))}
          value={null}
          onChange={field => field && onChange([...rows, { field, value: valueByName(fieldOf(entity, field), card) }])}
        />
      )}
    </>
  );
}
