import type { Element } from '../xml/element.js';
import type { Draft } from './draft.js';
import { type Timer, timerDefinition } from './timer.js';

/** A trigger as settings have it; every part may be missing in a draft. */
export interface Trigger extends Timer {
  readonly on?: string;
  readonly name?: string;
  readonly code?: string;
  readonly entity?: string;
  /** Of a condition or a record: FEEL text; of a timer: its form. */
  readonly when?: string;
}

/** The event definitions of a trigger: none where nothing sets it off. What only we have is said by the nearest of the standard. */
export function definitionsOf(draft: Draft, trigger: Trigger): Element[] {
  const refer = (type: string, property: string, rootType: string, name: string, by = 'name') => {
    const root = draft.named(rootType, name, by);
    return [draft.create(type, root ? { [property]: root } : {})];
  };
  switch (trigger.on) {
    case 'timer':
      return [timerDefinition(draft, trigger)];
    case 'message':
    case 'webhook':
      return refer('bpmn:MessageEventDefinition', 'messageRef', 'bpmn:Message', trigger.name ?? '');
    case 'signal':
      return refer('bpmn:SignalEventDefinition', 'signalRef', 'bpmn:Signal', trigger.name ?? '');
    case 'error':
      return refer('bpmn:ErrorEventDefinition', 'errorRef', 'bpmn:Error', trigger.code ?? '', 'errorCode');
    case 'escalation':
      return refer(
        'bpmn:EscalationEventDefinition',
        'escalationRef',
        'bpmn:Escalation',
        trigger.code ?? '',
        'escalationCode',
      );
    case 'condition':
      return [draft.create('bpmn:ConditionalEventDefinition', { condition: draft.formal(trigger.when ?? '') })];
    case 'record':
      return [
        draft.create('bpmn:ConditionalEventDefinition', {
          condition: draft.formal(trigger.when || (trigger.entity ?? '')),
        }),
      ];
    case 'compensation':
      return [draft.create('bpmn:CompensateEventDefinition')];
    default:
      return [];
  }
}
