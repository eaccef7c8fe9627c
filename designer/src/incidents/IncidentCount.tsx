import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IncidentCountDocument, IncidentsChangedDocument } from '../graphql/generated/graphql.js';
import { useSubscription } from '../graphql/subscribe.js';
import { keyOf, useAnswer } from '../graphql/use-answer.js';
import css from './IncidentCount.module.css';

/** How many steps have stopped and wait for somebody, live, beside the section's name. Nothing where there are none. */
export function IncidentCount() {
  const { t } = useTranslation('app');
  const client = useQueryClient();
  const key = keyOf(IncidentCountDocument, {});
  useSubscription(IncidentsChangedDocument, {}, ({ incidentsChanged }) =>
    client.setQueryData(key, { incidentCount: incidentsChanged.count }),
  );
  const count = useAnswer(IncidentCountDocument, {}).data?.incidentCount ?? 0;
  if (count === 0) return null;
  return (
    <span className={css.count} title={t('incidentsWait', { count })}>
      {count > 999 ? '999+' : count}
    </span>
  );
}
