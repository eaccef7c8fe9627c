import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import table from '../../app/DataTable.module.css';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { GroupsDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import css from '../Admin.module.css';
import { NewGroup } from './NewGroup.js';

export function GroupsPage() {
  const { t } = useTranslation('admin');
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const answer = useAnswer(GroupsDocument, {});
  return (
    <>
      <div className={css.tools}>
        <p className={css.text}>{t('groupsText')}</p>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t('addGroup')}
        </Button>
      </div>
      <Loaded answer={answer}>
        {({ groups }) =>
          groups.length === 0 ? (
            <Empty icon={IconUsersGroup} title={t('noGroups')} text={t('noGroupsText')} />
          ) : (
            <div className={table.frame}>
              <table className={table.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('groupName')}</th>
                    <th scope="col">{t('roleKey')}</th>
                    <th scope="col" className={table.number}>
                      {t('people')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {groups.map(({ key, name, users }) => (
                    <tr key={key}>
                      <td>
                        <strong>{say(name)}</strong>
                      </td>
                      <td className={table.muted} data-label={t('roleKey')}>
                        {key}
                      </td>
                      <td className={table.number} data-label={t('people')}>
                        {users}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
      {adding && <NewGroup onClose={() => setAdding(false)} />}
    </>
  );
}
