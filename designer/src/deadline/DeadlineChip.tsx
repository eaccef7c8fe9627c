import { sayDate } from '@marshrut/model';
import { IconAlertTriangle, IconClock, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../app/Chip.js';
import { useNow } from '../app/use-now.js';
import type { DeadlineState } from '../graphql/generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { dateTime } from '../i18n/moment.js';
import { localOf } from '../i18n/zone.js';
import css from './Deadline.module.css';
import { toneOf, urgencyOf } from './deadline.js';
import './words.js';

interface DeadlineChipProps {
  readonly due: string;
  readonly state: DeadlineState;
}

/** Until when, in words; sign and colour say the same. */
export function DeadlineChip({ due, state }: DeadlineChipProps) {
  const { t } = useTranslation('deadline');
  const language = useLanguage();
  const urgency = urgencyOf(due, state, useNow(), localOf);
  const tone = toneOf(urgency, state);
  const Sign = urgency.word === 'paused' ? IconPlayerPause : tone === 'bad' ? IconAlertTriangle : IconClock;
  function wordsOf(): string {
    if ('date' in urgency) return t('on', { date: sayDate(urgency.date, language) });
    if ('count' in urgency) return t(urgency.word, { count: urgency.count });
    return 'time' in urgency ? t(urgency.word, { time: urgency.time }) : t(urgency.word);
  }
  return (
    <span className={css.chip} title={t('due', { when: dateTime(due) })}>
      <Chip tone={tone}>
        <Sign size={14} aria-hidden />
        {wordsOf()}
      </Chip>
    </span>
  );
}
