import { compile } from '@marshrut/expressions';
import { type CheckContext, type Diagram, localText, type Node, type Problem, readValue } from '@marshrut/model';
import type { RouteSettings } from './approval-route/settings.js';
import type { CallSettings } from './call/definition.js';
import type { DocumentSettings } from './document/definition.js';
import type { GoToSettings } from './go-to/definition.js';
import type { SendSettings } from './send/definition.js';
import type { ServiceSettings } from './service/definition.js';
import { stepsOf } from './shared/check-assignee.js';
import { problemAt } from './shared/checks.js';
import { templateExpressions } from './shared/template.js';
import type { TaskSettings } from './task/definition.js';
import type { UndoSettings } from './undo/definition.js';

/** What is there beside a diagram. Left out: not known, so not checked. */
export interface Known {
  /** Keys of services. */
  readonly services?: ReadonlySet<string>;
  /** Ids of processes that can be called. */
  readonly processes?: ReadonlySet<string>;
}

/** Blocks that name something outside their settings: a service, a process, another block, an address. */
export function checkReferences(diagram: Diagram, context: CheckContext, known: Known): Problem[] {
  const nodes = new Map(diagram.nodes.map(node => [node.id, node]));
  return diagram.nodes.flatMap((node): Problem[] => {
    switch (node.block) {
      case 'service':
        return serviceProblems(node, 'service', (node.settings as Partial<ServiceSettings>).service, known);
      case 'call':
        return callProblems(node, node.settings as unknown as CallSettings, known);
      case 'task':
      case 'handOver':
        return performerProblems(node, node.settings as unknown as Partial<TaskSettings>, nodes);
      case 'approvalRoute':
        return routeProblems(node, node.settings as unknown as Partial<RouteSettings>, nodes);
      case 'undo':
        return undoProblems(node, node.settings as unknown as UndoSettings, nodes);
      case 'goTo':
        return jumpProblems(node, node.settings as unknown as GoToSettings, nodes);
      case 'document':
        return documentProblems(node, node.settings as unknown as DocumentSettings, context);
      case 'send':
        return sendProblems(node, node.settings as unknown as SendSettings, context, known);
      default:
        return [];
    }
  });
}

function serviceProblems(node: Node, at: string, service: string | undefined, { services }: Known): Problem[] {
  if (!service || !services || services.has(service)) return [];
  const text = localText(
    `Ожидался сервис, который есть, но сервиса «${service}» нет. Выберите другой или попросите администратора его завести.`,
    `Expected a service that exists, but there is no "${service}". Choose another one, or ask the administrator to make it.`,
  );
  return [problemAt(node, at, 'SERVICE_UNKNOWN', text)];
}

function callProblems(node: Node, { process }: Partial<CallSettings>, { processes }: Known): Problem[] {
  if (!process || !processes || processes.has(process)) return [];
  const text = localText(
    'Ожидался опубликованный процесс, но выбранного нет или он не опубликован. Опубликуйте его или выберите другой.',
    'Expected a published process, but the chosen one is gone or not published. Publish it, or choose another one.',
  );
  return [problemAt(node, 'process', 'PROCESS_UNKNOWN', text)];
}

/** A route names people in each of its stages. */
function routeProblems(
  node: Node,
  { stages = [], fourEyes }: Partial<RouteSettings>,
  nodes: ReadonlyMap<string, Node>,
) {
  const people = stages.flatMap(({ participants }, index) =>
    participants.flatMap(({ who: assignee }, at) =>
      performerProblems(node, { assignee }, nodes).map(problem => ({
        ...problem,
        property: `stages.${index}.participants.${at}.who`,
      })),
    ),
  );
  return [...people, ...performerProblems(node, fourEyes ? { fourEyes } : {}, nodes)];
}

/** Who did a task can be told only of a task. */
function performerProblems(
  node: Node,
  { assignee, fourEyes }: Partial<TaskSettings>,
  nodes: ReadonlyMap<string, Node>,
): Problem[] {
  const lost = (steps: readonly string[]) => steps.some(step => step !== '' && nodes.get(step)?.block !== 'task');
  const text = localText(
    'Ожидалась задача, исполнитель которой важен, но её больше нет. Выберите другую.',
    'Expected the task whose performer matters, but it is gone. Choose another one.',
  );
  return [
    ...(assignee && lost(stepsOf(assignee)) ? [problemAt(node, 'assignee', 'NODE_UNKNOWN', text)] : []),
    ...(fourEyes && lost(fourEyes.steps) ? [problemAt(node, 'fourEyes', 'NODE_UNKNOWN', text)] : []),
  ];
}

