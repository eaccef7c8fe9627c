import { useTranslation } from 'react-i18next';
import { IncidentCountDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import css from './IncidentCount.module.css';

/** How many steps have stopped and wait for somebody, beside the section's name. Nothing where there are none. */
export function IncidentCount() {
  const { t } = useTranslation('app');
  const count = useAnswer(IncidentCountDocument, {}).data?.incidentCount ?? 0;
  if (count === 0) return null;
  return (
    <span className={css.count} title={t('incidentsWait', { count })}>
      {count > 999 ? '999+' : count}
    </span>
  );
}
