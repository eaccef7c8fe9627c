import { Select, TextInput } from '@mantine/core';
import type { CalendarDocument } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import css from './Calendars.module.css';
import { type DayKind, dayKinds, kindOf, weekdayOf, withDay, withName } from './draft.js';
import { HoursInput } from './HoursInput.js';

interface DayEditorProps {
  readonly document: CalendarDocument;
  readonly date: string;
  readonly onChange: (document: CalendarDocument) => void;
}

/** The chosen day: what it is, its name, hours of its own. */
export function DayEditor({ document, date, onChange }: DayEditorProps) {
  const { t } = useTranslation('calendars');
  const language = useLanguage();
  const kind = kindOf(document, date);
  const special = document.days[date];
  const name = document.names?.[date] ?? { ru: '', en: '' };
  const usual = document.week[weekdayOf(date)] ?? [];
  const told = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own that cannot be taken off everywhere.
    <div role="group" aria-label={t('day')} className={css.dayEditor}>
      <b className={css.dayName}>{told.format(new Date(`${date}T00:00:00Z`))}</b>
      <Select
        label={t('dayIs')}
        data={dayKinds.map(one => ({ value: one, label: t(`kind.${one}`) }))}
        value={kind}
        onChange={next => next && onChange(withDay(document, date, next as DayKind, usual))}
      />
      {kind === 'hours' && typeof special === 'object' && (
        <HoursInput
          label={t('ownHours')}
          hours={special.hours}
          onChange={hours => onChange(withDay(document, date, 'hours', hours))}
        />
      )}
      {kind !== 'ordinary' && (
        <>
          <TextInput
            label={t('dayNameRu')}
            placeholder={t('dayNameSample')}
            maxLength={200}
            value={name.ru}
            onChange={event => onChange(withName(document, date, { ...name, ru: event.currentTarget.value }))}
          />
          <TextInput
            label={t('dayNameEn')}
            maxLength={200}
            value={name.en}
            onChange={event => onChange(withName(document, date, { ...name, en: event.currentTarget.value }))}
          />
        </>
      )}
    </div>
  );
}
