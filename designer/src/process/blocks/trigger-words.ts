import type { Timer, Trigger } from './settings-of.js';

export type TermUnit = Timer['unit'];

export const termUnits = [
  'minutes',
  'hours',
  'days',
  'workingMinutes',
  'workingHours',
  'workingDays',
] as const satisfies readonly TermUnit[];

type CountWord = `term.${TermUnit}` | `every.${TermUnit}` | 'timesAtMost';
type PlainWord =
  | `unit.${TermUnit}`
  | 'trigger.condition'
  | 'trigger.compensation'
  | 'trigger.escalation'
  | 'trigger.error'
  | 'anyError'
  | 'after'
  | 'every'
  | 'at'
  | 'changed.created'
  | 'changed.changed'
  | 'changed.any'
  | 'webhookShort';

/** What telling an event needs: words, counted words, the names of records, and expressions in words. */
export interface TriggerTeller {
  readonly t: (word: PlainWord) => string;
  readonly count: (word: CountWord, count: number) => string;
  readonly entity: (key: string) => string;
  readonly expression: (text: string) => string;
}

/** «через 3 рабочих дня», «сообщение «оплачено»»: an event as people say it, in one line. Empty where nothing is said yet. */
export function sayTrigger(trigger: Trigger, teller: TriggerTeller): string {
  switch (trigger.on) {
    case 'timer':
      return sayTimer(trigger, teller);
    case 'message':
    case 'signal':
      return trigger.name && `«${trigger.name}»`;
    case 'condition':
      return trigger.when === '' ? '' : teller.expression(trigger.when);
    case 'error':
    case 'escalation':
      return trigger.code === '' && trigger.on === 'error'
        ? teller.t('anyError')
        : [teller.t(`trigger.${trigger.on}`), trigger.code && `«${trigger.code}»`].filter(Boolean).join(' ');
    case 'compensation':
      return teller.t('trigger.compensation');
    case 'record':
      return [teller.entity(trigger.entity), teller.t(`changed.${trigger.change}`)].filter(Boolean).join(' ');
    case 'webhook':
      return [teller.t('webhookShort'), trigger.name].filter(Boolean).join(' ');
    case 'none':
      return '';
  }
}

export function sayTimer(timer: Timer, { t, count, expression }: TriggerTeller): string {
  if (timer.when === 'at') return timer.at === '' ? '' : `${t('at')} ${expression(timer.at)}`;
  const amount = wholeNumber(timer.amount);
  const often = timer.when === 'every';
  const times = often && timer.times !== null ? `, ${count('timesAtMost', timer.times)}` : '';
  if (amount !== null) return `${count(`${often ? 'every' : 'term'}.${timer.unit}`, amount)}${times}`;
  if (timer.amount.trim() === '') return '';
  return `${t(often ? 'every' : 'after')} «${expression(timer.amount)}» ${t(`unit.${timer.unit}`)}${times}`;
}

/** The number that a text is; null where it is an expression. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}
