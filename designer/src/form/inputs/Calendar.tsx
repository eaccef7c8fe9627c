import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/ru';
import { FocusTrap } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import { dateHere } from '../today.js';

interface CalendarProps {
  readonly value: string | null;
  readonly latest: string | undefined;
  readonly onPick: (date: string) => void;
}

export function Calendar({ value, latest, onPick }: CalendarProps) {
  const { t } = useTranslation('form');
  const language = useLanguage();
  const touch = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <FocusTrap active>
      <div>
        <DatePicker
          size={touch ? 'lg' : 'sm'}
          locale={language}
          firstDayOfWeek={1}
          hideOutsideDates
          weekendDays={[]}
          ariaLabels={{
            previousMonth: t('previousMonth'),
            nextMonth: t('nextMonth'),
            previousYear: t('previousYear'),
            nextYear: t('nextYear'),
            previousDecade: t('previousYear'),
            nextDecade: t('nextYear'),
          }}
          value={value}
          defaultDate={value ?? dateHere()}
          {...(latest ? { maxDate: latest } : {})}
          onChange={date => {
            if (date) onPick(date);
          }}
        />
      </div>
    </FocusTrap>
  );
}
