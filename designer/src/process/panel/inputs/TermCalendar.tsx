import { Select } from '@mantine/core';
import type { TaskSettings } from '@marshrut/blocks';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { useSurroundings } from '../../blocks/surroundings.js';

interface TermCalendarProps {
  readonly unit: NonNullable<TaskSettings['deadline']>['unit'];
  /** The setting it shows: problems lead here. */
  readonly property: string;
  /** Null: the default one. */
  readonly value: string | null;
  readonly onChange: (calendar: string | null) => void;
}

const DEFAULT = '';

/** The calendar a term in working time is counted by; out of sight while there is nothing to choose. */
export function TermCalendar({ unit, property, value, onChange }: TermCalendarProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { calendars } = useSurroundings();
  if (value === null && (!unit.startsWith('working') || calendars.length < 2)) return null;
  const usual = calendars.find(calendar => calendar.isDefault);
  const gone = value !== null && !calendars.some(calendar => calendar.key === value);
  return (
    <div data-property={property}>
      <Select
        label={t('termCalendar')}
        error={gone ? t('calendarGone') : undefined}
        data={[
          { value: DEFAULT, label: t('defaultCalendar', { name: say(usual?.name) }) },
          ...calendars.map(({ key, name }) => ({ value: key, label: say(name) || key })),
          ...(gone ? [{ value, label: value }] : []),
        ]}
        value={value ?? DEFAULT}
        onChange={key => onChange(key || null)}
      />
    </div>
  );
}
