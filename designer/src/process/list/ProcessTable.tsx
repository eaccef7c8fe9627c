import { ActionIcon, Badge, Group, Menu, Table, Text } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths.js';
import type { ProcessesQuery } from '../../graphql/generated/graphql.js';
import { useSay } from '../../i18n/local-text.js';
import { dateTime } from '../../i18n/moment.js';
import { DeleteProcessDialog } from './DeleteProcessDialog.js';
import css from './ProcessTable.module.css';

export type ListedProcess = ProcessesQuery['processes']['edges'][number]['node'];

export function ProcessTable({ processes }: { readonly processes: readonly ListedProcess[] }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const [deleting, setDeleting] = useState<ListedProcess | null>(null);
  return (
    <>
      <Table className={css.table} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('name')}</Table.Th>
            <Table.Th className={css.when}>{t('version')}</Table.Th>
            <Table.Th className={css.number}>{t('runningCases')}</Table.Th>
            <Table.Th className={css.when}>{t('changedAt')}</Table.Th>
            <Table.Th aria-label={t('actions')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {processes.map(process => (
            <Table.Tr key={process.id}>
              <Table.Td>
                <Link href={paths.process(process.id)} className={css.name}>
                  {say(process.name) || t('unnamed')}
                </Link>
                <div className={css.below}>
                  <Status process={process} />
                </div>
              </Table.Td>
              <Table.Td className={css.when}>
                <Status process={process} />
              </Table.Td>
              <Table.Td className={css.number}>
                {process.runningCases}
                {process.stoppedCases > 0 && (
                  <div className={css.stopped}>{t('stoppedCases', { count: process.stoppedCases })}</div>
                )}
              </Table.Td>
              <Table.Td className={css.when}>
                <Text size="xs" c="dimmed">
                  {dateTime(process.draftSavedAt)}
                  {process.draftSavedBy && ` · ${process.draftSavedBy.name}`}
                </Text>
              </Table.Td>
              <Table.Td width={48}>
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon aria-label={t('actionsOf', { name: say(process.name) })}>
                      <IconDots size={18} stroke={1.75} />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item
                      color="red"
                      leftSection={<IconTrash size={16} aria-hidden />}
                      onClick={() => setDeleting(process)}
                    >
                      {t('remove')}
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {deleting && <DeleteProcessDialog process={deleting} onClose={() => setDeleting(null)} />}
    </>
  );
}

/** What is published, and whether the draft has gone on since. */
function Status({ process: { published, changed } }: { readonly process: ListedProcess }) {
  const { t } = useTranslation('process');
  return (
    <Group gap="xs">
      {published && (
        <Badge variant="light" color="green" tt="none">
          {t('publishedVersion', { number: published.number })}
        </Badge>
      )}
      {(changed || !published) && (
        <Badge variant="light" color="gray" tt="none">
          {t(published ? 'draftChanged' : 'draft')}
        </Badge>
      )}
    </Group>
  );
}
