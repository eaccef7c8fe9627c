import './words.js';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect, Route, Switch } from 'wouter';
import { Page } from '../app/Page.js';
import { PageHeader } from '../app/PageHeader.js';
import { type AdminPage, paths } from '../app/paths.js';
import { useViewer } from '../session/viewer.js';
import css from './Admin.module.css';
import { CalendarsPage } from './calendars/CalendarsPage.js';
import { GroupsPage } from './groups/GroupsPage.js';
import { LettersPage } from './letters/LettersPage.js';
import { RolesPage } from './roles/RolesPage.js';
import { ServicesPage } from './services/ServicesPage.js';
import { StoragePage } from './storage/StoragePage.js';
import { TokensPage } from './tokens/TokensPage.js';
import { UsersPage } from './users/UsersPage.js';
import { WebhooksPage } from './webhooks/WebhooksPage.js';

/** Users, roles, groups, calendars, services, webhooks, letters and storage for administrators, tokens and GraphiQL for integrators. */
export function AdminRoom() {
  const { t } = useTranslation('admin');
  const { may } = useViewer();
  const pages: readonly AdminPage[] = [
    ...(may('ADMINISTER')
      ? (['users', 'roles', 'groups', 'calendars', 'services', 'webhooks', 'letters', 'storage'] as const)
      : []),
    ...(may('INTEGRATE') ? (['tokens'] as const) : []),
  ];
  return (
    <Page>
      <PageHeader title={t('title')} />
      <nav aria-label={t('pages')} className={css.tabs}>
        {pages.map(page => (
          <Tab key={page} page={page} />
        ))}
        {may('INTEGRATE') && (
          <a href={paths.graphiql()} className={css.tab} target="_blank" rel="noreferrer">
            {t('graphiql')}
            <IconExternalLink size={16} aria-hidden />
          </a>
        )}
      </nav>
      <Switch>
        {may('ADMINISTER') && (
          <Route path={paths.administration('users')}>
            <UsersPage />
          </Route>
        )}
        {may('ADMINISTER') && (
          <Route path={paths.administration('roles')}>
            <RolesPage />
          </Route>
        )}
        {may('ADMINISTER') && (
          <Route path={paths.administration('groups')}>
            <GroupsPage />
          </Route>
        )}
        {may('ADMINISTER') && (
          <Route path={paths.administration('calendars')}>
            <CalendarsPage />
          </Route>
        )}
        {may('ADMINISTER') && (
          <Route path={paths.administration('services')}>
            <ServicesPage />
          </Route>
        )}
        {may('ADMINISTER') && (
          <Route path={paths.administration('webhooks')}>
            <WebhooksPage />
          </Route>
        )}
        {may('ADMINISTER') && (
          <Route path={paths.administration('letters')}>
            <LettersPage />
          </Route>
        )}
        {may('ADMINISTER') && (
          <Route path={paths.administration('storage')}>
            <StoragePage />
          </Route>
        )}
        {may('INTEGRATE') && (
          <Route path={paths.administration('tokens')}>
            <TokensPage />
          </Route>
        )}
        <Route>
          <Redirect to={paths.administration(pages[0] ?? 'tokens')} replace />
        </Route>
      </Switch>
    </Page>
  );
}

function Tab({ page }: { readonly page: AdminPage }) {
  const { t } = useTranslation('admin');
  return (
    <Link href={paths.administration(page)} className={active => (active ? `${css.tab} ${css.current}` : css.tab)}>
      {t(page)}
    </Link>
  );
}
