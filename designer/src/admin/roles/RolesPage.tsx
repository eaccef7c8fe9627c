import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../app/Chip.js';
import table from '../../app/DataTable.module.css';
import { Loaded } from '../../app/Loaded.js';
import { RolesDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import css from '../Admin.module.css';
import { NewRole } from './NewRole.js';

export function RolesPage() {
  const { t } = useTranslation('admin');
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const answer = useAnswer(RolesDocument, {});
  return (
    <>
      <div className={css.tools}>
        <p className={css.text}>{t('rolesText')}</p>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t('addRole')}
        </Button>
      </div>
      <Loaded answer={answer}>
        {({ roles }) => (
          <div className={table.frame}>
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{t('roleName')}</th>
                  <th scope="col">{t('roleKey')}</th>
                  <th scope="col">{t('roleKind')}</th>
                  <th scope="col" className={table.number}>
                    {t('people')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {roles.map(({ key, name, system, outside, users }) => (
                  <tr key={key}>
                    <td>
                      <strong>{say(name)}</strong>
                    </td>
                    <td className={table.muted} data-label={t('roleKey')}>
                      {key}
                    </td>
                    <td>
                      <Chip tone={system ? 'plain' : 'accent'}>{t(kindOf({ system, outside }))}</Chip>
                    </td>
                    <td className={table.number} data-label={t('people')}>
                      {users}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
      {adding && <NewRole onClose={() => setAdding(false)} />}
    </>
  );
}

function kindOf({ system, outside }: { readonly system: boolean; readonly outside: boolean }) {
  if (system) return 'system';
  return outside ? 'outside' : 'operator';
}
