import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import css from './Rail.module.css';
import { type Section, useSections } from './sections.js';
import { UserMenuItems } from './UserMenu.js';

const IN_BAR = 4;

/** Navigation of narrow screens: four sections within the thumb's reach, the rest behind «Ещё». */
export function BottomBar() {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  const sections = useSections();
  const rest = sections.slice(IN_BAR);
  const current = (section: Section) => (location.startsWith(section.prefix) ? 'page' : undefined);
  return (
    <nav aria-label={t('sections')} className={css.bar}>
      {sections.slice(0, IN_BAR).map(section => (
        <Link key={section.name} href={section.href} className={css.barItem} aria-current={current(section)}>
          <section.icon size={22} stroke={1.75} aria-hidden />
          {t(section.name)}
          {section.Count && (
            <span className={css.barCount}>
              <section.Count />
            </span>
          )}
        </Link>
      ))}
      <Menu position="top-end" width={260}>
        <Menu.Target>
          <UnstyledButton className={css.barItem} aria-current={rest.some(current) ? 'page' : undefined}>
            <IconDots size={22} stroke={1.75} aria-hidden />
            {t('more')}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {rest.map(section => (
            <Menu.Item
              key={section.name}
              component={Link}
              href={section.href}
              leftSection={<section.icon size={18} aria-hidden />}
            >
              {t(section.name)} {section.Count && <section.Count />}
            </Menu.Item>
          ))}
          <UserMenuItems />
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
