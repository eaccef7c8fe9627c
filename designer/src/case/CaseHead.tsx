import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../app/Chip.js';
import { PageHeader } from '../app/PageHeader.js';
import { paths } from '../app/paths.js';
import type { CaseFactsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { dateTime } from '../i18n/moment.js';
import { useViewer } from '../session/viewer.js';
import { CancelCase } from './CancelCase.js';
import { toneOf } from './status.js';

export function CaseHead({ found }: { readonly found: CaseFactsFragment }) {
  const { t } = useTranslation('case');
  const say = useSay();
  const { may } = useViewer();
  const [cancelling, setCancelling] = useState(false);
  const { key, title, status, process, version, startedBy, startedAt, endedAt, outcome, archivedAt } = found;
  const note = [
    say(process.name),
    t('version', { number: version.number }),
    t('startedBy', { name: startedBy.name, when: dateTime(startedAt) }),
    endedAt && t('endedAt', { when: dateTime(endedAt) }),
    archivedAt && t('archivedAt', { when: dateTime(archivedAt) }),
    outcome && t('outcome', { text: say(outcome) }),
  ];
  return (
    <>
      <PageHeader
        title={title ? `${title} · ${key}` : key}
        crumbs={[{ name: t('title'), href: paths.cases() }]}
        beside={
          <>
            <Chip tone={toneOf[status]}>{t(status)}</Chip>
            {archivedAt && <Chip tone="plain">{t('inArchive')}</Chip>}
          </>
        }
        note={note.filter(Boolean).join(' · ')}
      >
        {(status === 'RUNNING' || status === 'STOPPED' || status === 'SUSPENDED') && may('MANAGE') && (
          <Button variant="default" onClick={() => setCancelling(true)}>
            {t('cancelCase')}
          </Button>
        )}
      </PageHeader>
      {cancelling && <CancelCase id={found.id} caseKey={key} onClose={() => setCancelling(false)} />}
    </>
  );
}
