import { useTranslation } from 'react-i18next';
import type { Titles } from '../../../form/field.js';
import { useShowValue } from '../../../form/use-show-value.js';
import { useSay } from '../../../i18n/local-text.js';
import css from '../Bench.module.css';
import { useRun } from '../use-session.js';

/** What the task leaves on the card of the case: the fields its form and its rules have set. */
export function CardChanges({ task, titles }: { readonly task: string; readonly titles: Titles }) {
  const { t } = useTranslation('bench');
  const say = useSay();
  const show = useShowValue();
  const { house, setting } = useRun(state => state.bench);
  const vars = house.state.elements[task]?.task?.vars ?? {};
  const changed = setting.plan.drawnCard.filter(
    ({ key }) => Object.hasOwn(vars, key) && (vars[key] ?? null) !== (house.state.vars[key] ?? null),
  );
  if (changed.length === 0) return null;
  return (
    <section className={css.card} aria-labelledby="bench-card">
      <h4 id="bench-card">{t('card')}</h4>
      <dl className={css.facts}>
        {changed.map(({ key, name, type }) => (
          <div key={key}>
            <dt>{say(name)}</dt>
            <dd>{show(type, vars[key] ?? null, titles) || t('empty')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
