import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BottomBar } from './BottomBar.js';
import { Rail } from './Rail.js';
import css from './Shell.module.css';

/** The frame of every page: navigation at the left, at the bottom on narrow screens, and the page itself. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('app');
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#content">
        {t('skip')}
      </a>
      {!narrow && <Rail />}
      <main id="content" tabIndex={-1} className={css.main}>
        {children}
      </main>
      {narrow && <BottomBar />}
    </div>
  );
}
