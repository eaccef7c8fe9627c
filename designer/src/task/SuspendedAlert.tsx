import { Alert, Text } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TaskStateQuery } from '../graphql/generated/graphql.js';
import { dateTime } from '../i18n/moment.js';

type Suspension = NonNullable<NonNullable<TaskStateQuery['task']>['case']['suspension']>;

/** Why nobody can work on this task now: who has suspended its case, when and for what reason. What is typed is kept. */
export function SuspendedAlert({ suspension }: { readonly suspension: Suspension }) {
  const { t } = useTranslation('task');
  const { by, at, reason } = suspension;
  return (
    <Alert color="yellow" role="status" radius={0} icon={<IconPlayerPause aria-hidden />} title={t('suspendedTitle')}>
      <Text>{t('suspendedBy', { name: by?.name ?? '', when: dateTime(at) })}</Text>
      <Text fw={500}>{reason}</Text>
      <Text>{t('suspendedText')}</Text>
    </Alert>
  );
}
