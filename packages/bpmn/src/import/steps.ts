import { localText, type Node, type Settings } from '@marshrut/model';
import { type Element, idOf, listOf, oneOf, textOf } from '../xml/element.js';
import { assigneeOf, formFieldsOf } from './person.js';
import { called, type Ends, type Reading, serviceKey } from './reading.js';
import { codeOf, nameOf, triggerOf } from './trigger.js';

type Read = (reading: Reading, element: Element, parent: string | null) => Ends;

const through = (id: string): Ends => ({ into: id, out: id });

const simple =
  (block: string, settings: Settings = {}): Read =>
  (reading, element, parent) =>
    through(reading.block(element, block, settings, parent));

/** Every flow node of the standard that has a block here. */
const steps: Readonly<Record<string, Read>> = {
  'bpmn:Task': person,
  'bpmn:UserTask': person,
  'bpmn:ManualTask': person,
  'bpmn:ServiceTask': service,
  'bpmn:BusinessRuleTask': service,
  'bpmn:SendTask': (reading, element, parent) =>
    sent(reading, element, parent, 'message', oneOf(element, 'messageRef')),
  'bpmn:ReceiveTask': (reading, element, parent) => {
    const trigger = { on: 'message', name: nameOf(oneOf(element, 'messageRef'), element), key: '', into: [] };
    return through(reading.block(element, 'wait', { trigger }, parent));
  },
  'bpmn:CallActivity': (reading, element, parent) => {
    const process = textOf(element, 'calledElement').slice(0, 60);
    return through(reading.block(element, 'call', { process, give: [], take: [] }, parent));
  },
  'bpmn:ExclusiveGateway': simple('choice'),
  'bpmn:ParallelGateway': simple('parallel'),
  'bpmn:InclusiveGateway': simple('inclusive'),
  'bpmn:EventBasedGateway': simple('firstOf'),
  'bpmn:StartEvent': start,
  'bpmn:EndEvent': end,
  'bpmn:IntermediateCatchEvent': caught,
  'bpmn:IntermediateThrowEvent': thrown,
  'bpmn:BoundaryEvent': onBorder,
};

/** The blocks an element becomes, put into `reading`; what has none here keeps its place as a block that is not known. */
export function readStep(reading: Reading, element: Element, parent: string | null): Ends {
  const read = steps[element.$type];
  return read ? read(reading, element, parent) : missing(reading, element, parent);
}

/** A block that is not known: shown grey, kept as it is, and in the way of publishing. */
export function missing(reading: Reading, element: Element, parent: string | null, more: Partial<Node> = {}): Ends {
  const type = `${element.$type.charAt(5).toLowerCase()}${element.$type.slice(6)}`;
  reading.note(
    'missing',
    element,
    `Ожидался шаг, который есть у нас, но для «${called(element)}» (${type}) блока нет. Замените его на схеме; в файле он останется.`,
    `Expected a step there is here, but there is no block for "${called(element)}" (${type}). Replace it on the diagram; the file keeps it.`,
  );
  for (const definition of listOf(element, 'eventDefinitions')) reading.said.delete(definition);
  return through(reading.block(element, `bpmn:${type}`, {}, parent, more));
}

function person(reading: Reading, element: Element, parent: string | null): Ends {
  const id = reading.block(element, 'task', { assignee: assigneeOf(reading, element) }, parent);
  reading.made.add(id);
  inside(reading, id, formFieldsOf(reading, element));
  return through(id);
}

/** The steps of a task: a form, where there is something to fill in. */
function inside(reading: Reading, task: string, fields: readonly string[]): void {
  const at = (suffix: string, block: string, ru: string, en: string, settings: Settings, x: number): string => {
    const id = reading.freshId(`${task}_${suffix}`);
    const node = {
      id,
      block,
      blockVersion: 1,
      name: localText(ru, en),
      parent: task,
      position: { x, y: 64 },
      settings,
    };
    reading.nodes.push({ node, order: reading.order() });
    return id;
  };
  const first = at('start', 'start', 'Начало', 'Start', {}, 64);
  const form = at(
    'form',
    'form',
    'Форма',
    'Form',
    { fields: fields.map(path => ({ path, mode: 'edit', required: true })) },
    304,
  );
  const last = at('end', 'end', 'Готово', 'Done', {}, 592);
  reading.way(first, form);
  reading.way(form, last);
}

function service(reading: Reading, element: Element, parent: string | null): Ends {
  const key = serviceKey(element);
  reading.note(
    'guessed',
    element,
    `Ожидался сервис, который здесь известен, но для «${called(element)}» файл называет только «${key}». Выберите сервис или таблицу решений.`,
    `Expected a service that is known here, but for "${called(element)}" the file says only "${key}". Choose the service, or a decision table.`,
  );
  return through(reading.block(element, 'service', { service: key, give: [], take: [] }, parent));
}

