import {
  type Icon,
  IconBroadcast,
  IconClockHour4,
  IconListCheck,
  IconMail,
  IconPlugConnected,
  IconRepeat,
  IconSitemap,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../app/Section.js';
import type { CaseFactsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { dateTime } from '../i18n/moment.js';
import css from './Case.module.css';

type Wait = CaseFactsFragment['waits'][number];
/** Tasks and incidents have places of their own on the page. */
type Kind = Exclude<Wait['kind'], 'TASK' | 'INCIDENT'>;

const icons: Readonly<Record<Kind, Icon>> = {
  TIMER: IconClockHour4,
  MESSAGE: IconMail,
  SIGNAL: IconBroadcast,
  CONDITION: IconListCheck,
  SERVICE: IconPlugConnected,
  PROCESS: IconSitemap,
  ITEMS: IconRepeat,
};

/** What the case waits for besides people, and what stands ready beside its way. */
export function CaseWaits({ waits }: { readonly waits: readonly Wait[] }) {
  const { t } = useTranslation('case');
  const say = useSay();
  const tell = useTeller();
  const shown = waits.filter((wait): wait is Wait & { readonly kind: Kind } => wait.kind in icons);
  if (shown.length === 0) return null;
  return (
    <Section title={t('waits')}>
      <ul className={css.tasks}>
        {shown.map(wait => {
          const Glyph = icons[wait.kind];
          const name = say(wait.nodeName);
          return (
            <li key={wait.element} className={css.wait}>
              <Glyph size={18} stroke={1.75} aria-hidden className={css.waitIcon ?? ''} />
              {name && <strong className={css.waitName}>{name}</strong>}
              <span>{tell(wait, wait.kind)}</span>
              {wait.beside && <span className={css.who}>{t('beside')}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** «сообщение «оплачено» для A-1», «срок: завтра, 10:00». */
function useTeller() {
  const { t } = useTranslation('case');
  return (wait: Wait, kind: Kind): string => {
    const [name, key] = [wait.name ?? '', wait.key ?? ''];
    switch (kind) {
      case 'TIMER':
        return t('wait.TIMER', { when: dateTime(wait.due ?? '') });
      case 'MESSAGE':
        return key ? t('wait.MESSAGE_OF', { name, key }) : t('wait.MESSAGE', { name });
      case 'SIGNAL':
        return t('wait.SIGNAL', { name });
      case 'ITEMS':
        return wait.total === null ? t('wait.COUNTING') : t('wait.ITEMS', { done: wait.done ?? 0, total: wait.total });
      default:
        return t(`wait.${kind}`);
    }
  };
}
