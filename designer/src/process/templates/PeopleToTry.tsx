import { useTranslation } from 'react-i18next';
import type { TemplatePartsFragment } from '../../graphql/generated/graphql.js';
import { useSay } from '../../i18n/local-text.js';
import css from './Templates.module.css';

/** Who can be signed in as, who they are, and what each can begin. */
export function PeopleToTry({ people }: Pick<TemplatePartsFragment, 'people'>) {
  const { t } = useTranslation('process');
  const say = useSay();
  return (
    <ul className={css.people}>
      {people.map(({ login, name, roles, starts }) => (
        <li key={login}>
          <code>{login}</code>
          <span>
            {name} · {roles.map(say).join(', ')}
            {starts.length > 0 && (
              <span className={css.starts}>{t('templateStarts', { processes: starts.map(say).join('», «') })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
