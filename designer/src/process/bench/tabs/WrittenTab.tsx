import { toBeWritten, writtenIn } from '@marshrut/blocks';
import type { Effect } from '@marshrut/engine';
import { useTranslation } from 'react-i18next';
import { Changes } from '../../../changes/Changes.js';
import type { Titles } from '../../../form/field.js';
import { useShowValue } from '../../../form/use-show-value.js';
import { useSay } from '../../../i18n/local-text.js';
import css from '../Bench.module.css';
import { changesInWords } from '../changes.js';
import { useRun } from '../use-session.js';

/** What would stand in the database: entered in open tasks, and committed; and what would have left the house. */
export function WrittenTab({ titles }: { readonly titles: Titles }) {
  const { t } = useTranslation('bench');
  const say = useSay();
  const show = useShowValue();
  const { house, setting } = useRun(state => state.bench);
  const { entities, nodes } = setting.plan;
  const nameOf = (node: string) => {
    const own = nodes.get(node)?.node;
    const task = own?.block === 'end' && own.parent !== null ? nodes.get(own.parent)?.node : own;
    return say(task?.name);
  };
  const staged = Object.values(house.state.elements).flatMap(({ id, node, task }) => {
    const changes = task && task.staged.length > 0 ? toBeWritten(house, id) : [];
    return changes.length > 0 ? [{ id, name: nameOf(node), changes }] : [];
  });
  const written = writtenIn(house);
  const effects = house.events.flatMap(event => (event.type === 'effectScheduled' ? [event.effect] : []));
  if (staged.length + written.length + effects.length === 0) return <p className={css.note}>{t('writtenNone')}</p>;
  const words = { entities, titles, show };
  return (
    <div className={css.written}>
      {staged.map(({ id, name, changes }) => (
        <section key={id} aria-label={t('stagedIn', { name })}>
          <h3>{t('stagedIn', { name })}</h3>
          <Changes changes={changesInWords(changes, { ...words, written: false })} written={false} />
        </section>
      ))}
      {written.map(({ node, changes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a commit has no name but its place.
        <section key={index} aria-label={t('writtenBy', { name: nameOf(node) })}>
          <h3>{t('writtenBy', { name: nameOf(node) })}</h3>
          <Changes changes={changesInWords(changes, { ...words, written: true })} written />
        </section>
      ))}
      {effects.length > 0 && (
        <section aria-label={t('effects')}>
          <h3>{t('effects')}</h3>
          <ul className={css.lines}>
            {effects.map(effect => (
              <li key={effect.id}>
                <Left effect={effect} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What would have left the house, in words. */
function Left({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation('bench');
  switch (effect.kind) {
    case 'mail':
      return (
        <>
          {t('left_mail', { to: effect.to, subject: effect.subject })}
          <p className={css.passed}>{effect.text}</p>
        </>
      );
    case 'service':
      return t('left_service', { name: effect.service });
    case 'message':
    case 'signal':
      return t(`left_${effect.kind}`, { name: effect.name });
    case 'file':
      return t('left_file', { name: effect.name });
    case 'call':
      return t('left_call');
    case 'items':
      return t('left_items');
    case 'answer':
      return t('left_answer');
  }
}
