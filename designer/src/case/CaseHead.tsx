import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../app/Chip.js';
import { PageHeader } from '../app/PageHeader.js';
import { paths } from '../app/paths.js';
import type { CaseFactsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { dateTime } from '../i18n/moment.js';
import { useViewer } from '../session/viewer.js';
import { EditData } from './EditData.js';
import { CancelCase, SuspendCase } from './StopCase.js';
import { toneOf } from './status.js';
import { WithdrawCase } from './WithdrawCase.js';

interface CaseHeadProps {
  readonly found: CaseFactsFragment;
  readonly onRepair: () => void;
}

export function CaseHead({ found, onRepair }: CaseHeadProps) {
  const { t } = useTranslation('case');
  const say = useSay();
  const { may } = useViewer();
  const [stopping, stop] = useState<'suspend' | 'cancel' | 'withdraw' | 'edit' | null>(null);
  const { key, title, status, process, version, startedBy, startedAt, endedAt, outcome, archivedAt, withdrawable } =
    found;
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
        {withdrawable && !may('MANAGE') && (
          <Button variant="default" onClick={() => stop('withdraw')}>
            {t('withdraw')}
          </Button>
        )}
        {(status === 'RUNNING' || status === 'STOPPED' || status === 'SUSPENDED') && may('MANAGE') && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
                {t('actions')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => stop('edit')}>{t('editData')}</Menu.Item>
              <Menu.Item onClick={onRepair}>{t('repair')}</Menu.Item>
              {status !== 'SUSPENDED' && <Menu.Item onClick={() => stop('suspend')}>{t('suspend')}</Menu.Item>}
              {withdrawable && <Menu.Item onClick={() => stop('withdraw')}>{t('withdraw')}</Menu.Item>}
              <Menu.Item color="red" onClick={() => stop('cancel')}>
                {t('cancelCase')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </PageHeader>
      {stopping === 'withdraw' && <WithdrawCase id={found.id} caseKey={key} onClose={() => stop(null)} />}
      {stopping === 'cancel' && <CancelCase id={found.id} caseKey={key} onClose={() => stop(null)} />}
      {stopping === 'suspend' && <SuspendCase id={found.id} caseKey={key} onClose={() => stop(null)} />}
      {stopping === 'edit' && <EditData found={found} element={null} onClose={() => stop(null)} />}
    </>
  );
}
