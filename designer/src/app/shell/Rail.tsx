import { ActionIcon, Tooltip } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import css from './Rail.module.css';
import { Sign } from './Sign.js';
import { useSections } from './sections.js';
import { UserMenu } from './UserMenu.js';

/** Navigation of wide screens; folds to icons, by hand or where the screen is not wide enough. */
export function Rail() {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  const sections = useSections();
  const roomy = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false });
  const [chosen, choose] = useLocalStorage<'wide' | 'narrow' | 'auto'>({
    key: 'marshrut.rail',
    defaultValue: 'auto',
    getInitialValueInEffect: false,
  });
  const drawing = /^\/processes\/./.test(location);
  const narrow = chosen === 'auto' ? !roomy || drawing : chosen === 'narrow';
  const foldWord = narrow ? t('unfold') : t('fold');
  const FoldIcon = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav aria-label={t('sections')} className={css.rail} data-narrow={narrow || undefined}>
      <div className={css.sign}>
        <Sign />
        {!narrow && <span className={css.product}>{t('product')}</span>}
        <Tooltip label={foldWord} position="right">
          <ActionIcon aria-label={foldWord} onClick={() => choose(narrow ? 'wide' : 'narrow')}>
            <FoldIcon size={20} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={css.sections}>
        {sections.map(({ name, href, prefix, icon: Glyph, Count }) => (
          <Tooltip key={name} label={t(name)} position="right" disabled={!narrow} openDelay={100}>
            <Link
              href={href}
              className={css.section}
              aria-current={location.startsWith(prefix) ? 'page' : undefined}
              aria-label={narrow ? t(name) : undefined}
            >
              <Glyph size={20} stroke={1.75} aria-hidden />
              {!narrow && <span>{t(name)}</span>}
              {Count && <Count />}
            </Link>
          </Tooltip>
        ))}
      </div>
      <div className={css.foot}>
        <UserMenu narrow={narrow} />
      </div>
    </nav>
  );
}
