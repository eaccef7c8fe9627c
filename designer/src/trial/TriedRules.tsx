import { useTranslation } from 'react-i18next';
import type { TriedPartsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import css from './Trial.module.css';

/** «Кто решает: строка 2 (Большая сумма)». */
export function TriedRules({ rules }: { readonly rules: TriedPartsFragment['rules'] }) {
  const { t } = useTranslation('trial');
  const say = useSay();
  return (
    <ul className={css.lines}>
      {rules.map(({ node, name, rows }) => {
        const numbers = rows.map(({ number, note }) => (say(note) ? `${number} (${say(note)})` : `${number}`));
        return (
          <li key={node}>
            {say(name)}:{' '}
            <strong>
              {rows.length === 0 ? t('rowsOtherwise') : t('rows', { count: rows.length, numbers: numbers.join(', ') })}
            </strong>
          </li>
        );
      })}
    </ul>
  );
}
