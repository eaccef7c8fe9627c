import './words.js';
import { Button } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import table from '../../app/DataTable.module.css';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { RetentionDocument, type RetentionPartsFragment } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import css from '../Admin.module.css';
import { KeepFor } from './KeepFor.js';

/** How long each process keeps the history of its finished cases. */
export function StoragePage() {
  const { t } = useTranslation('storage');
  const [changing, change] = useState<RetentionPartsFragment | null>(null);
  const answer = useAnswer(RetentionDocument, {});
  return (
    <>
      <Loaded answer={answer}>
        {({ retention }) =>
          retention.length > 0 ? (
            <>
              <div className={css.tools}>
                <p className={css.text}>{t('about')}</p>
              </div>
              <RetentionTable kept={retention} onChange={change} />
            </>
          ) : (
            <Empty icon={IconArchive} title={t('none')} text={t('noneText')} />
          )
        }
      </Loaded>
      {changing && <KeepFor kept={changing} onClose={() => change(null)} />}
    </>
  );
}

interface RetentionTableProps {
  readonly kept: readonly RetentionPartsFragment[];
  readonly onChange: (kept: RetentionPartsFragment) => void;
}

function RetentionTable({ kept, onChange }: RetentionTableProps) {
  const { t } = useTranslation('storage');
  const say = useSay();
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('process')}</th>
            <th scope="col">{t('keeps')}</th>
            <th scope="col" className={table.number}>
              {t('finished')}
            </th>
            <th scope="col" className={table.number}>
              {t('archived')}
            </th>
            <th scope="col" aria-label={t('change')} />
          </tr>
        </thead>
        <tbody>
          {kept.map(row => (
            <tr key={row.processId}>
              <td>
                <strong>{say(row.processName)}</strong>
              </td>
              <td className={table.nowrap} data-label={t('keeps')}>
                {row.keepDays === null ? t('forever') : t('days', { count: row.keepDays })}
              </td>
              <td className={table.number} data-label={t('finished')}>
                {row.finished}
              </td>
              <td className={table.number} data-label={t('archived')}>
                {row.archived}
              </td>
              <td>
                <Button
                  variant="default"
                  aria-label={t('changeOf', { name: say(row.processName) })}
                  onClick={() => onChange(row)}
                >
                  {t('change')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
