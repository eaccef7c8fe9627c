import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The title of the browser's tab: «Входящие · Маршрут». */
export function usePageTitle(title: string | undefined): void {
  const { t } = useTranslation('app');
  const product = t('product');
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}
