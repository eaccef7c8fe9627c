import type { TriggerKind, TriggerOf } from '../../blocks/settings-of.js';

const fresh: { readonly [K in TriggerKind]: TriggerOf<K> } = {
  none: { on: 'none' },
  timer: { on: 'timer', when: 'after', amount: '1', unit: 'days', at: '', times: null, calendar: null },
  message: { on: 'message', name: '', key: '', into: [] },
  signal: { on: 'signal', name: '', into: [] },
  condition: { on: 'condition', when: '' },
  record: { on: 'record', entity: '', change: 'created', into: '', when: '' },
  webhook: { on: 'webhook', name: '', into: [] },
  error: { on: 'error', code: '', into: [] },
  escalation: { on: 'escalation', code: '' },
  compensation: { on: 'compensation' },
};

/** An event of a kind with nothing said of it yet. */
export function freshTrigger<K extends TriggerKind>(on: K): TriggerOf<K> {
  return structuredClone(fresh[on]);
}

/** An event of another kind; what it is called stays, where both kinds have a name. */
export function turnedInto(
  on: TriggerKind,
  from: { readonly on: string; readonly name?: string; readonly code?: string },
) {
  const next = freshTrigger(on);
  if ('name' in next && from.name) return { ...next, name: from.name };
  if ('code' in next && from.code) return { ...next, code: from.code };
  return next;
}
