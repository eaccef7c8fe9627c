import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconGitCompare, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip, type Tone } from '../../app/Chip.js';
import table from '../../app/DataTable.module.css';
import { paths } from '../../app/paths.js';
import type { VersionStatus } from '../../graphql/generated/graphql.js';
import { dateTime } from '../../i18n/moment.js';
import list from '../list/ProcessTable.module.css';
import { DRAFT } from './use-document-of.js';
import type { ListedVersion, ProcessWithVersions } from './VersionsPage.js';

const tones = { DRAFT: 'staged', PUBLISHED: 'good', FINISHING: 'warn', OBSOLETE: 'plain' } as const satisfies Record<
  VersionStatus,
  Tone
>;

interface VersionTableProps {
  readonly process: ProcessWithVersions;
  readonly onRestore: (version: ListedVersion) => void;
  readonly onRollBack: (version: ListedVersion) => void;
}

export function VersionTable({ process, onRestore, onRollBack }: VersionTableProps) {
  const { t } = useTranslation('process');
  const { published } = process;
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('version')}</th>
            <th scope="col">{t('versionStatus')}</th>
            <th scope="col" className={table.number}>
              {t('runningCases')}
            </th>
            <th scope="col">{t('versionNote')}</th>
            <th scope="col">{t('versionWhen')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <DraftRow process={process} />
          {process.versions.map(version => (
            <tr key={version.id}>
              <td className={table.nowrap}>{t('versionRow', { number: version.number })}</td>
              <td>
                <span title={t(`statusHint.${version.status}`)}>
                  <Chip tone={tones[version.status]}>{t(`status.${version.status}`)}</Chip>
                </span>
              </td>
              <td className={table.number} data-label={t('runningCases')}>
                {version.status === 'DRAFT' ? '' : version.runningCases}
              </td>
              <td data-label={t('versionNote')}>{version.note}</td>
              <td className={table.muted} data-label={t('versionWhen')}>
                {dateTime(version.publishedAt)} · {version.publishedBy.name}
              </td>
              <td className={list.actions}>
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon
                      aria-label={t('actionsOfVersion', { name: t('versionRow', { number: version.number }) })}
                    >
                      <IconDots size={18} stroke={1.75} />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item
                      component={Link}
                      href={paths.compare(process.id, version.id, DRAFT)}
                      leftSection={<IconGitCompare size={16} aria-hidden />}
                    >
                      {t('compareWithDraft')}
                    </Menu.Item>
                    {published && published.id !== version.id && (
                      <Menu.Item
                        component={Link}
                        href={paths.compare(process.id, version.id, published.id)}
                        leftSection={<IconGitCompare size={16} aria-hidden />}
                      >
                        {t('compareWithPublished')}
                      </Menu.Item>
                    )}
                    <Menu.Item
                      leftSection={<IconArrowBackUp size={16} aria-hidden />}
                      onClick={() => onRestore(version)}
                    >
                      {t('restoreVersion')}
                    </Menu.Item>
                    {version.status !== 'DRAFT' && version.status !== 'PUBLISHED' && (
                      <Menu.Item leftSection={<IconUpload size={16} aria-hidden />} onClick={() => onRollBack(version)}>
                        {t('rollBack')}
                      </Menu.Item>
                    )}
                  </Menu.Dropdown>
                </Menu>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is drawn now; a link to what is new in it. */
function DraftRow({ process }: { readonly process: ProcessWithVersions }) {
  const { t } = useTranslation('process');
  const { id, changed, published, draftAuthors, draftSavedAt, draftSavedBy } = process;
  const names = changed ? draftAuthors.map(({ user }) => user.name).join(', ') : '';
  return (
    <tr>
      <td className={table.nowrap}>
        <Link href={paths.process(id)}>{t('draftRow')}</Link>
      </td>
      <td>
        <Chip tone="staged">{t('status.DRAFT')}</Chip>
      </td>
      <td className={table.number} />
      <td>
        {published && changed && <Link href={paths.compare(id, published.id, DRAFT)}>{t('draftChanged')}</Link>}
        {published && !changed && <span className={table.muted}>{t('sameAsPublished')}</span>}
      </td>
      <td className={table.muted} data-label={t('versionWhen')}>
        {dateTime(draftSavedAt)} · {names || draftSavedBy?.name}
      </td>
      <td />
    </tr>
  );
}
