import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../../app/Chip.js';
import table from '../../app/DataTable.module.css';
import { paths } from '../../app/paths.js';
import { ShowMore } from '../../app/ShowMore.js';
import type { UserPartsFragment } from '../../graphql/generated/graphql.js';
import type { More } from '../../graphql/use-pages.js';
import { useSay } from '../../i18n/local-text.js';
import { useViewer } from '../../session/viewer.js';
import css from '../Admin.module.css';
import type { UserDialog } from './UsersPage.js';

interface UserTableProps {
  readonly users: readonly UserPartsFragment[];
  readonly total: number;
  readonly more: More;
  readonly onOpen: (dialog: UserDialog) => void;
}

export function UserTable({ users, total, more, onOpen }: UserTableProps) {
  const { t } = useTranslation(['admin', 'app']);
  const say = useSay();
  const { user: me } = useViewer();
  return (
    <>
      <div className={table.frame}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('login')}</th>
              <th scope="col">{t('rolesAndGroups')}</th>
              <th scope="col">{t('manager')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('actions')}</th>
            </tr>
          </thead>
          <tbody>
            {users.map(user => (
              <tr key={user.id} className={user.active ? undefined : css.blocked}>
                <td>
                  <strong>
                    <Link href={paths.person(user.id)}>{user.name}</Link>
                  </strong>
                  {user.position && <div className={css.position}>{user.position}</div>}
                </td>
                <td data-label={t('login')}>{user.login}</td>
                <td>
                  <span className={css.chips}>
                    {user.roles.map(role => (
                      <Chip key={role.key}>{say(role.name)}</Chip>
                    ))}
                    {user.groups.map(group => (
                      <Chip key={`group ${group.key}`} tone="accent">
                        {say(group.name)}
                      </Chip>
                    ))}
                    {user.roles.length === 0 && t('noRoles')}
                  </span>
                </td>
                <td data-label={t('manager')}>{user.manager?.name ?? '—'}</td>
                <td>
                  <Chip tone={user.active ? 'good' : 'bad'}>{t(user.active ? 'active' : 'blocked')}</Chip>
                </td>
                <td>
                  <Group gap={4} wrap="nowrap">
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={`${t('app:edit')}: ${user.name}`}
                      onClick={() => onOpen({ is: 'edit', user })}
                    >
                      {t('app:edit')}
                    </Button>
                    {user.id !== me.id && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        color="gray"
                        aria-label={`${t(user.active ? 'block' : 'unblock')}: ${user.name}`}
                        onClick={() => onOpen({ is: 'block', user })}
                      >
                        {t(user.active ? 'block' : 'unblock')}
                      </Button>
                    )}
                  </Group>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore shown={users.length} total={total} more={more} />
    </>
  );
}
