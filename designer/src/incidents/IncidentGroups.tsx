import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import table from '../app/DataTable.module.css';
import { useNow } from '../app/use-now.js';
import type { IncidentGroupsQuery } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { age, dateTime } from '../i18n/moment.js';
import type { Narrowing } from './filter.js';
import css from './Incidents.module.css';

interface IncidentGroupsProps {
  readonly groups: IncidentGroupsQuery['incidentGroups'];
  readonly onNarrow: (change: Partial<Narrowing>) => void;
}

/** Where cases stop and why, the largest first: what thirty cases have in common is one line. */
export function IncidentGroups({ groups, onNarrow }: IncidentGroupsProps) {
  const { t } = useTranslation('incidents');
  const say = useSay();
  const now = useNow();
  return (
    <div className={`${table.frame} ${css.groups}`}>
      <table className={table.table} aria-label={t('groups')}>
        <thead>
          <tr>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('where')}</th>
            <th scope="col" className={table.number}>
              {t('count')}
            </th>
            <th scope="col">{t('since')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ processId, processName, node, nodeName, code, title, cause, causeName, count, firstAt }) => (
            <tr key={[processId, node, code, cause].join(' ')}>
              <td>
                <UnstyledButton
                  className={css.narrow}
                  title={t('narrow', { title, step: say(nodeName) })}
                  onClick={() => onNarrow({ process: processId, node, code, cause })}
                >
                  {title}
                  {causeName && <span className={css.cause}>{causeName}</span>}
                </UnstyledButton>
              </td>
              <td>
                {say(nodeName)} <span className={table.muted}>{say(processName)}</span>
              </td>
              <td className={table.number} data-label={t('count')}>
                {count}
              </td>
              <td className={`${table.nowrap} ${table.muted}`} data-label={t('since')}>
                <time dateTime={firstAt} title={dateTime(firstAt)}>
                  {age(firstAt, now)}
                </time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
