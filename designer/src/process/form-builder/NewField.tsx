import { Button, Group } from '@mantine/core';
import { type CardField, type FieldType, localText } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldTypeEditor } from '../card/FieldTypeEditor.js';
import { LikeRecord } from '../card/LikeRecord.js';
import { newCardField } from '../card/new-card-field.js';
import { useDocument } from '../editor/editor.js';
import { LocalizedField } from '../panel/LocalizedField.js';
import css from './FormBuilder.module.css';
import { added } from './form-fields.js';
import type { FormInHand } from './use-form-fields.js';

interface NewFieldProps {
  readonly form: FormInHand;
  readonly onClose: () => void;
  readonly onMade: (path: string) => void;
}

/** A new field: it comes into the card and onto this form at once, as one edit; Enter makes it and begins the next one. One like that of a record is made by choosing it. */
export function NewField({ form, onClose, onMade }: NewFieldProps) {
  const { t } = useTranslation('process');
  const card = useDocument(state => state.diagram.card);
  const [name, setName] = useState(localText(''));
  const [type, setType] = useState<FieldType>({ kind: 'text' });
  const field = newCardField(name, type, card);
  const put = (made: CardField | null) => {
    if (!made) return;
    form.change(added(form.fields, made.key, form.fields.length, { mode: 'edit', required: false }), {
      newFields: [made],
    });
    onMade(made.key);
  };
  const make = () => {
    put(field);
    setName(localText(''));
    setType({ kind: 'text' });
  };
  return (
    <div className={css.newField}>
      <LikeRecord onPick={(picked, like) => put(newCardField(picked, like, card))} />
      <LocalizedField
        label={t('name')}
        autoFocus
        value={name}
        onChange={(text, written) => setName({ ...name, [written]: text })}
        onEnter={make}
      />
      <FieldTypeEditor type={type} onChange={setType} />
      <Group gap="xs">
        <Button size="xs" disabled={!field} onClick={make}>
          {t('add')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
          {t('close')}
        </Button>
      </Group>
    </div>
  );
}
