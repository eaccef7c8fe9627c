import { useTranslation } from 'react-i18next';
import type { IncidentFactsFragment } from '../graphql/generated/graphql.js';
import './words.js';
import css from './Incidents.module.css';

/** What an engineer needs, folded away: only managers are told it. */
export function IncidentDetails({ incident }: { readonly incident: IncidentFactsFragment }) {
  const { t } = useTranslation('incidents');
  const { code, element, details } = incident;
  if (!details) return null;
  const { facts, effect, service, attempts, lastError } = details;
  const rows: readonly (readonly [string, string | number | null])[] = [
    [t('code'), code],
    [t('element'), element],
    [t('service'), service],
    [t('effect'), effect],
    [t('attempts'), attempts],
    [t('lastError'), lastError],
    [t('facts'), JSON.stringify(facts)],
  ];
  return (
    <details className={css.details}>
      <summary>{t('details')}</summary>
      <dl>
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
