import { NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Timer } from '../../blocks/settings-of.js';
import { termUnits, wholeNumber } from '../../blocks/trigger-words.js';
import { AmountInput } from '../inputs/AmountInput.js';
import css from '../inputs/Inputs.module.css';
import { TermCalendar } from '../inputs/TermCalendar.js';
import { MomentInput } from './MomentInput.js';

interface TimerSentenceProps {
  readonly timer: Timer;
  /** May it come again and again? */
  readonly repeats: boolean;
  readonly onChange: (timer: Timer, join?: string) => void;
}

/** «через 3 рабочих дня», «в момент …», «каждые 2 часа, не больше 3 раз». */
export function TimerSentence({ timer, repeats, onChange }: TimerSentenceProps) {
  const { t } = useTranslation('process');
  const number = wholeNumber(timer.amount);
  const whens = (['after', 'at', 'every'] as const).filter(one => one !== 'every' || repeats || timer.when === one);
  return (
    <div className={css.stack}>
      <div className={css.sentence}>
        <Select
          aria-label={t('whenTimer')}
          className={(timer.when === 'at' ? css.grow : css.short) ?? ''}
          allowDeselect={false}
          data={whens.map(one => ({ value: one, label: t(one) }))}
          value={timer.when}
          onChange={when => when && onChange({ ...timer, when: when as Timer['when'] })}
        />
        {timer.when !== 'at' && (
          <>
            <AmountInput
              property="trigger.amount"
              label={t('amount')}
              text={timer.amount}
              onChange={(amount, join) => onChange({ ...timer, amount }, join)}
            />
            <Select
              aria-label={t('unit')}
              className={css.grow ?? ''}
              allowDeselect={false}
              data={termUnits.map(unit => ({
                value: unit,
                label: number === null ? t(`unit.${unit}`) : t(`unitOf.${unit}`, { count: number }),
              }))}
              value={timer.unit}
              onChange={unit => unit && onChange({ ...timer, unit: unit as Timer['unit'] })}
            />
          </>
        )}
      </div>
      {timer.when === 'at' && (
        <div data-property="trigger.at">
          <MomentInput text={timer.at} onChange={(at, join) => onChange({ ...timer, at }, join)} />
        </div>
      )}
      {timer.when === 'every' && (
        <NumberInput
          label={t('timesLimit')}
          placeholder={t('timesNoLimit')}
          allowDecimal={false}
          min={1}
          max={10_000}
          value={timer.times ?? ''}
          onChange={next => onChange({ ...timer, times: typeof next === 'number' ? next : null }, 'times')}
        />
      )}
      {timer.when !== 'at' && (
        <TermCalendar
          unit={timer.unit}
          property="trigger.calendar"
          value={timer.calendar}
          onChange={calendar => onChange({ ...timer, calendar })}
        />
      )}
      {timer.when !== 'at' && <p className={css.hint}>{t(hintOf(timer.unit))}</p>}
    </div>
  );
}

function hintOf(unit: Timer['unit']): 'termExact' | 'termDays' | 'termWorking' {
  if (unit.startsWith('working')) return 'termWorking';
  return unit === 'days' ? 'termDays' : 'termExact';
}
