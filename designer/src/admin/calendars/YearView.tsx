import { ActionIcon } from '@mantine/core';
import type { CalendarDocument } from '@marshrut/model';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateHere } from '../../form/today.js';
import css from './Calendars.module.css';
import { DayEditor } from './DayEditor.js';
import { dayKinds, daysOf, isWorking, later, pressed } from './draft.js';
import { MonthView } from './MonthView.js';

interface YearViewProps {
  readonly document: CalendarDocument;
  readonly onChange: (document: CalendarDocument) => void;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Twelve months: a press on a day changes it, the arrows walk, and the chosen day can be told more about. */
export function YearView({ document, onChange }: YearViewProps) {
  const { t } = useTranslation('calendars');
  const [today] = useState(dateHere);
  const [chosen, choose] = useState(today);
  const months = useRef<HTMLDivElement>(null);
  const year = Number(chosen.slice(0, 4));
  const total = MONTHS.flatMap(month => daysOf(year, month)).filter(date => isWorking(document, date)).length;
  const turn = (by: number) => choose(`${year + by}-01-01`);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = later(chosen, step);
    choose(next);
    requestAnimationFrame(() => months.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  };
  return (
    <>
      <div className={css.year}>
        <ActionIcon aria-label={t('yearBefore')} onClick={() => turn(-1)}>
          <IconChevronLeft size={18} />
        </ActionIcon>
        <h3 className={css.yearName} aria-live="polite">
          {year}
        </h3>
        <ActionIcon aria-label={t('yearAfter')} onClick={() => turn(1)}>
          <IconChevronRight size={18} />
        </ActionIcon>
        <span className={css.hint}>{t('workingDays', { count: total })}</span>
      </div>
      <p className={css.hint}>{t('daysHelp')}</p>
      <ul className={css.legend}>
        {dayKinds.map(kind => (
          <li key={kind}>
            <span className={css.sample} data-kind={kind} aria-hidden /> {t(`kind.${kind}`)}
          </li>
        ))}
        <li>
          <span className={css.sample} data-kind="ordinary" data-off aria-hidden /> {t('weekend')}
        </li>
      </ul>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the days inside take the focus; the arrows go from one to the next. */}
      <div ref={months} className={css.months} onKeyDown={onKeyDown}>
        {MONTHS.map(month => (
          <MonthView
            key={month}
            document={document}
            year={year}
            month={month}
            chosen={chosen}
            today={today}
            onPress={date => {
              choose(date);
              onChange(pressed(document, date));
            }}
          />
        ))}
      </div>
      <DayEditor key={chosen} document={document} date={chosen} onChange={onChange} />
    </>
  );
}
