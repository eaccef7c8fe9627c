import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConnectionLost } from '../graphql/connection.js';
import css from './ConnectionBar.module.css';

/** Told once, at the top, for the whole client: the server is not reached. */
export function ConnectionBar() {
  const { t } = useTranslation('app');
  const lost = useConnectionLost();
  return (
    <div role="status" className={lost ? css.bar : undefined}>
      {lost && (
        <>
          <IconCloudOff size={18} aria-hidden />
          {t('connectionLost')}
        </>
      )}
    </div>
  );
}
