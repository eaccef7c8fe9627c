import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconRoute2, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { Page } from '../../app/Page.js';
import { PageHeader } from '../../app/PageHeader.js';
import { paths } from '../../app/paths.js';
import { ProcessesDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { BpmnDrop } from '../bpmn/BpmnDrop.js';
import { BpmnImportDialog } from '../bpmn/BpmnImportDialog.js';
import { NewProcessDialog } from './NewProcessDialog.js';
import { ProcessTable } from './ProcessTable.js';

const PAGE = 50;

export function ProcessListPage() {
  const { t } = useTranslation('process');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [count, setCount] = useState(PAGE);
  const [making, setMaking] = useState(false);
  const [importing, setImporting] = useState(false);
  const answer = useAnswer(
    ProcessesDocument,
    { search: search || null, first: Math.min(count, 100) },
    { keepPrevious: true },
  );
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setMaking(true)}>
      {t('newProcess')}
    </Button>
  );
  return (
    <Page wide>
      <PageHeader title={t('title')}>
        <Button component={Link} href={paths.templates()} variant="default">
          {t('templates')}
        </Button>
        <Button variant="default" onClick={() => setImporting(true)}>
          {t('bpmnImport')}
        </Button>
        {create}
      </PageHeader>
      <TextInput
        mb="lg"
        maw={420}
        type="search"
        placeholder={t('searchProcess')}
        aria-label={t('searchProcess')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
      <Loaded answer={answer}>
        {({ processes }) =>
          processes.edges.length === 0 ? (
            <Empty
              icon={IconRoute2}
              title={t(search ? 'nothingFound' : 'processesNone')}
              text={t(search ? 'otherWords' : 'processesNoneHint')}
            >
              {!search && create}
            </Empty>
          ) : (
            <>
              <ProcessTable processes={processes.edges.map(edge => edge.node)} />
              {processes.pageInfo.hasNextPage && (
                <Button variant="default" mt="md" onClick={() => setCount(count + PAGE)}>
                  {t('more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
      <NewProcessDialog opened={making} onClose={() => setMaking(false)} />
      {importing && <BpmnImportDialog file={null} onClose={() => setImporting(false)} />}
      <BpmnDrop />
    </Page>
  );
}
