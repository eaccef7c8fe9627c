import { useTranslation } from 'react-i18next';
import table from '../app/DataTable.module.css';
import type { EntityField } from '../data/use-entity.js';
import { useSay } from '../i18n/local-text.js';

interface ColumnsProps {
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  readonly fields: readonly EntityField[];
}

/** Which column of the file fills which field. */
export function Columns({ columns, fields }: ColumnsProps) {
  const { t } = useTranslation('import');
  const say = useSay();
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={t('columns')}>
        <thead>
          <tr>
            <th scope="col">{t('header')}</th>
            <th scope="col">{t('field')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, field }, index) => {
            const name = say(fields.find(candidate => candidate.key === field)?.name);
            return (
              <tr key={`${header}.${String(index)}`}>
                <td>{header}</td>
                <td className={name ? undefined : table.muted} data-label={t('field')}>
                  {name || t('skipped')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
