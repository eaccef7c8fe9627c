import type { Settings } from '@marshrut/model';
import { type Element, listOf, oneOf, textOf } from '../xml/element.js';
import { called, type Reading } from './reading.js';
import { readTerm } from './term.js';

export type TriggerSettings = Settings;

/** The event an element waits for as our trigger; null where there is none of the kind here. */
export function triggerOf(reading: Reading, element: Element): TriggerSettings | null {
  const definitions = [...listOf(element, 'eventDefinitions'), ...listOf(element, 'eventDefinitionRef')];
  const [definition] = definitions;
  if (!definition) return { on: 'none' };
  if (definitions.length > 1 || element.get('parallelMultiple') === true) return null;
  reading.said.add(definition);
  switch (definition.$type) {
    case 'bpmn:TimerEventDefinition':
      return timer(reading, element, definition);
    case 'bpmn:MessageEventDefinition':
      return { on: 'message', name: nameOf(oneOf(definition, 'messageRef'), element), key: '', into: [] };
    case 'bpmn:SignalEventDefinition':
      return { on: 'signal', name: nameOf(oneOf(definition, 'signalRef'), element), into: [] };
    case 'bpmn:ErrorEventDefinition':
      return { on: 'error', code: codeOf(oneOf(definition, 'errorRef'), 'errorCode'), into: [] };
    case 'bpmn:EscalationEventDefinition':
      return { on: 'escalation', code: codeOf(oneOf(definition, 'escalationRef'), 'escalationCode') };
    case 'bpmn:CompensateEventDefinition':
      return { on: 'compensation' };
    case 'bpmn:ConditionalEventDefinition':
      return condition(reading, element, definition);
    default:
      reading.said.delete(definition);
      return null;
  }
}

export function nameOf(root: Element | undefined, element: Element): string {
  return (textOf(root, 'name').trim() || called(element)).slice(0, 80);
}

export function codeOf(root: Element | undefined, code: string): string {
  return (textOf(root, code).trim() || textOf(root, 'name').trim()).slice(0, 80);
}

function timer(reading: Reading, element: Element, definition: Element): TriggerSettings {
  for (const form of ['timeDate', 'timeDuration', 'timeCycle'] as const) {
    const body = textOf(oneOf(definition, form), 'body').trim();
    if (body === '') continue;
    const term = readTerm(form, body);
    if (term) return { on: 'timer', ...term, calendar: null };
    reading.said.delete(definition);
    reading.note(
      'guessed',
      element,
      `Ожидался срок вида PT2H, P3D, R3/P1D или дата, но в файле «${body}». Поставлен 1 день; укажите срок сами.`,
      `Expected a term such as PT2H, P3D, R3/P1D, or a date, but the file has "${body}". It is 1 day now; set the term yourself.`,
    );
  }
  if (reading.said.has(definition))
    reading.note(
      'guessed',
      element,
      'Ожидался срок таймера, но в файле его нет. Поставлен 1 день; укажите срок сами.',
      'Expected the term of the timer, but the file has none. It is 1 day now; set the term yourself.',
    );
  return { on: 'timer', when: 'after', amount: '1', unit: 'days', at: '', times: null, calendar: null };
}

function condition(reading: Reading, element: Element, definition: Element): TriggerSettings {
  const body = textOf(oneOf(definition, 'condition'), 'body');
  const read = reading.expression(body);
  if (read.kind === 'feel') return { on: 'condition', when: read.text };
  reading.said.delete(definition);
  reading.note(
    'guessed',
    element,
    `Ожидалось условие, которое читается, но в файле «${body.trim()}». Напишите его заново.`,
    `Expected a condition that can be read, but the file has "${body.trim()}". Write it anew.`,
  );
  return { on: 'condition', when: '' };
}
