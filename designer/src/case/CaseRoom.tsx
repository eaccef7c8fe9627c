import './words.js';
import { useTranslation } from 'react-i18next';
import { Page } from '../app/Page.js';
import { PageHeader } from '../app/PageHeader.js';

export function CaseRoom() {
  const { t } = useTranslation('case');
  return (
    <Page>
      <PageHeader title={t('title')} />
    </Page>
  );
}
