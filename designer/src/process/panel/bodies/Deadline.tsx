import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import type { TaskSettings } from '@marshrut/blocks';
import { useTranslation } from 'react-i18next';
import { termUnits, wholeNumber } from '../../blocks/trigger-words.js';
import { AmountInput } from '../inputs/AmountInput.js';
import css from '../inputs/Inputs.module.css';
import { TermCalendar } from '../inputs/TermCalendar.js';
import { Section } from '../Section.js';

type Deadline = NonNullable<TaskSettings['deadline']>;

interface DeadlineProps {
  readonly deadline: Deadline | undefined;
  readonly onChange: (deadline: Deadline | undefined, join?: string) => void;
}

const fresh: Deadline = { amount: '3', unit: 'workingDays', calendar: null, warnAt: null, escalation: '' };

/** «Выполнить за 3 рабочих дня, предупредить, когда пройдёт 80 % срока; если не успели — эскалация». */
export function DeadlineSection({ deadline, onChange }: DeadlineProps) {
  const { t } = useTranslation('process');
  const number = deadline && wholeNumber(deadline.amount);
  return (
    <Section title={t('deadline')} property="deadline">
      <Switch
        label={t('hasDeadline')}
        checked={deadline !== undefined}
        onChange={event => onChange(event.currentTarget.checked ? fresh : undefined)}
      />
      {deadline && (
        <>
          <div className={css.sentence}>
            <AmountInput
              label={t('amount')}
              property="deadline.amount"
              text={deadline.amount}
              onChange={(amount, join) => onChange({ ...deadline, amount }, join)}
            />
            <Select
              aria-label={t('unit')}
              className={css.grow ?? ''}
              allowDeselect={false}
              data={termUnits.map(unit => ({
                value: unit,
                label: typeof number === 'number' ? t(`unitOf.${unit}`, { count: number }) : t(`unit.${unit}`),
              }))}
              value={deadline.unit}
              onChange={unit => unit && onChange({ ...deadline, unit: unit as Deadline['unit'] })}
            />
          </div>
          <TermCalendar
            unit={deadline.unit}
            property="deadline.calendar"
            value={deadline.calendar}
            onChange={calendar => onChange({ ...deadline, calendar })}
          />
          <NumberInput
            label={t('warnAt')}
            placeholder={t('noWarning')}
            allowDecimal={false}
            min={1}
            max={99}
            suffix=" %"
            value={deadline.warnAt ?? ''}
            onChange={next => onChange({ ...deadline, warnAt: typeof next === 'number' ? next : null }, 'warnAt')}
          />
          <TextInput
            label={t('whenMissed')}
            description={t('whenMissedHint')}
            maxLength={80}
            value={deadline.escalation}
            onChange={event => onChange({ ...deadline, escalation: event.currentTarget.value }, 'escalation')}
          />
        </>
      )}
    </Section>
  );
}
