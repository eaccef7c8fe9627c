import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The shape of a page while its code or data are on the way. */
export function PageLoading() {
  const { t } = useTranslation('app');
  return (
    <Stack p="xl" gap="md" aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <Skeleton h={28} w={220} />
      <Skeleton h={36} maw={420} />
      {[0, 1, 2, 3, 4].map(row => (
        <Skeleton key={row} h={44} />
      ))}
    </Stack>
  );
}
