import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';

export function UserRole({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  readonly onChange: (role: string | undefined) => void;
}) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { roles } = useSurroundings();
  return (
    <Select
      label={t('withRole')}
      placeholder={t('anyRole')}
      searchable
      clearable
      data={roles.map(role => ({ value: role.key, label: say(role.name) }))}
      value={value ?? null}
      onChange={role => onChange(role ?? undefined)}
    />
  );
}
