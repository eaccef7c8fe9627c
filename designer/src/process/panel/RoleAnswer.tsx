import { useTranslation } from 'react-i18next';
import { PeopleNowDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import css from './Panel.module.css';

interface RoleAnswerProps {
  readonly role: string;
  readonly named?: boolean;
  /** Nobody would get it: the case would stop instead of waiting in a queue. */
  readonly stops?: boolean;
}

/** Who holds a role today: «сейчас это 2 человека: …». */
export function RoleAnswer({ role, named = false, stops = false }: RoleAnswerProps) {
  const say = useSay();
  const { roles } = useSurroundings();
  const prefix = named ? `${say(roles.find(one => one.key === role)?.name)}: ` : '';
  return role === '' ? null : <PeopleAnswer among={{ role }} prefix={prefix} stops={stops} />;
}

interface PeopleAnswerProps {
  readonly among: { readonly role: string } | { readonly group: string };
  readonly prefix?: string;
  readonly stops?: boolean;
}

/** Who that is today, or a warning that it is nobody. */
export function PeopleAnswer({ among, prefix = '', stops = false }: PeopleAnswerProps) {
  const { t } = useTranslation('process');
  const { data } = useAnswer(PeopleNowDocument, among);
  if (!data) return null;
  const { totalCount, edges } = data.users;
  const names = edges.map(({ node }) => node.name).join(', ');
  const nobody = t(stops ? 'nobodyStops' : 'role' in among ? 'nobodyNow' : 'nobodyInGroup');
  return (
    <div className={css.answer} data-empty={totalCount === 0 || undefined} role="status">
      {prefix}
      {totalCount === 0 ? nobody : t('peopleNow', { count: totalCount, names })}
      {totalCount > edges.length && '…'}
    </div>
  );
}
