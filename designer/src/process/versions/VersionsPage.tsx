import { Button } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { NotFound } from '../../app/NotFound.js';
import { Page } from '../../app/Page.js';
import { PageHeader } from '../../app/PageHeader.js';
import { paths } from '../../app/paths.js';
import { ProcessVersionsDocument, type ProcessVersionsQuery } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { RestoreDialog } from './RestoreDialog.js';
import { RollBackDialog } from './RollBackDialog.js';
import { VersionTable } from './VersionTable.js';

export type ProcessWithVersions = NonNullable<ProcessVersionsQuery['process']>;
export type ListedVersion = ProcessWithVersions['versions'][number];

/** All versions of a process, newest first, with the cases that run on each and the ways back to it. */
export function VersionsPage({ processId }: { readonly processId: string }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const answer = useAnswer(ProcessVersionsDocument, { id: processId });
  const [restoring, restore] = useState<ListedVersion | null>(null);
  const [rolling, rollBack] = useState<ListedVersion | null>(null);
  return (
    <Loaded answer={answer}>
      {({ process }) =>
        process ? (
          <Page wide>
            <PageHeader
              title={t('versions')}
              crumbs={[
                { name: t('title'), href: paths.processes() },
                { name: say(process.name) || t('unnamed'), href: paths.process(process.id) },
              ]}
              note={t('versionsNote')}
            >
              <Button component={Link} href={paths.process(process.id)} variant="default">
                {t('toDraft')}
              </Button>
            </PageHeader>
            {process.versions.length === 0 && (
              <Empty icon={IconVersions} title={t('versionsNone')} text={t('versionsNoneText')} />
            )}
            {process.versions.length > 0 && (
              <VersionTable process={process} onRestore={restore} onRollBack={rollBack} />
            )}
            {restoring && <RestoreDialog process={process} version={restoring} onClose={() => restore(null)} />}
            {rolling && <RollBackDialog process={process} version={rolling} onClose={() => rollBack(null)} />}
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
