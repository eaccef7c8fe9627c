import type { Behaviour, EffectOrder, Failure, Here } from '@marshrut/engine';
import type { Value } from '@marshrut/model';
import { filled } from '../shared/template.js';
import type { SendSettings } from './definition.js';

type Ordered = { readonly ok: true; readonly effect: EffectOrder } | { readonly ok: false; readonly failure: Failure };

/** enter: sends after the commit, in a task with that of the task, and completes without waiting for it. */
export const send: Behaviour<SendSettings> = {
  enter(here) {
    const { what } = here.settings;
    const order = what.send === 'mail' ? mail(here, what) : told(here, what);
    if (!order.ok) return [{ do: 'fail', failure: order.failure }];
    return [{ do: 'schedule', effect: order.effect, await: false }, { do: 'complete' }];
  },
};

type What<S extends SendSettings['what']['send']> = Extract<SendSettings['what'], { send: S }>;

function mail(here: Here<SendSettings>, what: What<'mail'>): Ordered {
  const to = here.evaluate('what.to');
  if (!to.ok) return { ok: false, failure: to.failure };
  if (to.value === null) return { ok: false, failure: { code: 'VALUE_MISSING', details: { path: what.to } } };
  const subject = filled(here, 'what.subject', what.subject);
  if (!subject.ok) return subject;
  const text = filled(here, 'what.text', what.text);
  if (!text.ok) return text;
  return { ok: true, effect: { kind: 'mail', to: String(to.value), subject: subject.text, text: text.text } };
}

function told(here: Here<SendSettings>, what: What<'message' | 'signal' | 'webhook'>): Ordered {
  const values: Record<string, Value> = {};
  for (const [index, row] of what.values.entries()) {
    const evaluation = here.evaluate(`what.values.${index}.value`);
    if (!evaluation.ok) return { ok: false, failure: evaluation.failure };
    values[row.name] = evaluation.value;
  }
  if (what.send === 'webhook') return { ok: true, effect: { kind: 'service', service: what.service, input: values } };
  if (what.send === 'signal') return { ok: true, effect: { kind: 'signal', name: what.name, values } };
  if (what.key === '') return { ok: true, effect: { kind: 'message', name: what.name, key: '', values } };
  const key = here.evaluate('what.key');
  if (!key.ok) return { ok: false, failure: key.failure };
  return { ok: true, effect: { kind: 'message', name: what.name, key: String(key.value ?? ''), values } };
}
