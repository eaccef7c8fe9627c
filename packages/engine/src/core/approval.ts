import type { Step } from './behaviour.js';
import type { Draft } from './draft.js';
import type { Run } from './run.js';
import type { Approval, CaseState } from './state.js';

type ApprovalStep = Extract<Step, { do: 'ask' | 'vote' | 'conclude' }>;

/** Performs what a block of an approval route asks for. */
export function approve(run: Run, id: string, step: ApprovalStep): void {
  const { actor: by, now: at } = run.env;
  const { scope } = run.element(id);
  if (step.do === 'ask') {
    if (scope === null)
      throw new Error('Expected a round of approval inside a route or a task, but it stands in the process.');
    const { do: _, ...round } = step;
    const outcome = step.asked.some(({ kind }) => kind !== 'watcher') ? 'running' : 'skipped';
    return run.emit({ type: 'approvalAsked', approval: { id, scope, at, votes: [], outcome, ...round } });
  }
  const approval = approvalAt(run.state, scope);
  if (!approval) throw new Error(`Expected a round of approval around '${id}', but there is none.`);
  if (step.do === 'vote') {
    const { item, said, comment } = step;
    const visit = approval.scope === run.taskAround(scope) ? { visit: id } : {};
    return run.emit({ type: 'approvalVoted', approval: approval.id, vote: { item, by, at, said, comment, ...visit } });
  }
  const outcome = approval.outcome === 'skipped' && step.outcome === 'approved' ? 'skipped' : step.outcome;
  run.emit({ type: 'approvalConcluded', approval: approval.id, outcome, last: step.last });
}

/** The latest round that goes on in a scope, or in the nearest one around it that has any; null where there is none. */
export function approvalAt(state: Pick<CaseState, 'approvals' | 'elements'>, scope: string | null): Approval | null {
  for (let at = scope; at !== null; at = state.elements[at]?.scope ?? null) {
    const found = state.approvals?.findLast(approval => approval.scope === at);
    if (found) return found;
  }
  return null;
}

export function onApproval(state: Draft, id: string, change: (approval: Approval) => Approval): void {
  state.approvals = (state.approvals ?? []).map(one => (one.id === id ? change(one) : one));
}

/** What was said in visits a task has left is not said any more, and rounds that began in them never did. */
export function votesLeft(state: Draft, task: string): void {
  const visits = state.elements[task]?.task?.visits;
  if (!visits || !state.approvals?.some(({ scope }) => scope === task)) return;
  const stays = (visit: string | undefined): boolean => visit === undefined || visits.some(({ id }) => id === visit);
  state.approvals = state.approvals
    .filter(({ id, scope }) => scope !== task || stays(id))
    .map(one =>
      one.scope === task ? reopened({ ...one, votes: one.votes.filter(({ visit }) => stays(visit)) }, one) : one,
    );
}

/** A round that lost a vote is not over yet. */
function reopened(left: Approval, before: Approval): Approval {
  if (left.votes.length === before.votes.length) return before;
  const { last: _, ...open } = left;
  return { ...open, outcome: 'running' };
}

/** Whoever is barred from a round, and whoever has voted in it: nobody votes twice. */
export function mayNotVote({ barred, votes }: Approval): readonly string[] {
  return [...barred, ...votes.map(({ by }) => by)];
}
