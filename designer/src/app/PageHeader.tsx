import { Group, Text, Title } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import css from './PageHeader.module.css';
import { usePageTitle } from './page-title.js';

interface PageHeaderProps {
  readonly title: string;
  readonly crumbs?: readonly { readonly name: string; readonly href: string }[];
  /** Stands beside the title: a status, a badge. */
  readonly beside?: ReactNode;
  readonly note?: ReactNode;
  /** Actions, at the right. */
  readonly children?: ReactNode;
}

/** The head of a page: where one is, its name, what can be done here. Also names the browser's tab. */
export function PageHeader({ title, crumbs = [], beside, note, children }: PageHeaderProps) {
  const { t } = useTranslation('app');
  usePageTitle(title);
  return (
    <header className={css.header}>
      <div className={css.words}>
        {crumbs.length > 0 && (
          <nav aria-label={t('crumbs')} className={css.crumbs}>
            {crumbs.map((crumb, index) => (
              <Fragment key={crumb.href}>
                {index > 0 && <IconChevronRight size={14} aria-hidden />}
                <Link href={crumb.href}>{crumb.name}</Link>
              </Fragment>
            ))}
          </nav>
        )}
        <Group gap="md" align="center">
          <Title order={1} tabIndex={-1}>
            {title}
          </Title>
          {beside}
        </Group>
        {note && (
          <Text c="dimmed" mt={4}>
            {note}
          </Text>
        )}
      </div>
      {children && <div className={css.actions}>{children}</div>}
    </header>
  );
}
