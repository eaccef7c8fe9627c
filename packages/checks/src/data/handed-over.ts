import type { AssigneeSetting } from '@marshrut/blocks';
import type { Plan, PlanNode } from '@marshrut/engine';
import { type CheckContext, localText, type Problem } from '@marshrut/model';
import { reachedFrom, writesOf } from './uses.js';

/** A task that goes to another role while records it has changed are not committed: nobody but its people can see them yet. */
export function handedOver(plan: Plan, context: CheckContext): Problem[] {
  const commits = new Set([...plan.nodes.values()].filter(({ node }) => node.block === 'commit').map(({ id }) => id));
  return [...plan.nodes.values()].flatMap(node => {
    if (node.node.block !== 'handOver' || !leavesRole(plan, node)) return [];
    const staged = [...plan.nodes.values()].some(
      one =>
        one.node.parent === node.node.parent &&
        writesOf(one, context).some(path => path.includes('.')) &&
        one.outgoing.some(({ to }) => reachedFrom(plan, to, commits).has(node.id)),
    );
    return staged ? [uncommitted(node)] : [];
  });
}

function leavesRole(plan: Plan, { node, settings }: PlanNode): boolean {
  const task = node.parent === null ? undefined : plan.nodes.get(node.parent);
  const [from, to] = [roleOf(task?.settings), roleOf(settings)];
  return to !== undefined && from !== to;
}

function roleOf(settings: unknown): string | undefined {
  const { assignee } = (settings ?? {}) as { readonly assignee?: AssigneeSetting };
  return assignee?.to === 'role' ? assignee.role : undefined;
}

function uncommitted({ id }: PlanNode): Problem {
  return {
    code: 'HANDED_OVER_STAGED',
    severity: 'warning',
    message: localText(
      'Ожидалось, что введённое записано до передачи другой роли, но оно ещё не в базе: до завершения задачи его видят только её люди. Если другим нужно видеть его раньше, поставьте перед передачей «Фиксацию».',
      'Expected what was entered to be committed before another role goes on, but it is not in the database yet: until the task is done only its people see it. Where others need it sooner, put a Commit before the hand-over.',
    ),
    node: id,
  };
}
