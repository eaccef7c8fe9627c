import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from './Empty.js';
import { Page } from './Page.js';
import { PageHeader } from './PageHeader.js';
import { paths } from './paths.js';

export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <Page>
      <PageHeader title={t('notFoundTitle')} />
      <Empty icon={IconMapQuestion} title={t('notFoundWhat')} text={t('notFoundText')}>
        <Button component={Link} href={paths.inbox()}>
          {t('toInbox')}
        </Button>
      </Empty>
    </Page>
  );
}