function sent(
  reading: Reading,
  element: Element,
  parent: string | null,
  send: 'message' | 'signal',
  root: Element | undefined,
): Ends {
  const name = nameOf(root, element);
  const what: Settings = send === 'message' ? { send, name, key: '', values: [] } : { send, name, values: [] };
  return through(reading.block(element, 'send', { what }, parent));
}

function start(reading: Reading, element: Element, parent: string | null): Ends {
  const trigger = triggerOf(reading, element);
  if (!trigger) return missing(reading, element, parent);
  const stays = element.get('isInterrupting') === false;
  const settings = {
    ...(trigger.on === 'none' ? {} : { trigger }),
    ...(trigger.on === 'none' ? {} : parent === null ? {} : { interrupts: !stays }),
  };
  return { into: null, out: reading.block(element, 'start', settings, parent) };
}

function end(reading: Reading, element: Element, parent: string | null): Ends {
  const [definition, more] = listOf(element, 'eventDefinitions');
  const ended = (settings: Settings): Ends => ({ into: reading.block(element, 'end', settings, parent), out: null });
  const name = textOf(element, 'name').trim().slice(0, 2000);
  const outcome: Settings = name ? { outcome: { ru: name, en: name } } : {};
  if (!definition) return ended(outcome);
  if (definition.$type === 'bpmn:CancelEventDefinition' || more)
    return { ...missing(reading, element, parent), out: null };
  reading.said.add(definition);
  if (definition.$type === 'bpmn:TerminateEventDefinition') return ended({ ...outcome, kind: 'terminate' });
  if (definition.$type === 'bpmn:ErrorEventDefinition')
    return ended({
      ...outcome,
      kind: 'error',
      code: codeOf(oneOf(definition, 'errorRef'), 'errorCode') || called(element).slice(0, 80),
    });
  // What is thrown at the end is a step of its own here, and the end comes after it.
  const { into, out } = thrown(reading, element, parent);
  const id = reading.freshId(`${idOf(element)}_end`);
  const node = {
    id,
    block: 'end',
    blockVersion: 1,
    name: localText('Завершение', 'End'),
    parent,
    position: { x: 0, y: 0 },
    settings: {},
  };
  reading.nodes.push({ node, order: reading.order() });
  if (out) reading.way(out, id);
  return { into, out: null };
}

function caught(reading: Reading, element: Element, parent: string | null): Ends {
  const trigger = triggerOf(reading, element);
  const waits = trigger && ['timer', 'message', 'signal', 'condition'].includes(String(trigger.on));
  return waits ? through(reading.block(element, 'wait', { trigger }, parent)) : missing(reading, element, parent);
}

function thrown(reading: Reading, element: Element, parent: string | null): Ends {
  const [definition, more] = listOf(element, 'eventDefinitions');
  if (!definition && element.$type !== 'bpmn:EndEvent') {
    reading.note(
      'guessed',
      element,
      `Ожидался шаг, который что-то делает, но «${called(element)}» только отмечает место. Дело проходит его, не останавливаясь.`,
      `Expected a step that does something, but "${called(element)}" only marks a place. A case passes it without a stop.`,
    );
    return through(reading.block(element, 'parallel', {}, parent));
  }
  if (!definition || more) return missing(reading, element, parent);
  reading.said.add(definition);
  switch (definition.$type) {
    case 'bpmn:MessageEventDefinition':
      return sent(reading, element, parent, 'message', oneOf(definition, 'messageRef'));
    case 'bpmn:SignalEventDefinition':
      return sent(reading, element, parent, 'signal', oneOf(definition, 'signalRef'));
    case 'bpmn:EscalationEventDefinition': {
      const code = codeOf(oneOf(definition, 'escalationRef'), 'escalationCode') || called(element).slice(0, 80);
      return through(reading.block(element, 'escalate', { code }, parent));
    }
    case 'bpmn:CompensateEventDefinition':
      return through(reading.block(element, 'undo', { node: idOf(oneOf(definition, 'activityRef')) || null }, parent));
    case 'bpmn:LinkEventDefinition':
      return { into: reading.block(element, 'goTo', { to: '' }, parent), out: null };
    default:
      return missing(reading, element, parent);
  }
}

function onBorder(reading: Reading, element: Element, parent: string | null): Ends {
  const more = { attachedTo: idOf(oneOf(element, 'attachedToRef')) };
  const trigger = triggerOf(reading, element);
  if (!trigger || trigger.on === 'none') return { ...missing(reading, element, parent, more), into: null };
  const interrupts = element.get('cancelActivity') !== false;
  return { into: null, out: reading.block(element, 'boundary', { trigger, interrupts }, parent, more) };
}
