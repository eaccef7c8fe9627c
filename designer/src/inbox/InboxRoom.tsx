import './words.js';
import { useTranslation } from 'react-i18next';
import { Page } from '../app/Page.js';
import { PageHeader } from '../app/PageHeader.js';

export function InboxRoom(_: { readonly taskId: string | undefined }) {
  const { t } = useTranslation('inbox');
  return (
    <Page>
      <PageHeader title={t('title')} />
    </Page>
  );
}
