import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../app/Chip.js';
import table from '../app/DataTable.module.css';
import { paths } from '../app/paths.js';
import { ShowMore } from '../app/ShowMore.js';
import type { CaseLineFragment } from '../graphql/generated/graphql.js';
import type { More } from '../graphql/use-pages.js';
import { useSay } from '../i18n/local-text.js';
import { dateTime } from '../i18n/moment.js';
import { toneOf } from './status.js';

interface CaseTableProps {
  readonly cases: readonly CaseLineFragment[];
  readonly total: number;
  readonly more: More;
}

export function CaseTable({ cases, total, more }: CaseTableProps) {
  const { t } = useTranslation('case');
  const say = useSay();
  return (
    <>
      <div className={table.frame}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('column_key')}</th>
              <th scope="col">{t('column_title')}</th>
              <th scope="col">{t('column_process')}</th>
              <th scope="col">{t('column_status')}</th>
              <th scope="col">{t('column_started')}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(({ id, key, title, process, status, outcome, startedAt }) => (
              <tr key={id}>
                <td className={table.nowrap}>
                  <Link href={paths.case(id)}>{key}</Link>
                </td>
                <td>{title}</td>
                <td className={table.muted}>{say(process.name)}</td>
                <td>
                  <Chip tone={toneOf[status]}>{say(outcome) || t(status)}</Chip>
                </td>
                <td className={`${table.nowrap} ${table.muted}`} data-label={t('column_started')}>
                  {dateTime(startedAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore shown={cases.length} total={total} more={more} />
    </>
  );
}
