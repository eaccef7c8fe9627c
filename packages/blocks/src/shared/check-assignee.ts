import { type CheckContext, type LocalText, localText, type Node, type Problem } from '@marshrut/model';
import { cardField, problemAt } from './checks.js';
import type { AssigneeSetting, Someone } from './settings.js';

/** Card fields the sentence rests on. */
export function fieldsOf(assignee: AssigneeSetting): readonly string[] {
  const someone = assignee.to === 'manager' ? assignee.of : assignee;
  return someone.to === 'field' ? [someone.field] : [];
}

/** Tasks whose performers the sentence rests on. */
export function stepsOf(assignee: AssigneeSetting): readonly string[] {
  const someone = assignee.to === 'manager' ? assignee.of : assignee;
  return someone.to === 'performer' ? [someone.step] : [];
}

/** Whoever the sentence names is chosen, and is there. That steps are there is checked with the whole diagram. */
export function checkAssignee(node: Node, assignee: AssigneeSetting, context: CheckContext): Problem[] {
  const { fallback } = assignee;
  return [...checkWho(node, assignee, context), ...(fallback ? checkRole(node, fallback, context) : [])];
}

function checkWho(node: Node, assignee: AssigneeSetting, context: CheckContext): Problem[] {
  switch (assignee.to) {
    case 'role':
      return assignee.role === '' ? [missing(node, noRole)] : checkRole(node, assignee.role, context);
    case 'group':
      return assignee.group === '' ? [missing(node, noGroup)] : checkGroup(node, assignee.group, context);
    case 'user':
      return assignee.user === '' ? [missing(node, noPerson)] : [];
    case 'manager':
      return checkSomeone(node, assignee.of, context);
    default:
      return checkSomeone(node, assignee, context);
  }
}

function checkSomeone(node: Node, someone: Someone, context: CheckContext): Problem[] {
  if (someone.to === 'performer') return someone.step === '' ? [missing(node, noStep)] : [];
  if (someone.to !== 'field' || cardField(context, someone.field)?.type.kind === 'user') return [];
  const code = someone.field === '' ? 'SETTING_MISSING' : 'FIELD_UNSUITABLE';
  return [
    problemAt(
      node,
      'assignee',
      code,
      localText(
        'Ожидалось поле карточки с типом «Сотрудник», но его нет. Выберите поле, где назван исполнитель.',
        'Expected a card field of type "Employee", but there is none. Choose the field that names the performer.',
      ),
    ),
  ];
}

const noRole = localText(
  'Ожидалась роль, но она не выбрана. Укажите, кто выполняет.',
  'Expected a role, but none is chosen. Say who does it.',
);
const noGroup = localText(
  'Ожидалась группа, но она не выбрана. Укажите, кто выполняет.',
  'Expected a group, but none is chosen. Say who does it.',
);
const noPerson = localText(
  'Ожидался человек, но он не выбран. Укажите, кто выполняет.',
  'Expected a person, but none is chosen. Say who does it.',
);
const noStep = localText(
  'Ожидалась задача, исполнитель которой нужен, но она не выбрана. Выберите её.',
  'Expected the task whose performer is meant, but none is chosen. Choose one.',
);

function missing(node: Node, text: LocalText): Problem {
  return problemAt(node, 'assignee', 'SETTING_MISSING', text);
}

function checkRole(node: Node, role: string, { roles }: CheckContext): Problem[] {
  if (!roles || roles.has(role)) return [];
  const text = localText(
    `Ожидалась роль, которая есть, но роли «${role}» нет. Выберите другую или попросите администратора её создать.`,
    `Expected a role that exists, but there is no "${role}". Choose another one or ask the administrator to make it.`,
  );
  return [problemAt(node, 'assignee', 'ROLE_UNKNOWN', text)];
}

function checkGroup(node: Node, group: string, { groups }: CheckContext): Problem[] {
  if (!groups || groups.has(group)) return [];
  const text = localText(
    `Ожидалась группа, которая есть, но группы «${group}» нет. Выберите другую или попросите администратора её создать.`,
    `Expected a group that exists, but there is no "${group}". Choose another one or ask the administrator to make it.`,
  );
  return [problemAt(node, 'assignee', 'GROUP_UNKNOWN', text)];
}
