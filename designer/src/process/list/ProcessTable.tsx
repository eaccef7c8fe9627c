import { ActionIcon, Group, Menu } from '@mantine/core';
import { IconArrowsTransferUp, IconDots, IconDownload, IconTrash, IconVersions } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../../app/Chip.js';
import table from '../../app/DataTable.module.css';
import { paths } from '../../app/paths.js';
import type { ProcessesQuery } from '../../graphql/generated/graphql.js';
import { useSay } from '../../i18n/local-text.js';
import { dateTime } from '../../i18n/moment.js';
import { downloadBpmn } from '../bpmn/download-bpmn.js';
import { DeleteProcessDialog } from './DeleteProcessDialog.js';
import css from './ProcessTable.module.css';

export type ListedProcess = ProcessesQuery['processes']['edges'][number]['node'];

export function ProcessTable({ processes }: { readonly processes: readonly ListedProcess[] }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const [deleting, setDeleting] = useState<ListedProcess | null>(null);
  return (
    <>
      <div className={table.frame}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('version')}</th>
              <th scope="col" className={table.number}>
                {t('runningCases')}
              </th>
              <th scope="col">{t('changedAt')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {processes.map(process => (
              <tr key={process.id}>
                <td>
                  <Link href={paths.process(process.id)}>{say(process.name) || t('unnamed')}</Link>
                </td>
                <td>
                  <Status process={process} />
                </td>
                <td className={table.number} data-label={t('runningCases')}>
                  {process.runningCases}
                  {process.stoppedCases > 0 && (
                    <div className={css.stopped}>{t('stoppedCases', { count: process.stoppedCases })}</div>
                  )}
                </td>
                <td className={table.muted} data-label={t('changedAt')}>
                  {dateTime(process.draftSavedAt)}
                  {process.draftSavedBy && ` · ${process.draftSavedBy.name}`}
                </td>
                <td className={css.actions}>
                  <Menu position="bottom-end">
                    <Menu.Target>
                      <ActionIcon aria-label={t('actionsOf', { name: say(process.name) })}>
                        <IconDots size={18} stroke={1.75} />
                      </ActionIcon>
                    </Menu.Target>
                    <Menu.Dropdown>
                      <Menu.Item
                        component={Link}
                        href={paths.versions(process.id)}
                        leftSection={<IconVersions size={16} aria-hidden />}
                      >
                        {t('versions')}
                      </Menu.Item>
                      {process.published && process.runningCases > 0 && (
                        <Menu.Item
                          component={Link}
                          href={paths.moving(process.id)}
                          leftSection={<IconArrowsTransferUp size={16} aria-hidden />}
                        >
                          {t('moveCases')}
                        </Menu.Item>
                      )}
                      <Menu.Item
                        leftSection={<IconDownload size={16} aria-hidden />}
                        onClick={() => void downloadBpmn(process.id)}
                      >
                        {t('bpmnExport')}
                      </Menu.Item>
                      <Menu.Item
                        color="red"
                        leftSection={<IconTrash size={16} aria-hidden />}
                        onClick={() => setDeleting(process)}
                      >
                        {t('remove')}
                      </Menu.Item>
                    </Menu.Dropdown>
                  </Menu>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {deleting && <DeleteProcessDialog process={deleting} onClose={() => setDeleting(null)} />}
    </>
  );
}

/** What is published, and whether the draft has gone on since. */
function Status({ process: { published, changed } }: { readonly process: ListedProcess }) {
  const { t } = useTranslation('process');
  return (
    <Group gap="xs">
      {published && <Chip tone="good">{t('publishedVersion', { number: published.number })}</Chip>}
      {(changed || !published) && <Chip>{t(published ? 'draftChanged' : 'draft')}</Chip>}
    </Group>
  );
}
