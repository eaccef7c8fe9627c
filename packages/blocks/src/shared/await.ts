import type { Answer, Failure, Here, InputProblem, Rejection, Wait } from '@marshrut/engine';
import { readValue, type Value, type Values } from '@marshrut/model';
import type { Trigger } from './trigger.js';

/** What an event waits for from now on; null where a repeated timer has come for the last time. */
export function waitFor(here: Here<unknown>, trigger: Trigger): Wait | Failure | null {
  switch (trigger.on) {
    case 'timer':
      return nextDue(here, trigger);
    case 'message': {
      if (trigger.key === '') return { for: 'message', name: trigger.name, key: '' };
      const key = here.evaluate('trigger.key');
      if (!key.ok) return key.failure;
      if (key.value === null) return { code: 'VALUE_MISSING', details: { path: 'trigger.key' } };
      return { for: 'message', name: trigger.name, key: String(key.value) };
    }
    case 'signal':
      return { for: 'signal', name: trigger.name };
    case 'condition':
      return { for: 'condition', entities: [...new Set(here.entitiesIn('trigger.when'))] };
    default:
      return null;
  }
}

function nextDue(here: Here<unknown>, timer: Extract<Trigger, { on: 'timer' }>): Wait | Failure | null {
  const fired = here.wait?.for === 'timer' ? here.wait.fired + 1 : 0;
  if (fired > 0 && (timer.when !== 'every' || (timer.times !== null && fired >= timer.times))) return null;
  if (timer.when === 'at') {
    const at = here.evaluate('trigger.at');
    if (!at.ok) return at.failure;
    const moment = typeof at.value === 'string' ? here.moment(at.value) : null;
    return moment ? { for: 'timer', due: moment, fired } : { code: 'TERM_IMPOSSIBLE', details: { at: at.value } };
  }
  const amount = here.evaluate('trigger.amount');
  if (!amount.ok) return amount.failure;
  // A repeated timer counts from the moment that was due, so that being late once does not shift all that follow.
  const from = here.wait?.for === 'timer' ? here.wait.due : here.now;
  const { unit } = timer;
  const impossible = (reason: string): Failure => ({
    code: 'TERM_IMPOSSIBLE',
    details: { amount: amount.value, unit, reason },
  });
  // Counted on from the last moment, nothing would pass for ever.
  if (timer.when === 'every' && Number(amount.value) < 1) return impossible('WRONG_TERM');
  const due = here.due({ amount: Number(amount.value), unit }, timer.calendar, from);
  return due.ok ? { for: 'timer', due: due.value.at, fired } : impossible(due.failure.code);
}

/** What an event that has come puts into the card; a value its field cannot hold is refused by name. */
export function brought(
  here: Here<unknown>,
  trigger: Trigger,
  answer: Answer,
): { readonly vars: Values } | { readonly rejection: Rejection } {
  if (trigger.on === 'record' && answer.to === 'record') return ofRecord(here, trigger, answer);
  if (!('values' in answer)) return { vars: {} };
  const rows = 'into' in trigger && trigger.on !== 'record' ? trigger.into : [];
  return taken(here, rows, answer.values);
}

/** The record, where its condition holds; a changed one must not have met it before. */
function ofRecord(
  here: Here<unknown>,
  { entity, into, when }: Extract<Trigger, { on: 'record' }>,
  { id, before }: Extract<Answer, { to: 'record' }>,
): { readonly vars: Values } | { readonly rejection: Rejection } {
  const vars = into === '' ? {} : { [into]: id };
  const met = (at: Here<unknown>): boolean => {
    const answer = at.evaluate('trigger.when');
    return answer.ok && answer.value === true;
  };
  const now = here.over(vars);
  if (when !== '' && (!met(now) || (before !== null && met(now.before(entity, id, before)))))
    return { rejection: { code: 'START_UNMET' } };
  return { vars };
}

/** Values by their outer names, as values of card fields. */
export function taken(
  here: Here<unknown>,
  rows: readonly { readonly field: string; readonly from: string }[],
  values: Values,
): { readonly vars: Values } | { readonly rejection: Rejection } {
  const vars: Record<string, Value> = {};
  const problems: InputProblem[] = [];
  for (const { field, from } of rows) {
    const type = here.card.get(field)?.type;
    const raw = Object.hasOwn(values, from) ? values[from] : null;
    const read = type ? readValue(type, raw, here.today) : { ok: true as const, value: null };
    if (read.ok) vars[field] = read.value;
    else
      problems.push({
        path: from,
        code: read.code,
        ...(read.expected === undefined ? {} : { expected: read.expected }),
      });
  }
  return problems.length > 0 ? { rejection: { code: 'INVALID', problems } } : { vars };
}
