import { Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBriefcase, IconSearch, IconSearchOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Empty } from '../app/Empty.js';
import { Loaded } from '../app/Loaded.js';
import { Page } from '../app/Page.js';
import { PageHeader } from '../app/PageHeader.js';
import { paths } from '../app/paths.js';
import { type BulkAction, type CaseStatus, CasesDocument } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { BulkActions } from '../incidents/BulkActions.js';
import { BulkDialog } from '../incidents/BulkDialog.js';
import { useViewer } from '../session/viewer.js';
import css from './Case.module.css';
import { CaseTable } from './CaseTable.js';
import { statuses } from './status.js';

export function CaseList() {
  const { t } = useTranslation('case');
  const [typed, type] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [status, setStatus] = useState<CaseStatus | null>(null);
  const cases = usePages(CasesDocument, { search: search || null, status }, answer => answer.cases);
  const all = useViewer().may('MANAGE');
  const [asked, ask] = useState<BulkAction | null>(null);
  const [, go] = useLocation();
  const narrowed = search !== '' || status !== null;
  return (
    <Page>
      <PageHeader title={t('title')} />
      <div className={css.tools}>
        <TextInput
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={event => type(event.currentTarget.value)}
        />
        <Select
          aria-label={t('status')}
          placeholder={t('anyStatus')}
          clearable
          data={statuses.map(value => ({ value, label: t(value) }))}
          value={status}
          onChange={setStatus}
        />
        {all && (cases.data?.total ?? 0) > 0 && <BulkActions retry={status === 'STOPPED'} onAsk={ask} />}
      </div>
      <Loaded answer={cases}>
        {({ nodes, total }) =>
          nodes.length > 0 ? (
            <CaseTable cases={nodes} total={total} more={cases} />
          ) : (
            <Empty
              icon={narrowed ? IconSearchOff : IconBriefcase}
              title={t(narrowed ? 'emptyFound' : all ? 'empty' : 'emptyOwn')}
              text={t(narrowed ? 'emptyFoundText' : all ? 'emptyText' : 'emptyOwnText')}
            />
          )
        }
      </Loaded>
      {asked && (
        <BulkDialog
          action={asked}
          count={cases.data?.total ?? 0}
          target={{ cases: { search: search || null, status } }}
          onClose={() => ask(null)}
          onStarted={id => go(`${paths.incidents()}?bulk=${id}`)}
        />
      )}
    </Page>
  );
}
