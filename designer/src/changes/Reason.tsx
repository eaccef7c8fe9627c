import { useTranslation } from 'react-i18next';
import type { LineReasonPartsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import css from './Changes.module.css';

/** Where a value comes from, in one line: «Шаг «Кто», ввела Светлана Секретарёва». */
export function Reason({ reason }: { readonly reason: LineReasonPartsFragment }) {
  const { t } = useTranslation('changes');
  const say = useSay();
  const { why, by, rows } = reason;
  const step = say(reason.step);
  const told =
    by && (why === 'TYPED' || why === 'FOUND') ? t(`by_${why}`, { step, name: by.name }) : t(`why_${why}`, { step });
  const numbers = rows.map(({ number, note }) => (say(note) ? `${number} (${say(note)})` : `${number}`)).join(', ');
  return <small className={css.reason}>{numbers ? `${told}, ${t('rows', { numbers })}` : told}</small>;
}
