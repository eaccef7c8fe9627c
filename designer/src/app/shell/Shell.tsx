import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from 'wouter';
import { IncidentsLive } from '../../incidents/IncidentsLive.js';
import { useViewer } from '../../session/viewer.js';
import { BottomBar } from './BottomBar.js';
import { Rail } from './Rail.js';
import css from './Shell.module.css';

/** The frame of every page: navigation at the left, at the bottom on narrow screens, and the page itself. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('app');
  const { may } = useViewer();
  /** A task fills a narrow screen: its own bar stands at the bottom, the way back at the top. */
  const [inTask] = useRoute('/inbox/:task');
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#content">
        {t('skip')}
      </a>
      {may('MANAGE') && <IncidentsLive />}
      {!narrow && <Rail />}
      <main id="content" tabIndex={-1} className={css.main}>
        {children}
      </main>
      {narrow && !inTask && <BottomBar />}
    </div>
  );
}
