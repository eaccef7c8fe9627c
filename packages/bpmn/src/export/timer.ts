import type { Element } from '../xml/element.js';
import type { Draft } from './draft.js';

/** The settings of a timer as far as they are written in the standard's words. */
export interface Timer {
  readonly when?: string;
  readonly amount?: string;
  readonly unit?: string;
  readonly at?: string;
  readonly times?: number | null;
}

const LETTER: Readonly<Record<string, (amount: string) => string>> = {
  minutes: amount => `PT${amount}M`,
  workingMinutes: amount => `PT${amount}M`,
  hours: amount => `PT${amount}H`,
  workingHours: amount => `PT${amount}H`,
  days: amount => `P${amount}D`,
  workingDays: amount => `P${amount}D`,
};

/**
 * As BPMN writes it (ISO 8601). Working time is not in the standard: the plain term stands there, and ours beside it. What is
 * counted out of the card is FEEL text.
 */
export function timerText(timer: Timer): { readonly property: string; readonly body: string } {
  if (timer.when === 'at') {
    const literal = /^(?:date|date and time)\("([^"]*)"\)$/.exec(timer.at ?? '')?.[1];
    return { property: 'timeDate', body: literal ?? `=${timer.at ?? ''}` };
  }
  const amount = (timer.amount ?? '').trim();
  const term = /^\d+$/.test(amount) ? (LETTER[timer.unit ?? 'days']?.(amount) ?? '') : `=${amount}`;
  if (timer.when !== 'every') return { property: 'timeDuration', body: term };
  return { property: 'timeCycle', body: term.startsWith('=') ? term : `R${timer.times ?? ''}/${term}` };
}

export function timerDefinition(draft: Draft, timer: Timer): Element {
  const { property, body } = timerText(timer);
  return draft.create('bpmn:TimerEventDefinition', { [property]: draft.formal(body) });
}
