import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { type UserPartsFragment, UsersDocument } from '../../graphql/generated/graphql.js';
import { usePages } from '../../graphql/use-pages.js';
import css from '../Admin.module.css';
import { BlockUser } from './BlockUser.js';
import { EditUser } from './EditUser.js';
import { NewUser } from './NewUser.js';
import { UserTable } from './UserTable.js';

/** Which dialog is open, and about whom. */
export type UserDialog =
  | { readonly is: 'new' }
  | { readonly is: 'edit'; readonly user: UserPartsFragment }
  | { readonly is: 'block'; readonly user: UserPartsFragment };

export function UsersPage() {
  const { t } = useTranslation('admin');
  const [typed, type] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [dialog, open] = useState<UserDialog | null>(null);
  const users = usePages(UsersDocument, { search: search || null }, answer => answer.users);
  const close = () => open(null);
  return (
    <>
      <div className={css.tools}>
        <TextInput
          type="search"
          className={css.search}
          aria-label={t('searchUsers')}
          placeholder={t('searchUsers')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={event => type(event.currentTarget.value)}
        />
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open({ is: 'new' })}>
          {t('addUser')}
        </Button>
      </div>
      <Loaded answer={users}>
        {({ nodes, total }) =>
          nodes.length > 0 ? (
            <UserTable users={nodes} total={total} more={users} onOpen={open} />
          ) : (
            <Empty icon={IconUsers} title={t('noUsers')} text={t('noUsersText')} />
          )
        }
      </Loaded>
      {dialog?.is === 'new' && <NewUser onClose={close} />}
      {dialog?.is === 'edit' && <EditUser user={dialog.user} onClose={close} />}
      {dialog?.is === 'block' && <BlockUser user={dialog.user} onClose={close} />}
    </>
  );
}
