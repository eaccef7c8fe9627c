import { Button, Group, NumberInput, Select, Switch, TextInput } from '@mantine/core';
import { isDate, type Value } from '@marshrut/model';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../app/Section.js';
import { DateField } from '../../form/inputs/DateField.js';
import '../../form/words.js';
import { fieldKeyFrom } from '../../data/model/transliterate.js';
import { type CalendarPartsFragment, SaveCalendarDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { ProblemAlert } from '../../problem/ProblemAlert.js';
import { problemIn } from '../../problem/problem.js';
import css from './Calendars.module.css';
import { type CalendarDraft, inputOf, type Weekday, weekdays } from './draft.js';
import { HoursInput } from './HoursInput.js';
import { YearView } from './YearView.js';

interface CalendarEditorProps {
  readonly draft: CalendarDraft;
  readonly changed: boolean;
  readonly onChange: (draft: CalendarDraft) => void;
  readonly onDiscard: () => void;
  readonly onSaved: (calendar: CalendarPartsFragment) => Promise<void>;
}

const noTitles: ReadonlyMap<string, string> = new Map();

/** One calendar: what it is called, its clocks, hours by weekday, and the days of a year. */
export function CalendarEditor({ draft, changed, onChange, onDiscard, onSaved }: CalendarEditorProps) {
  const { t } = useTranslation('calendars');
  const save = useCommand(SaveCalendarDocument);
  const { document } = draft;
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const [isUsual] = useState(draft.isDefault);
  const [settled, setSettled] = useState<Value>(null);
  const isNew = draft.version === 0;
  const problem = problemIn(save.data?.saveCalendar);
  const wrong = (path: string) => problem?.fields?.find(field => field.path === path)?.message;
  const change = (part: Partial<CalendarDraft>) => onChange({ ...draft, ...part });
  const alter = (part: Partial<CalendarDraft['document']>) => change({ document: { ...document, ...part } });
  const proposed = (name: string) => fieldKeyFrom(name, new Set());
  const submit = async () => {
    const { saveCalendar } = await save.mutateAsync({ input: inputOf(draft) });
    if (saveCalendar.__typename === 'CalendarSaved') await onSaved(saveCalendar.calendar);
  };
  return (
    <div className={css.editor}>
      <p className={css.effect}>{t('effect')}</p>
      <Section title={t('naming')}>
        <div className={css.part}>
          <Group grow align="start">
            <TextInput
              label={t('nameRu')}
              error={wrong('name')}
              value={draft.ru}
              onChange={({ currentTarget: { value: ru } }) =>
                change({ ru, ...(isNew && draft.key === proposed(draft.ru) ? { key: proposed(ru) } : {}) })
              }
            />
            <TextInput
              label={t('nameEn')}
              value={draft.en}
              onChange={event => change({ en: event.currentTarget.value })}
            />
          </Group>
          <Group grow align="start">
            <TextInput
              label={t('key')}
              description={t('keyHelp')}
              readOnly={!isNew}
              spellCheck={false}
              error={wrong('key')}
              value={draft.key}
              onChange={event => change({ key: event.currentTarget.value })}
            />
            <Select
              label={t('zone')}
              description={t('zoneHelp')}
              searchable
              limit={50}
              nothingFoundMessage={t('zoneNone')}
              error={wrong('document.timeZone')}
              data={zones.includes(document.timeZone) ? zones : [document.timeZone, ...zones]}
              value={document.timeZone}
              onChange={timeZone => timeZone && alter({ timeZone })}
            />
          </Group>
          <Switch
            label={t('makeUsual')}
            description={t('makeUsualHelp')}
            disabled={isUsual}
            checked={draft.isDefault}
            onChange={event => change({ isDefault: event.currentTarget.checked })}
          />
        </div>
      </Section>
      <Section title={t('hours')}>
        <div className={css.part}>
          <p className={css.hint}>{t('hoursHelp')}</p>
          <div className={css.week}>
            {weekdays.map(day => (
              <HoursInput
                key={day}
                label={t(`weekday.${day}`)}
                placeholder={t('dayIsOff')}
                error={wrong(`document.week.${day}`) ?? (day === 1 ? wrong('document.week') : undefined)}
                hours={document.week[day]}
                onChange={hours => alter({ week: withHours(document.week, day, hours) })}
              />
            ))}
            <NumberInput
              label={t('shortLess')}
              suffix={t('minutes')}
              min={0}
              max={1440}
              allowDecimal={false}
              error={wrong('document.shortDayLess')}
              value={document.shortDayLess}
              onChange={value => alter({ shortDayLess: typeof value === 'number' ? value : 0 })}
            />
            <DateField
              type={{ kind: 'date' }}
              name="settledUntil"
              label={t('settledUntil')}
              help={t('settledHelp')}
              required={false}
              value={settled ?? document.settledUntil ?? null}
              error={wrong('document.settledUntil')}
              titles={noTitles}
              task={undefined}
              ref={null}
              onChange={value => {
                const date = typeof value === 'string' && isDate(value) ? value : undefined;
                setSettled(value !== null && date === undefined ? value : null);
                alter({ settledUntil: date });
              }}
              onBlur={() => undefined}
            />
          </div>
        </div>
      </Section>
      <Section title={t('days')}>
        <div className={css.part}>
          <YearView document={document} onChange={next => change({ document: next })} />
        </div>
      </Section>
      <div className={css.save}>
        <ProblemAlert problem={problem} />
        <Group gap="sm">
          <Button disabled={!changed} loading={save.isPending} onClick={() => void submit()}>
            {t('save')}
          </Button>
          <Button variant="default" disabled={!changed} onClick={onDiscard}>
            {t('discard')}
          </Button>
        </Group>
      </div>
    </div>
  );
}

/** No hours at all: the weekday is off. */
function withHours(
  week: CalendarDraft['document']['week'],
  day: Weekday,
  hours: NonNullable<CalendarDraft['document']['week'][Weekday]>,
): CalendarDraft['document']['week'] {
  return { ...week, [day]: hours.length > 0 ? hours : null };
}
