import { Button } from '@mantine/core';
import type { CardField } from '@marshrut/model';
import { type Entity, localText } from '@marshrut/model';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { FieldPicker } from '../../card/FieldPicker.js';
import { newCardField } from '../../card/new-card-field.js';
import { useDocument } from '../../editor/editor.js';

interface IntoFieldProps {
  readonly label: string;
  readonly entity: Entity;
  readonly into: string;
  readonly onChange: (into: string, newFields?: readonly CardField[]) => void;
}

/** The card field that will refer to the record; where there is none yet, one press makes it. */
export function IntoField({ label, entity, into, onChange }: IntoFieldProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const card = useDocument(state => state.diagram.card);
  const type = { kind: 'reference', entity: entity.key } as const;
  const suitable = card.some(field => field.type.kind === 'reference' && field.type.entity === entity.key);
  const make = () => {
    const field = newCardField(entity.name, type, card);
    if (field) onChange(field.key, [field]);
  };
  return (
    <>
      <FieldPicker
        label={label}
        showLabel
        value={into}
        depth={0}
        unsuitable={other =>
          other.kind === 'reference' && other.entity === entity.key
            ? null
            : localText('не ссылается на такую запись', 'does not refer to such a record')
        }
        newType={type}
        newName={entity.name}
        onChange={key => onChange(key)}
      />
      {into === '' && !suitable && (
        <Button
          variant="light"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={make}
        >
          {t('makeReference', { name: say(entity.name) })}
        </Button>
      )}
    </>
  );
}
