import type { Command } from './command.js';
import { beginItem } from './loop.js';
import type { Run } from './run.js';
import type { Approval, Asked } from './state.js';
import { barredFrom } from './transfer.js';

/**
 * One more person is asked at a stage, by one who is asked there: before them, and their own word waits for it; or after, and the
 * stage is not decided without it. Nobody is asked twice, and nobody who may not decide here.
 */
export function addSigner(run: Run, { task, user, when }: Extract<Command, { type: 'addSigner' }>): void {
  const place = placeOf(run, task);
  if (!place) return run.reject({ code: 'SIGNER_REFUSED', task });
  const { loop, approval, own } = place;
  const asked = approval.asked.some(({ assignee }) => assignee.to === 'user' && assignee.user === user);
  const atWork = Object.values(run.state.elements).some(
    ({ scope, task: other }) => other?.owner === user && scope !== null && run.state.elements[scope]?.scope === loop,
  );
  if (user === run.env.actor || asked || atWork || barredFrom(run, task).includes(user))
    return run.reject({ code: 'SIGNER_REFUSED', task });
  const item = run.env.newId('sgn');
  const { actor: by, now: at } = run.env;
  const added: Asked = {
    ...{ item, kind: own.kind, assignee: { to: 'user', user } },
    added: { by, at, when, item: own.item },
  };
  run.emit({ type: 'signerAdded', task, approval: approval.id, loop, asked: added });
  // In turn whoever follows waits; whoever comes first does not, and those who are asked together are asked at once.
  if (when === 'before' || run.element(loop).loop?.turn === 'together') beginItem(run, loop);
}

/** Refuses while somebody who was asked before has not said anything. */
export function keepOrder(run: Run, task: string): void {
  const place = placeOf(run, task);
  if (place && awaitedIn(place.approval, place.own.item)) run.reject({ code: 'SIGNER_AWAITED', task });
}

/** Whom the one an item stands for waits for; null: nobody. */
export function awaitedIn({ asked, votes }: Approval, item: string): Asked | null {
  return (
    asked.find(
      ({ item: other, added }) =>
        added?.when === 'before' && added.item === item && !votes.some(vote => vote.item === other),
    ) ?? null
  );
}

interface Place {
  /** The for-each that asks. */
  readonly loop: string;
  readonly approval: Approval;
  readonly own: Asked;
}

/** Where in a round a task stands; null where it is none of a stage, or nobody who has a say. */
export function placeOf({ state }: Pick<Run, 'state'>, task: string): Place | null {
  const item = state.elements[state.elements[task]?.scope ?? ''];
  const loop = item && state.elements[item.scope ?? ''];
  if (!item?.vars || !loop?.loop) return null;
  const stands = Object.values(item.vars);
  const approval = state.approvals?.findLast(({ scope, outcome }) => scope === loop.scope && outcome === 'running');
  const own = approval?.asked.find(one => stands.includes(one.item));
  return approval && own && own.kind !== 'watcher' ? { loop: loop.id, approval, own } : null;
}
