import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RolesDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';

interface RolePickerProps {
  readonly value: string[];
  readonly error: string | undefined;
  readonly onChange: (keys: string[]) => void;
}

export function RolePicker({ value, error, onChange }: RolePickerProps) {
  const { t } = useTranslation('admin');
  const say = useSay();
  const roles = useAnswer(RolesDocument, {}).data?.roles ?? [];
  return (
    <MultiSelect
      label={t('userRoles')}
      searchable
      data={roles.map(({ key, name }) => ({ value: key, label: say(name) }))}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}
