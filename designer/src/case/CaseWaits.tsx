import './words.js';
import { Anchor, Text } from '@mantine/core';
import {
  type Icon,
  IconAlertTriangle,
  IconBroadcast,
  IconClockHour4,
  IconListCheck,
  IconMail,
  IconPlugConnected,
  IconRepeat,
  IconSitemap,
  IconUser,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { Section } from '../app/Section.js';
import type { CaseWaitFactsFragment, CaseWaitKind } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { dateTime } from '../i18n/moment.js';
import css from './Case.module.css';

const icons: Readonly<Record<CaseWaitKind, Icon>> = {
  TASK: IconUser,
  TIMER: IconClockHour4,
  MESSAGE: IconMail,
  SIGNAL: IconBroadcast,
  CONDITION: IconListCheck,
  SERVICE: IconPlugConnected,
  PROCESS: IconSitemap,
  ITEMS: IconRepeat,
  INCIDENT: IconAlertTriangle,
};

/** What the case waits for, a sentence for each; what stands ready beside the way comes last. */
export function CaseWaits({ waits }: { readonly waits: readonly CaseWaitFactsFragment[] }) {
  const { t } = useTranslation('case');
  if (waits.length === 0) return null;
  return (
    <Section title={t('waits')}>
      <WaitList waits={waits} />
    </Section>
  );
}

export function WaitList({ waits }: { readonly waits: readonly CaseWaitFactsFragment[] }) {
  const { t } = useTranslation('case');
  const say = useSay();
  const ordered = [...waits.filter(({ beside }) => !beside), ...waits.filter(({ beside }) => beside)];
  return (
    <ul className={css.waits}>
      {ordered.map(wait => {
        const Glyph = icons[wait.kind];
        const { element, kind, due, why, since, lastError, beside, called } = wait;
        const notes = [
          kind === 'TASK' && due && t('waitDue', { when: dateTime(due) }),
          why && t('waitWhy', { why }),
          since && t('waitSince', { when: dateTime(since) }),
          lastError && t('waitError', { text: lastError }),
          beside && t('beside'),
        ];
        return (
          <li key={element} className={css.wait}>
            <Glyph size={18} stroke={1.75} aria-hidden className={css.waitIcon ?? ''} />
            <strong className={css.waitName}>{say(wait.nodeName) || t('unnamed')}</strong>
            <span>{sayWait(t, wait, say(wait.role?.name))}</span>
            {called && (
              <Anchor component={Link} href={paths.case(called.id)} size="sm">
                {[called.key, called.title].filter(Boolean).join(' · ')}
              </Anchor>
            )}
            {notes.map(
              note =>
                note && (
                  <Text key={note} size="xs" c="dimmed">
                    {note}
                  </Text>
                ),
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** «Ждёт ответа сервиса «Бюро». Неудачных попыток: 2.» */
export function sayWait(t: TFunction<'case'>, wait: CaseWaitFactsFragment, role: string): string {
  const { kind, due, beside, total, attempts, owner, assignee } = wait;
  const [name, key, done] = [wait.name ?? '', wait.key ?? '', wait.done ?? 0];
  switch (kind) {
    case 'TASK':
      if (owner) return t('wait_TASK_owner', { name: owner.name });
      return assignee ? t('wait_TASK_given', { name: assignee.name }) : t('wait_TASK_role', { name: role });
    case 'TIMER':
      return t(beside ? 'wait_TIMER_beside' : 'wait_TIMER', { when: due ? dateTime(due) : '' });
    case 'MESSAGE':
      return t(key ? 'wait_MESSAGE_key' : 'wait_MESSAGE', { name, key });
    case 'SIGNAL':
      return t('wait_SIGNAL', { name });
    case 'SERVICE': {
      const asked = name ? t('wait_SERVICE', { name }) : t('wait_effect');
      return attempts ? `${asked} ${t('waitAttempts', { count: attempts })}` : asked;
    }
    case 'ITEMS':
      return total === null ? t('wait_ITEMS_counting', { done }) : t('wait_ITEMS', { done, total });
    case 'CONDITION':
    case 'PROCESS':
    case 'INCIDENT':
      return t(`wait_${kind}`);
  }
}
