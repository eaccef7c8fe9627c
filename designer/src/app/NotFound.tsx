import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from './Empty.js';
import { Page } from './Page.js';
import { PageHeader } from './PageHeader.js';
import { useHome } from './shell/sections.js';

export function NotFound() {
  const { t } = useTranslation('app');
  const home = useHome();
  return (
    <Page>
      <PageHeader title={t('notFoundTitle')} />
      <Empty icon={IconMapQuestion} title={t('notFoundWhat')} text={t('notFoundText')}>
        <Button component={Link} href={home}>
          {t('toHome')}
        </Button>
      </Empty>
    </Page>
  );
}
