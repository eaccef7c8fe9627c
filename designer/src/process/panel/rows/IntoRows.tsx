import { ActionIcon, Autocomplete } from '@mantine/core';
import { IconArrowNarrowLeft, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { FieldPicker } from '../../card/FieldPicker.js';
import { useDocument } from '../../editor/editor.js';
import css from '../inputs/Inputs.module.css';

export interface IntoRow {
  readonly field: string;
  readonly from: string;
}

interface IntoRowsProps {
  /** The setting that holds the rows: `take`, `trigger.into`. */
  readonly at: string;
  readonly rows: readonly IntoRow[];
  /** Names that what is brought is known to have. */
  readonly names?: readonly string[];
  readonly onChange: (rows: IntoRow[], join?: string) => void;
}

const none: readonly string[] = [];

/** «Сумма ← amount»: what is brought from outside, and the card fields it goes into. */
export function IntoRows({ at, rows, names = none, onChange }: IntoRowsProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const card = useDocument(state => state.diagram.card);
  const nameOf = (key: string) => say(card.find(field => field.key === key)?.name) || key;
  const replace = (index: number, row: IntoRow, join?: string) =>
    onChange(
      rows.map((one, place) => (place === index ? row : one)),
      join && `${join}.${index}`,
    );
  return (
    <div className={css.stack} data-property={at}>
      {rows.map((row, index) => (
        <div key={row.field} className={css.row} data-property={`${at}.${index}`}>
          <div className={css.head} data-property={`${at}.${index}.field`}>
            <FieldPicker
              label={t('intoField')}
              value={row.field}
              depth={0}
              newType={{ kind: 'text' }}
              onChange={field => replace(index, { ...row, field })}
            />
            <ActionIcon
              size={24}
              aria-label={t('removeRow', { name: nameOf(row.field) })}
              onClick={() => onChange(rows.filter((_, place) => place !== index))}
            >
              <IconX size={15} stroke={1.75} />
            </ActionIcon>
          </div>
          <div className={css.from} data-property={`${at}.${index}.from`}>
            <IconArrowNarrowLeft size={18} stroke={1.75} className={css.arrow} aria-hidden />
            <Autocomplete
              aria-label={t('nameOutside', { field: nameOf(row.field) })}
              placeholder={t('giveName')}
              data={[...names]}
              maxLength={80}
              value={row.from}
              onChange={from => replace(index, { ...row, from }, 'from')}
            />
          </div>
        </div>
      ))}
      <FieldPicker
        key={rows.length}
        label={t('addInto')}
        placeholder={t('addInto')}
        value=""
        depth={0}
        newType={{ kind: 'text' }}
        onChange={field => !rows.some(row => row.field === field) && onChange([...rows, { field, from: field }])}
      />
    </div>
  );
}
