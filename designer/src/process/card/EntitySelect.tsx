import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';

export function EntitySelect({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (entity: string) => void;
}) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { entities } = useSurroundings();
  return (
    <Select
      label={t('entity')}
      placeholder={t('chooseEntity')}
      searchable
      nothingFoundMessage={t('entitiesNone')}
      data={[...entities.values()].map(entity => ({ value: entity.key, label: say(entity.name) }))}
      value={value || null}
      onChange={entity => entity && onChange(entity)}
    />
  );
}
