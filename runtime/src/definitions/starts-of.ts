import { type Env, type Failure, type Moment, nextStart, type Plan, type PlanNode } from '@marshrut/engine';
import type { Value } from '@marshrut/model';
import type { ProcessStartRow } from '../database/rows.js';
import { canonicalJson } from './canonical-json.js';

/** A start that something outside sets off. */
export interface OutsideStart {
  readonly node: string;
  readonly kind: ProcessStartRow['kind'];
  /** Of a message, a signal, a webhook. */
  readonly name: string | null;
  /** Of a record. */
  readonly entity: string | null;
  readonly change: ProcessStartRow['change'];
  /** Of a timer. */
  readonly timer: Timer | null;
}

export interface Timer {
  /** All that its moments follow from, to tell one that has changed. */
  readonly settings: string;
  /** When it comes first; null where its moment is over. */
  readonly moment: Moment | null;
}

/** Its moments cannot be counted. */
export interface Uncountable {
  readonly node: string;
  readonly failure: Failure;
}

/** What a process is started by, from outside, were it published now. */
export function startsOf(
  plan: Plan,
  env: Omit<Env, 'facts'>,
): { readonly starts: readonly OutsideStart[]; readonly failed: readonly Uncountable[] } {
  const starts: OutsideStart[] = [];
  const failed: Uncountable[] = [];
  for (const node of plan.nodes.values()) {
    const trigger = triggerOf(node);
    if (!trigger) continue;
    const start = { node: node.id, name: null, entity: null, change: null, timer: null };
    switch (trigger.on) {
      case 'message':
      case 'signal':
      case 'webhook':
        starts.push({ ...start, kind: trigger.on, name: trigger.name });
        break;
      case 'record':
        starts.push({ ...start, kind: 'record', entity: trigger.entity, change: trigger.change });
        break;
      case 'timer': {
        const first = nextStart(plan, node.id, null, env);
        const settings = canonicalJson([trigger, constantsIn(plan, node)]);
        if (first.ok) starts.push({ ...start, kind: 'timer', timer: { settings, moment: first.next } });
        else failed.push({ node: node.id, failure: first.failure });
        break;
      }
    }
  }
  return { starts, failed };
}

/** A start inside a subprocess is set off by the case it stands in, and one without a trigger by people. */
function triggerOf({ node, settings }: PlanNode): Trigger | undefined {
  if (node.block !== 'start' || node.parent !== null) return undefined;
  return (settings as { readonly trigger?: Trigger }).trigger;
}

/** A repeat whose term is a constant is another one when the constant is. */
function constantsIn(plan: Plan, { expressions }: PlanNode): readonly Value[] {
  const names = [...expressions.values()].flatMap(({ uses }) => uses);
  return names.map(name => plan.card.get(name)?.value ?? null);
}

/** As the settings of the block `start` have it; a diagram that is published has been checked. */
type Trigger =
  | { readonly on: 'message' | 'signal' | 'webhook'; readonly name: string }
  | { readonly on: 'record'; readonly entity: string; readonly change: NonNullable<ProcessStartRow['change']> }
  | { readonly on: 'none' | 'timer' | 'condition' | 'error' | 'escalation' };
