import { Select } from '@mantine/core';
import type { FieldType, LocalText } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';

interface LikeRecordProps {
  readonly onPick: (name: LocalText, type: FieldType) => void;
}

/** A field made after one of a record: the same name, type and values, so that the record is filled from it without a thought. */
export function LikeRecord({ onPick }: LikeRecordProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { entities } = useSurroundings();
  if (entities.size === 0) return null;
  const all = [...entities.values()].flatMap(entity =>
    entity.fields.flatMap(field =>
      field.type.kind === 'number' ? [] : [{ value: `${entity.key}.${field.key}`, entity, field }],
    ),
  );
  const groups = [...entities.values()].map(entity => ({
    group: say(entity.name),
    items: all.filter(one => one.entity === entity).map(({ value, field }) => ({ value, label: say(field.name) })),
  }));
  return (
    <Select
      aria-label={t('likeRecord')}
      placeholder={t('likeRecord')}
      searchable
      nothingFoundMessage={t('nothingFound')}
      data={groups.filter(group => group.items.length > 0)}
      value={null}
      onChange={picked => {
        const found = all.find(one => one.value === picked);
        if (found) onPick(found.field.name, found.field.type);
      }}
    />
  );
}
