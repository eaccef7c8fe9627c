import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from './Empty.js';
import { usePageTitle } from './page-title.js';
import { paths } from './paths.js';

export function NotFound() {
  const { t } = useTranslation('app');
  usePageTitle(t('notFoundTitle'));
  return (
    <Empty icon={IconMapQuestion} title={t('notFoundTitle')} text={t('notFoundText')}>
      <Button component={Link} href={paths.inbox()}>
        {t('toInbox')}
      </Button>
    </Empty>
  );
}
