import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateFromText, instantFromText, textFromDate, textFromInstant } from '../text/date-text.js';
import { shownDate, shownDateTime } from '../text/shown-date.js';
import { maskDate, readTypedDate, readTypedDateTime } from '../text/typed-date.js';
import { dateHere } from '../today.js';
import { common, type InputProps } from './input-props.js';

const Calendar = lazy(() => import('./Calendar.js').then(file => ({ default: file.Calendar })));

/**
 * A date (and time) typed as `23.11.2026 09:30`, dots by themselves, or in another spelling that `readTypedDate` knows, or picked from
 * the calendar behind the button. While it has the focus the text is as typed; afterwards it is the date that was understood.
 */
export function DateField(props: InputProps<'date' | 'dateTime'>) {
  const { t } = useTranslation('form');
  const { type, value, label, onChange, onBlur } = props;
  const [opened, setOpened] = useState(false);
  const [typing, setTyping] = useState<string | null>(null);
  const withTime = type.kind === 'dateTime';
  const stored = value === null ? '' : String(value);
  const dotted = withTime ? textFromInstant(stored) : textFromDate(stored);
  const shown = typing ?? (withTime ? shownDateTime(stored) : shownDate(stored));
  const change = (text: string) => {
    const masked = text.length < shown.length ? text : maskDate(text, withTime);
    setTyping(masked);
    onChange(read(type, masked) ?? (masked || null));
  };
  const pick = (date: string) => {
    setOpened(false);
    setTyping(null);
    onChange(withTime ? instantFromText(`${textFromDate(date)} ${dotted.slice(11, 16) || '09:00'}`) : date);
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
          onBlur={() => {
            setTyping(null);
            onBlur();
          }}
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
            value={dateFromText(dotted.slice(0, 10))}
            latest={type.kind === 'date' && type.past ? dateHere() : undefined}
            onPick={pick}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}

function read(type: InputProps<'date' | 'dateTime'>['type'], text: string): string | null {
  if (type.kind === 'date') return readTypedDate(text, { today: dateHere(), past: type.past === true });
  return instantFromText(readTypedDateTime(text, dateHere()) ?? '');
}
