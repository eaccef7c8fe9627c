import type { Node } from '@marshrut/model';
import { type Element, listOf } from '../xml/element.js';
import type { Draft } from './draft.js';
import { definitionsOf, type Trigger } from './events.js';

type Types = readonly [string, ...string[]];

/** How one kind of block stands in BPMN: the types it may have (the first for a new one), and what of it the standard has words for. */
interface Kind {
  readonly types: (node: Node) => Types;
  readonly write?: (element: Element, node: Node, draft: Draft) => void;
}

const always = (...types: Types): Kind => ({ types: () => types });

function settingsOf<T>(node: Node): Partial<T> {
  return node.settings as Partial<T>;
}

function trigger(node: Node): Trigger {
  return settingsOf<{ trigger: Trigger }>(node).trigger ?? {};
}

function setDefinitions(element: Element, definitions: readonly Element[]): void {
  for (const one of definitions) one.$parent = element;
  // What the file says and we could not read stays, as long as the block says nothing else.
  if (definitions.length > 0 || listOf(element, 'eventDefinitions').length === 0)
    element.set('eventDefinitions', [...definitions]);
}

const catches: Kind['write'] = (element, node, draft) => setDefinitions(element, definitionsOf(draft, trigger(node)));

interface Sending {
  readonly what: { readonly send?: string; readonly name?: string };
}

interface Looping {
  readonly turn: string;
  readonly until: string;
  readonly when: string;
  readonly over: { readonly of?: string; readonly count?: string };
}

const kinds: Readonly<Record<string, Kind>> = {
  start: { types: () => ['bpmn:StartEvent'], write: writeStart },
  end: { types: () => ['bpmn:EndEvent'], write: writeEnd },
  task: always('bpmn:UserTask', 'bpmn:ManualTask', 'bpmn:Task'),
  service: always('bpmn:ServiceTask', 'bpmn:BusinessRuleTask'),
  find: always('bpmn:ServiceTask'),
  create: always('bpmn:ServiceTask'),
  change: always('bpmn:ServiceTask'),
  document: always('bpmn:ServiceTask'),
  rules: always('bpmn:BusinessRuleTask'),
  send: { types: sendTypes, write: writeSend },
  wait: {
    types: node =>
      trigger(node).on === 'message'
        ? ['bpmn:IntermediateCatchEvent', 'bpmn:ReceiveTask']
        : ['bpmn:IntermediateCatchEvent'],
    write: writeWait,
  },
  choice: always('bpmn:ExclusiveGateway'),
  parallel: always('bpmn:ParallelGateway', 'bpmn:IntermediateThrowEvent'),
  inclusive: always('bpmn:InclusiveGateway'),
  firstOf: always('bpmn:EventBasedGateway'),
  subprocess: always('bpmn:SubProcess', 'bpmn:Transaction'),
  onEvent: { types: () => ['bpmn:SubProcess'], write: element => element.set('triggeredByEvent', true) },
  forEach: { types: () => ['bpmn:SubProcess', 'bpmn:Transaction'], write: writeLoop },
  call: {
    types: () => ['bpmn:CallActivity'],
    write: (element, node) => {
      const called = settingsOf<{ process: string }>(node).process ?? '';
      element.set('calledElement', /^[A-Za-z_][\w.-]*$/.test(called) ? called : undefined);
    },
  },
  boundary: { types: () => ['bpmn:BoundaryEvent'], write: writeBoundary },
  escalate: {
    types: () => ['bpmn:IntermediateThrowEvent'],
    write: (element, node, draft) =>
      setDefinitions(
        element,
        definitionsOf(draft, { on: 'escalation', code: settingsOf<{ code: string }>(node).code ?? '' }),
      ),
  },
  undo: {
    types: () => ['bpmn:IntermediateThrowEvent'],
    write: (element, _node, draft) => setDefinitions(element, definitionsOf(draft, { on: 'compensation' })),
  },
  goTo: {
    types: () => ['bpmn:IntermediateThrowEvent'],
    write: (element, node, draft) =>
      setDefinitions(element, [draft.create('bpmn:LinkEventDefinition', { name: linkName(node) })]),
  },
};

/** What BPMN has no kind for stands as a plain task; what came as an unknown kind goes out as it was. */
export function kindOf(node: Node): Kind {
  if (node.block.startsWith('bpmn:')) return always(`bpmn:${node.block.charAt(5).toUpperCase()}${node.block.slice(6)}`);
  return (Object.hasOwn(kinds, node.block) && kinds[node.block]) || always('bpmn:Task');
}

export function linkName(node: Node): string {
  return settingsOf<{ to: string }>(node).to || node.id;
}

function writeStart(element: Element, node: Node, draft: Draft): void {
  catches?.(element, node, draft);
  const stays = settingsOf<{ interrupts: boolean }>(node).interrupts === false;
  element.set('isInterrupting', stays ? false : undefined);
}

function writeEnd(element: Element, node: Node, draft: Draft): void {
  const { kind, code } = settingsOf<{ kind: string; code: string }>(node);
  if (kind === 'terminate') setDefinitions(element, [draft.create('bpmn:TerminateEventDefinition')]);
  else setDefinitions(element, kind === 'error' ? definitionsOf(draft, { on: 'error', code: code ?? '' }) : []);
}

function sendTypes(node: Node): Types {
  const send = settingsOf<Sending>(node).what?.send;
  if (send === 'signal') return ['bpmn:IntermediateThrowEvent'];
  return send === 'message' ? ['bpmn:SendTask', 'bpmn:IntermediateThrowEvent'] : ['bpmn:SendTask'];
}

function writeSend(element: Element, node: Node, draft: Draft): void {
  const { send: on, name } = settingsOf<Sending>(node).what ?? {};
  if (element.$type === 'bpmn:SendTask')
    element.set('messageRef', on === 'message' ? draft.named('bpmn:Message', name ?? '') : undefined);
  else setDefinitions(element, definitionsOf(draft, { ...(on ? { on } : {}), ...(name ? { name } : {}) }));
}

function writeWait(element: Element, node: Node, draft: Draft): void {
  if (element.$type === 'bpmn:ReceiveTask')
    element.set('messageRef', draft.named('bpmn:Message', trigger(node).name ?? ''));
  else catches?.(element, node, draft);
}

function writeBoundary(element: Element, node: Node, draft: Draft): void {
  catches?.(element, node, draft);
  element.set('cancelActivity', settingsOf<{ interrupts: boolean }>(node).interrupts === false ? false : undefined);
}

function writeLoop(element: Element, node: Node, draft: Draft): void {
  const { turn, until, when, over } = settingsOf<Looping>(node);
  const loop = draft.create('bpmn:MultiInstanceLoopCharacteristics', {
    ...(turn === 'inTurn' ? { isSequential: true } : {}),
    ...(over?.of === 'times' && over.count ? { loopCardinality: draft.formal(over.count) } : {}),
    ...(until === 'expression' && when ? { completionCondition: draft.formal(when) } : {}),
  });
  const kept = element.get('loopCharacteristics') as Element | undefined;
  for (const [name, value] of Object.entries(kept?.$attrs ?? {})) loop.$attrs[name] = value;
  if (kept?.get('extensionElements')) loop.set('extensionElements', kept.get('extensionElements'));
  loop.$parent = element;
  element.set('loopCharacteristics', loop);
}
