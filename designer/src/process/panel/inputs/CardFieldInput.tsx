import { ActionIcon, Button } from '@mantine/core';
import { type CardField, type FieldType, type LocalText, localText } from '@marshrut/model';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { FieldPicker } from '../../card/FieldPicker.js';
import { newCardField } from '../../card/new-card-field.js';
import { useDocument } from '../../editor/editor.js';
import css from './Inputs.module.css';

interface CardFieldInputProps {
  readonly label: string;
  readonly hint?: string;
  /** The type it must have; a reference to the very entity. */
  readonly type: FieldType;
  /** What a field made here is called. */
  readonly name: LocalText;
  readonly value: string | null;
  readonly onChange: (key: string | null, newFields?: readonly CardField[]) => void;
}

/** A field of the card that something is put into, or none; one press makes it. */
export function CardFieldInput({ label, hint, type, name, value, onChange }: CardFieldInputProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const card = useDocument(state => state.diagram.card);
  const make = () => {
    const field = newCardField(name, type, card);
    if (field) onChange(field.key, [field]);
  };
  return (
    <div className={css.stack}>
      <h4 className={css.label}>{label}</h4>
      <div className={css.head}>
        <FieldPicker
          label={label}
          placeholder={t('noField')}
          value={value ?? ''}
          depth={0}
          unsuitable={other => (fits(type, other) ? null : localText('другой тип', 'another type'))}
          newType={type}
          newName={name}
          onChange={key => onChange(key)}
        />
        {value !== null && (
          <ActionIcon size={28} aria-label={t('removeRow', { name: label })} onClick={() => onChange(null)}>
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        )}
      </div>
      {hint && <p className={css.hint}>{hint}</p>}
      {value === null && (
        <Button
          variant="light"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={make}
        >
          {t('makeReference', { name: say(name) })}
        </Button>
      )}
    </div>
  );
}

function fits(type: FieldType, other: FieldType): boolean {
  if (type.kind !== other.kind) return false;
  return type.kind !== 'reference' || (other.kind === 'reference' && other.entity === type.entity);
}
