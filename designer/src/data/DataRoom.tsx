import './words.js';
import { useTranslation } from 'react-i18next';
import { Page } from '../app/Page.js';
import { PageHeader } from '../app/PageHeader.js';

export function DataRoom() {
  const { t } = useTranslation('data');
  return (
    <Page>
      <PageHeader title={t('title')} />
    </Page>
  );
}
