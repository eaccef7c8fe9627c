import { Button } from '@mantine/core';
import { IconDatabase, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import table from '../app/DataTable.module.css';
import { Empty } from '../app/Empty.js';
import { Loaded } from '../app/Loaded.js';
import { Page } from '../app/Page.js';
import { PageHeader } from '../app/PageHeader.js';
import { paths } from '../app/paths.js';
import { EntitiesDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { useViewer } from '../session/viewer.js';

export function EntityList() {
  const { t } = useTranslation('data');
  const say = useSay();
  const designs = useViewer().may('DESIGN');
  const answer = useAnswer(EntitiesDocument, {});
  const create = designs && (
    <Button component={Link} href={paths.newEntity()} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('create')}
    </Button>
  );
  return (
    <Page>
      <PageHeader title={t('title')} note={t('note')}>
        {create}
      </PageHeader>
      <Loaded answer={answer}>
        {({ entities }) => {
          const seen = entities.filter(entity => designs || entity.canRead);
          if (seen.length === 0) {
            return (
              <Empty icon={IconDatabase} title={t('empty')} text={t(designs ? 'emptyText' : 'emptyReader')}>
                {create}
              </Empty>
            );
          }
          return (
            <div className={table.frame}>
              <table className={table.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('entity')}</th>
                    <th scope="col">{t('fieldsTitle')}</th>
                    <th scope="col">{t('key')}</th>
                    {designs && <th scope="col">{t('actions')}</th>}
                  </tr>
                </thead>
                <tbody>
                  {seen.map(({ key, plural, fields, canRead }) => (
                    <tr key={key}>
                      <td>
                        {canRead ? (
                          <Link href={paths.records(key)}>{say(plural)}</Link>
                        ) : (
                          <strong>{say(plural)}</strong>
                        )}
                      </td>
                      <td className={table.muted}>{t('fields', { count: fields.length })}</td>
                      <td className={table.muted}>{key}</td>
                      {designs && (
                        <td>
                          <Link href={paths.model(key)}>{t('openModel')}</Link>
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
