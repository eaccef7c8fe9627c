import type { CalendarDocument, Language } from '@marshrut/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import { useSay } from '../../i18n/local-text.js';
import css from './Calendars.module.css';
import { daysOf, isWorking, kindOf, weekdayOf, weekdays } from './draft.js';

interface MonthViewProps {
  readonly document: CalendarDocument;
  readonly year: number;
  readonly month: number;
  readonly chosen: string;
  readonly today: string;
  readonly onPress: (date: string) => void;
}

/** One month; every day says aloud what it is. */
export function MonthView({ document, year, month, chosen, today, onPress }: MonthViewProps) {
  const { t } = useTranslation('calendars');
  const language = useLanguage();
  const say = useSay();
  const days = daysOf(year, month);
  const first = days[0] ?? '';
  const { ofMonth, ofDay } = useMemo(() => clocks(language), [language]);
  const name = ofMonth.format(at(first));
  const whatIs = (date: string) => {
    const kind = kindOf(document, date);
    const plain = kind === 'ordinary' && !isWorking(document, date) ? t('weekend') : t(`kind.${kind}`);
    return [ofDay.format(at(date)), plain, say(document.names?.[date])].filter(Boolean).join(', ');
  };
  return (
    <section className={css.month} aria-label={`${name} ${year}`}>
      <div className={css.monthName}>
        <b>{name}</b>
        <span className={css.hint}>{days.filter(date => isWorking(document, date)).length}</span>
      </div>
      <div className={css.days}>
        {weekdays.map(day => (
          <span key={day} className={css.weekday} aria-hidden>
            {t(`short.${day}`)}
          </span>
        ))}
        {days.map((date, index) => (
          <button
            key={date}
            type="button"
            className={css.day}
            style={index === 0 ? { gridColumnStart: weekdayOf(date) } : undefined}
            tabIndex={date === chosen ? 0 : -1}
            data-day={date}
            data-kind={kindOf(document, date)}
            data-off={isWorking(document, date) ? undefined : true}
            data-chosen={date === chosen || undefined}
            aria-current={date === today ? 'date' : undefined}
            aria-label={whatIs(date)}
            title={say(document.names?.[date]) || undefined}
            onClick={() => onPress(date)}
          >
            {index + 1}
          </button>
        ))}
      </div>
    </section>
  );
}

function clocks(language: Language) {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
  const whole = { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' } as const;
  return {
    ofMonth: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' }),
    ofDay: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...whole }),
  };
}

const at = (date: string) => new Date(`${date}T00:00:00Z`);
