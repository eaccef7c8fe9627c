import { useTranslation } from 'react-i18next';
import { valueIn } from '../../graphql/json.js';
import { useSay } from '../../i18n/local-text.js';
import css from '../Task.module.css';
import type { ScreenOf } from '../use-task.js';

/** What was searched by, in words. */
export function Criteria({ criteria }: { readonly criteria: ScreenOf<'SelectionScreen'>['criteria'] }) {
  const { t } = useTranslation(['task', 'app']);
  const say = useSay();
  if (criteria.length === 0) return null;
  return (
    <div className={css.criteria}>
      <span>{t('looked')}</span>
      {criteria.map(({ field, label, value, title }) => (
        <span key={field}>
          <span className={css.factName}>{say(label)}: </span>
          <b>{title ?? (String(valueIn(value) ?? '') || t('app:notGiven'))}</b>
        </span>
      ))}
    </div>
  );
}
