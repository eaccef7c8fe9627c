import { ActionIcon } from '@mantine/core';
import type { FormField } from '@marshrut/blocks';
import type { FieldType } from '@marshrut/model';
import { IconEye, IconEyeOff, IconMathFunction, IconQuestionMark, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { kindIcons } from '../card/kinds.js';
import css from './FormBuilder.module.css';

interface FormFieldLineProps {
  readonly field: FormField;
  readonly name: string;
  /** Of a field of a record: what the record is called. */
  readonly record: string | null;
  readonly type: FieldType | undefined;
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

const modeIcons = { edit: null, read: IconEye, computed: IconMathFunction, hidden: IconEyeOff } as const;

/** One field of a form in a list: kind, name, and what is special about it. */
export function FormFieldLine({ field, name, record, type, opened, onOpen, onRemove }: FormFieldLineProps) {
  const { t } = useTranslation('process');
  const Glyph = type ? kindIcons[type.kind] : IconQuestionMark;
  const Mode = modeIcons[field.mode];
  const notes = [
    record === null ? t('inCard') : t('inRecord', { name: record }),
    field.mode !== 'edit' && t(`mode.${field.mode}`),
    field.visibleIf && t('notAlwaysVisible'),
    field.requiredIf && t('notAlwaysRequired'),
    field.readIf && t('notAlwaysEditable'),
  ].filter(Boolean);
  return (
    <div className={css.line}>
      <button type="button" className={css.lineName} aria-expanded={opened} onClick={onOpen}>
        <Glyph size={16} stroke={1.75} aria-hidden />
        <span className={css.lineWords}>
          <span>
            {name}
            {field.required && <span className={css.star}> *</span>}
          </span>
          {notes.length > 0 && <span className={css.hint}>{notes.join(' · ')}</span>}
        </span>
        {Mode && <Mode size={16} stroke={1.75} aria-hidden />}
      </button>
      <ActionIcon size={28} aria-label={t('removeFromForm', { name })} onClick={onRemove}>
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}
