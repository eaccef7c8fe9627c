import type { AssigneeSetting, FourEyes } from '@marshrut/blocks';
import type { Plan, PlanNode } from '@marshrut/engine';
import { type LocalText, localText, type Problem } from '@marshrut/model';

/** How many people hold each role now; a role that is not there is not known. */
export type Holders = ReadonlyMap<string, number>;

/** Steps nobody can do: a role without people, four eyes that one person would have to keep with themselves. */
export function checkPeople(plan: Plan, holders: Holders = new Map()): Problem[] {
  return [...plan.nodes.values()].flatMap(node => {
    const { block } = node.node;
    if (block !== 'task' && block !== 'handOver') return [];
    return [...emptyRole(node, holders), ...fourEyesKept(plan, node, holders)];
  });
}

interface Who {
  readonly assignee?: AssigneeSetting;
  readonly fourEyes?: FourEyes;
}

function roleOf({ assignee }: Who): string | undefined {
  return assignee?.to === 'role' ? assignee.role : assignee?.fallback;
}

function emptyRole({ id, settings }: PlanNode, holders: Holders): Problem[] {
  const role = roleOf(settings as Who);
  if (role === undefined || holders.get(role) !== 0) return [];
  const message = localText(
    'Ожидалось, что эту роль кто-то исполняет, но сейчас её нет ни у кого: задачу некому взять. Дайте роль сотруднику или выберите другую.',
    'Expected somebody to hold this role, but nobody does now: there is no one to take the task. Give the role to somebody, or choose another one.',
  );
  return [{ code: 'ROLE_EMPTY', severity: 'warning', message, node: id, property: 'assignee' }];
}

/** Impossible whoever works here is an error; impossible with those who hold the role now is a warning. */
function fourEyesKept(plan: Plan, { id, settings }: PlanNode, holders: Holders): Problem[] {
  const { assignee, fourEyes } = settings as Who;
  if (!assignee || !fourEyes) return [];
  const told = (severity: Problem['severity'], message: LocalText): Problem[] => [
    { code: 'FOUR_EYES_IMPOSSIBLE', severity, message, node: id, property: 'fourEyes' },
  ];
  const self =
    (assignee.to === 'initiator' && fourEyes.initiator) ||
    (assignee.to === 'performer' && fourEyes.steps.includes(assignee.step));
  if (self && !assignee.fallback) return told('error', themselves);
  const role = roleOf({ assignee });
  if (role === undefined || holders.get(role) !== 1) return [];
  const { starters } = plan.diagram;
  const same =
    (fourEyes.initiator && starters.length > 0 && starters.every(starter => starter === role)) ||
    fourEyes.steps.some(step => roleOf((plan.nodes.get(step)?.settings ?? {}) as Who) === role);
  return same ? told('warning', onlyOne) : [];
}

const themselves = localText(
  'Ожидалось, что проверяет другой человек, но задача назначена как раз тому, кто её проверять не может. Выберите другого исполнителя или снимите «четыре глаза».',
  'Expected somebody else to check, but the task is given to the very person who may not do it. Choose another assignee, or take four eyes away.',
);

const onlyOne = localText(
  'Ожидалось, что проверяет другой человек, но эту роль сейчас исполняет один человек, и он же делает проверяемое. Дайте роль ещё кому-нибудь.',
  'Expected somebody else to check, but one person alone holds this role now, and does what is checked. Give the role to one more.',
);
