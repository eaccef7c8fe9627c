import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FieldType, LocalText } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../../i18n/language.js';
import { useDocument } from '../editor/editor.js';
import { LocalizedField } from '../panel/LocalizedField.js';
import { FieldTypeEditor } from './FieldTypeEditor.js';
import { LikeRecord } from './LikeRecord.js';
import { newCardField } from './new-card-field.js';

interface NewFieldDialogProps {
  readonly name: string | LocalText;
  readonly type: FieldType;
  readonly onClose: () => void;
  /** The key of the field that now stands in the card. */
  readonly onMade: (key: string) => void;
}

/** A new field of the card, made where it is needed. */
export function NewFieldDialog({ name: first, type: firstType, onClose, onMade }: NewFieldDialogProps) {
  const { t } = useTranslation('process');
  const card = useDocument(state => state.diagram.card);
  const edit = useDocument(state => state.edit);
  const [name, setName] = useState<LocalText>(
    typeof first === 'string' ? { ru: '', en: '', [language()]: first } : first,
  );
  const [type, setType] = useState(firstType);
  const field = newCardField(name, type, card);
  const make = () => {
    if (!field) return;
    edit('changeCard', { key: null, field });
    onMade(field.key);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': t('close') }} title={t('newField')}>
      <Stack gap="md">
        <LikeRecord
          onPick={(picked, like) => {
            setName(picked);
            setType(like);
          }}
        />
        <LocalizedField
          label={t('name')}
          autoFocus
          value={name}
          onChange={(text, written) => setName({ ...name, [written]: text })}
          onEnter={make}
        />
        <FieldTypeEditor type={type} onChange={setType} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={!field} onClick={make}>
            {t('add')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
