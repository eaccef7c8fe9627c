import { Alert } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Who was asked to sign before me: my task is finished after that. */
export function AwaitedAlert({ name }: { readonly name: string }) {
  const { t } = useTranslation('task');
  return (
    <Alert color="yellow" role="status" radius={0} icon={<IconUserPlus aria-hidden />}>
      {t('signerAwaited', { name })}
    </Alert>
  );
}
