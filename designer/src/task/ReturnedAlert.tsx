import { Alert, Text } from '@mantine/core';
import { IconCornerUpLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../i18n/moment.js';
import type { Task } from './use-task.js';

/** Why a task is there again: who has sent the case back, and what for. */
export function ReturnedAlert({ returned }: { readonly returned: NonNullable<Task['returned']> }) {
  const { t } = useTranslation('task');
  const { by, at, reason } = returned;
  return (
    <Alert
      color="yellow"
      role="status"
      radius={0}
      icon={<IconCornerUpLeft aria-hidden />}
      title={t('returnedTo', { name: by?.name ?? '', when: dateTime(at) })}
    >
      <Text fw={500}>{reason}</Text>
    </Alert>
  );
}