function undoProblems(
  node: Node,
  { node: undone }: Partial<UndoSettings>,
  nodes: ReadonlyMap<string, Node>,
): Problem[] {
  if (!undone) return [];
  const undoable = [...nodes.values()].some(
    ({ block, attachedTo, settings }) =>
      block === 'boundary' && attachedTo === undone && triggerOf(settings) === 'compensation',
  );
  if (undoable) return [];
  const text = localText(
    nodes.has(undone)
      ? 'Ожидался шаг, который можно откатить, но обработчика отката у него нет. Добавьте на его границу событие «Откат».'
      : 'Ожидался шаг, который откатить, но его больше нет. Выберите другой или откатывайте всё.',
    nodes.has(undone)
      ? 'Expected a step that can be undone, but it has no undo handler. Put the event "Undo" on its border.'
      : 'Expected the step to undo, but it is gone. Choose another one, or undo all.',
  );
  return [problemAt(node, 'node', 'NODE_UNKNOWN', text)];
}

function triggerOf(settings: Node['settings']): string | undefined {
  return (settings as { readonly trigger?: { readonly on?: string } }).trigger?.on;
}

function jumpProblems(node: Node, { to }: Partial<GoToSettings>, nodes: ReadonlyMap<string, Node>): Problem[] {
  if (!to || nodes.get(to)?.parent === node.parent) return [];
  const text = localText(
    'Ожидался блок этого уровня, с которого продолжить, но его больше нет. Выберите другой.',
    'Expected a block of this level to go on at, but it is gone. Choose another one.',
  );
  return [problemAt(node, 'to', 'NODE_UNKNOWN', text)];
}

function sendProblems(node: Node, { what }: Partial<SendSettings>, context: CheckContext, known: Known): Problem[] {
  if (what?.send === 'webhook') return serviceProblems(node, 'what.service', what.service, known);
  if (what?.send !== 'mail') return [];
  return [
    ...letterProblems(node, what, context),
    ...untold(node, 'what.subject', what.subject, context),
    ...untold(node, 'what.text', what.text, context),
  ];
}

/** A text can say what has words: people and files are known by their ids alone where it is written. */
function untold(node: Node, property: string, text: string, context: CheckContext): Problem[] {
  return templateExpressions(property, text).flatMap(({ text: hole }) => {
    const compiled = compile(hole, context, 'value');
    const type = compiled.ok ? compiled.expression.type : null;
    if (type?.kind !== 'user' && !(type?.kind === 'reference' && type.entity === 'file')) return [];
    const said = localText(
      `Ожидалось то, что можно сказать словами, но «${hole}» — сотрудник или файл. Уберите из текста или возьмите поле записи.`,
      `Expected what words can say, but "${hole}" is a person or a file. Take it out, or take a field of a record.`,
    );
    return [problemAt(node, property, 'FIELD_UNSUITABLE', said)];
  });
}

function documentProblems(node: Node, { name = '', text = '' }: Partial<DocumentSettings>, context: CheckContext) {
  return [...untold(node, 'name', name, context), ...untold(node, 'text', text, context)];
}

/** An address that is written out is read now; one that a case brings is read when the letter leaves. */
function letterProblems(node: Node, { to }: { readonly to: string }, context: CheckContext): Problem[] {
  if (to === '') return [];
  const compiled = compile(to, context, 'value');
  if (!compiled.ok || compiled.expression.uses.length > 0) return [];
  const answer = compiled.expression.evaluate({ value: () => null, now: '2026-01-01T00:00:00.000Z', timeZone: 'UTC' });
  const parts = answer.ok ? String(answer.value).split(',') : [];
  if (parts.every(part => part.trim() !== '' && readValue({ kind: 'email' }, part, '').ok)) return [];
  const text = localText(
    'Ожидались адреса вида name@example.ru через запятую, но указано другое. Исправьте, кому письмо.',
    'Expected addresses such as name@example.ru by comma, but it is something else. Correct whom the letter is for.',
  );
  return [problemAt(node, 'what.to', 'SETTING_INVALID', text)];
}
