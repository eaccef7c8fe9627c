import { type FieldType, filesIn, type Value } from '@marshrut/model';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Titles } from '../field.js';
import { useShowValue } from '../use-show-value.js';
import { FileLinks } from './FileLinks.js';
import css from './Inputs.module.css';

interface ReadValueProps {
  readonly type: FieldType;
  readonly label: string;
  readonly value: Value;
  readonly titles: Titles;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** Stands after the label. */
  readonly beside?: ReactNode;
}

/** A field that is only read: label and words, no box that looks as if one could type in it. */
export function ReadValue({ type, label, value, titles, help, error, beside }: ReadValueProps) {
  const { t } = useTranslation('form');
  const show = useShowValue();
  const text = show(type, value, titles);
  const pending = type.kind === 'number' && !text;
  return (
    <dl className={css.read}>
      <dt>
        {label}
        {beside}
      </dt>
      {help && <dd className={css.help}>{help}</dd>}
      <dd data-empty={text === '' || undefined} data-pending={pending || undefined}>
        {type.kind === 'file' && text !== '' ? (
          <FileLinks ids={filesIn(value)} titles={titles} />
        ) : pending ? (
          t('pending')
        ) : (
          text || t('notGiven')
        )}
      </dd>
      {error && <dd className={css.error}>{error}</dd>}
    </dl>
  );
}
