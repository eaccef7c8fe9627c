import type { Answer, Plan, PlanNode } from '@marshrut/engine';
import type { Field, LocalText, Values } from '@marshrut/model';
import type { Move } from './move.js';
import { broughtBy } from './standing.js';

/** One way in which a case begins, with what is given to it then: parameters of the card, or what the event brings. */
export interface Beginning {
  readonly node: string;
  readonly name: LocalText;
  /** Person: nothing but a person sets it off. */
  readonly on: 'person' | 'timer' | 'message' | 'signal' | 'record' | 'webhook';
  readonly fields: readonly (Field & { readonly required?: boolean })[];
}

/** Under this name the record stands that has set a case off. */
const RECORD = 'record';

export function beginningsOf(plan: Plan): readonly Beginning[] {
  return [...plan.nodes.values()].flatMap((start): Beginning[] => {
    const { node, event } = start;
    if (node.block !== 'start' || node.parent !== null) return [];
    const set = (event?.on ?? 'none') as Beginning['on'] | 'none';
    const on = set === 'none' ? 'person' : set;
    return [{ node: node.id, name: node.name, on, fields: fieldsOf(plan, start, on) }];
  });
}

/** The move with which it begins: `by` whom, where it is a person. */
export function beginWith({ node, on }: Beginning, by: string, values: Values): Move {
  const fired = firedBy(on, values);
  return fired ? { do: 'start', by, node, values: {}, fired } : { do: 'start', by, node, values };
}

function fieldsOf(plan: Plan, start: PlanNode, on: Beginning['on']): Beginning['fields'] {
  if (on === 'person') return plan.drawnCard.filter(({ use }) => use === 'parameter');
  const { trigger } = start.settings as { readonly trigger?: { readonly on: string; readonly entity?: string } };
  if (trigger?.on !== 'record') return broughtBy(plan, start.id).map(({ from, field }) => ({ ...field, key: from }));
  const entity = plan.entities.get(trigger.entity ?? '');
  const type = { kind: 'reference' as const, entity: entity?.key ?? '' };
  return entity ? [{ key: RECORD, name: entity.name, type, required: true }] : [];
}

function firedBy(on: Beginning['on'], values: Values): Answer | null {
  switch (on) {
    case 'person':
      return null;
    case 'timer':
      return { to: 'timer' };
    case 'record':
      return { to: 'record', id: String(values[RECORD] ?? ''), before: null };
    default:
      return { to: on, values };
  }
}
