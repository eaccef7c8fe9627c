import { useTranslation } from 'react-i18next';
import type { EffectFactsFragment } from '../graphql/generated/graphql.js';
import css from './Trial.module.css';

/** Letters with their text, and whatever else would leave the case. */
export function TriedEffects({ effects }: { readonly effects: readonly EffectFactsFragment[] }) {
  const { t } = useTranslation('trial');
  return (
    <ul className={css.lines}>
      {effects.map(({ id, kind, name, to, subject, text }) => (
        <li key={id}>
          {t(`effect_${kind}`, { name: name ?? '', to: to ?? '', subject: subject ?? '' })}
          {text && <p className={css.text}>{text}</p>}
        </li>
      ))}
    </ul>
  );
}
