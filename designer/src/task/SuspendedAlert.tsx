import { Alert, Text } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../i18n/moment.js';
import type { Task } from './use-task.js';

/** Why nobody can work on this task now: who has suspended its case, when and for what reason. What is typed is kept. */
export function SuspendedAlert({ task }: { readonly task: Task }) {
  const { t } = useTranslation('task');
  const { suspension } = task.case;
  if (!suspension) return null;
  const { by, at, reason } = suspension;
  return (
    <Alert color="yellow" role="status" icon={<IconPlayerPause aria-hidden />} title={t('suspendedTitle')}>
      <Text>{t('suspendedBy', { name: by?.name ?? '', when: dateTime(at) })}</Text>
      <Text fw={500}>{reason}</Text>
      <Text>{t('suspendedText')}</Text>
    </Alert>
  );
}
