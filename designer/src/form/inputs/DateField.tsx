import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateFromText, instantFromText, maskDate, textFromDate, textFromInstant } from '../text/date-text.js';
import { dateHere } from '../today.js';
import { common, type InputProps } from './input-props.js';

const Calendar = lazy(() => import('./Calendar.js').then(file => ({ default: file.Calendar })));

/** A date (and time) typed as `23.11.2026 09:30`, dots by themselves, or picked from the calendar behind the button. */
export function DateField(props: InputProps<'date' | 'dateTime'>) {
  const { t } = useTranslation('form');
  const { type, value, label, onChange } = props;
  const [opened, setOpened] = useState(false);
  const withTime = type.kind === 'dateTime';
  const stored = value === null ? '' : String(value);
  const shown = withTime ? textFromInstant(stored) : textFromDate(stored);
  const change = (text: string) => {
    const masked = text.length < shown.length ? text : maskDate(text, withTime);
    onChange((withTime ? instantFromText(masked) : dateFromText(masked)) ?? (masked || null));
  };
  const pick = (date: string) => {
    setOpened(false);
    onChange(withTime ? instantFromText(`${textFromDate(date)} ${shown.slice(11, 16) || '09:00'}`) : date);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" returnFocus withinPortal withRoles={false}>
      <Popover.Target>
        <TextInput
          {...common(props)}
          ref={props.ref}
          inputMode="numeric"
          autoComplete="off"
          placeholder={t(withTime ? 'dateTimeHint' : 'dateHint')}
          value={shown}
          onChange={event => change(event.currentTarget.value)}
          rightSection={
            <ActionIcon
              aria-label={t('openCalendar', { label })}
              aria-expanded={opened}
              onClick={() => setOpened(!opened)}
            >
              <IconCalendar size={18} stroke={1.75} />
            </ActionIcon>
          }
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Suspense>
          <Calendar
            value={withTime ? dateFromText(shown.slice(0, 10)) : dateFromText(shown)}
            latest={type.kind === 'date' && type.past ? dateHere() : undefined}
            onPick={pick}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
