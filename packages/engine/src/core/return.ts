import type { Command } from './command.js';
import { cancel } from './leave.js';
import { returnPlaces } from './return-places.js';
import type { Run } from './run.js';
import type { Assignee } from './state.js';
import { barredFrom, inPool } from './transfer.js';

/** Stops all that has come of an earlier stage, and begins that stage again. What was committed since stays committed. */
export function returnTo(run: Run, { task, node: to, reason }: Extract<Command, { type: 'returnTo' }>): void {
  const place = returnPlaces(run.plan, run.state, task).findLast(({ node }) => node === to);
  if (!place) return run.reject({ code: 'RETURN_REFUSED', task });
  const { scope, stopped, dropped } = place;
  const { actor: by, now: at } = run.env;
  run.emit({ type: 'caseReturned', task, node: to, by, reason });
  for (const id of stopped) {
    const element = run.state.elements[id];
    if (!element) continue;
    if (element.armed) run.emit({ type: 'eventDisarmed', element: id, node: element.node });
    else cancel(run, id);
  }
  if (dropped.length > 0) run.emit({ type: 'arrivalsDropped', arrivals: dropped });
  withdrawRounds(run, scope);
  run.returning = { node: to, note: { by, at, reason } };
  const node = run.plan.nodes.get(to);
  if (node) run.entries.push({ node, scope, consumed: [] });
}

/** Nobody waits any more for what was asked in the stages that were stopped. */
function withdrawRounds(run: Run, scope: string | null): void {
  for (const { id, scope: around, outcome } of run.state.approvals ?? []) {
    if (outcome !== 'running') continue;
    const gone = !run.state.elements[around];
    if (gone || around === scope)
      run.emit({ type: 'approvalConcluded', approval: id, outcome: 'withdrawn', last: gone });
  }
}

/** A stage that is returned to goes to whoever did it last, as long as they are one of those it is for. */
export function backTo(run: Run, task: string, assignee: Assignee): Assignee {
  const { node } = run.element(task);
  if (run.returning?.node !== node || assignee.to === 'user') return assignee;
  const last = run.state.performers?.[node]?.at(-1);
  if (last === undefined || !inPool(run, assignee).includes(last) || barredFrom(run, task).includes(last))
    return assignee;
  return { to: 'user', user: last, among: assignee };
}
