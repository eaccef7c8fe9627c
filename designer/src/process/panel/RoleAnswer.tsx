import { useTranslation } from 'react-i18next';
import { PeopleOfRoleDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import css from './Panel.module.css';

/** Who that is today: «сейчас это 2 человека: …». */
export function RoleAnswer({ role, named = false }: { readonly role: string; readonly named?: boolean }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { roles } = useSurroundings();
  const { data } = useAnswer(PeopleOfRoleDocument, { role }, { enabled: role !== '' });
  if (role === '' || !data) return null;
  const { totalCount, edges } = data.users;
  const names = edges.map(({ node }) => node.name).join(', ');
  const prefix = named ? `${say(roles.find(one => one.key === role)?.name)}: ` : '';
  return (
    <div className={css.answer} data-empty={totalCount === 0 || undefined} role="status">
      {prefix}
      {totalCount === 0 ? t('nobodyNow') : t('peopleNow', { count: totalCount, names })}
      {totalCount > edges.length && '…'}
    </div>
  );
}
