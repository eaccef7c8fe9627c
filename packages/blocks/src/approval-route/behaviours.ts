import type { Approval, Asked, Behaviour, Branch, Here, Step } from '@marshrut/engine';
import { mayNotVote } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import { opened } from '../shared/opened.js';
import { barredBy } from '../shared/who.js';
import { askedAt } from './asked.js';
import { ASKED, type InnerSettings } from './inner.js';
import { stageAt } from './settings.js';
import { stillToSay, verdict } from './verdict.js';

/** The block itself: a plan holds what it is made of. */
export const approvalRoute: Behaviour<unknown> = {
  enter() {
    throw new Error('Expected a route to be expanded in the plan, but it was entered.');
  },
};

/** enter: begins a round and goes on to all who are asked; or fails where fewer are left than the rule needs. */
export const approvalAsk: Behaviour<InnerSettings> = {
  asks: ({ route, node, stage }) => ({ route: node, stage: stageAt(route, stage).id }),
  enter(here) {
    const { route, node, stage: index, inTask } = here.settings;
    const stage = stageAt(route, index);
    const author = authorOf(here);
    const own = route.fourEyes.initiator && inTask ? [author] : [];
    const barred = [...new Set([...barredBy(here, route.fourEyes), ...own])];
    const round = askedAt(here, stage, index, barred);
    if (!round.ok) return [{ do: 'fail', failure: round.failure }];
    const ask: Step = { do: 'ask', route: node, stage: stage.id, asked: round.asked, barred, author };
    return [ask, { do: 'complete' }];
  },
};

/** enter: a task for each who has a say, until the rule is satisfied or can be no more. What is still at work then is stopped. */
export const approvalStage: Behaviour<InnerSettings> = {
  enter(here) {
    const { turn } = stageAt(here.settings.route, here.settings.stage);
    return [repeat(here, ({ kind }) => kind !== 'watcher', turn)];
  },
  enough: here => ({ ok: true, value: verdictHere(here) !== null }),
};

/** enter: a task for each watcher, as long as the route goes on. */
export const approvalWatch: Behaviour<InnerSettings> = {
  enter: here => [repeat(here, ({ kind }) => kind === 'watcher', 'together')],
};

/** enter: opens the task of the one an item of the stage stands for. It is left by its commit. */
export const approvalTask: Behaviour<InnerSettings> = {
  task: true,
  returnsTo: ({ route, watches }) => (watches ? [] : route.returns),
  barred: here => (here.settings.watches ? [] : mayNotVote(round(here))),
  enter(here) {
    const { route, stage, watches } = here.settings;
    const asked = round(here).asked.find(({ item }) => item === here.value(ASKED));
    if (!asked) throw new Error('Expected somebody who is asked, but the round knows of nobody.');
    const { deadline } = stageAt(route, stage);
    return opened(here, asked.assignee, watches ? undefined : deadline, `stages.${stage}.deadline.amount`);
  },
};

/** enter: hands the task to the next who has a say and goes on to their form, or to the gate where the rule is decided. */
export const approvalTurn: Behaviour<InnerSettings> = {
  oneWay: true,
  enter(here) {
    const { keys } = here.settings;
    const [next] = stillToSay(round(here));
    if (verdictHere(here) !== null || !next) return [{ do: 'complete', take: ways(here, 'over') }];
    return [
      { do: 'set', vars: { [keys.decision]: null, [keys.comment]: null } },
      { do: 'handOver', assignee: next.assignee },
      { do: 'complete', take: ways(here, 'next') },
    ];
  },
};

/** enter: keeps what was said, with its comment. */
export const approvalNote: Behaviour<InnerSettings> = {
  enter(here) {
    const { keys, inTask } = here.settings;
    const item = inTask ? stillToSay(round(here))[0]?.item : here.value(ASKED);
    const said = here.value(keys.decision);
    return [
      {
        do: 'vote',
        item: String(item),
        said: said === 'approve' || said === 'reject' ? said : 'done',
        comment: String(here.value(keys.comment) ?? ''),
      },
      { do: 'complete' },
    ];
  },
};

/** enter: leads on where the stage is approved; back to a stage, or to the end of the route, where it is rejected. */
export const approvalGate: Behaviour<InnerSettings> = {
  oneWay: true,
  enter(here) {
    const { route, stage: index, inTask } = here.settings;
    const approved = verdictHere(here) !== 'rejected';
    const back = !approved && route.stages.some(({ id }) => id === route.stages[index]?.reject);
    const last = approved ? index === route.stages.length - 1 : !back;
    const told: Values = {
      ...(route.outcomeInto !== null && last ? { [route.outcomeInto]: approved } : {}),
      ...(route.commentInto === null ? {} : { [route.commentInto]: lastComment(round(here)) }),
    };
    const { author } = round(here);
    return [
      { do: 'conclude', outcome: approved ? 'approved' : 'rejected', last },
      { do: 'set', vars: told },
      // What was not approved goes back to whoever brought it, in the same task.
      ...(inTask && last && !approved
        ? [{ do: 'handOver' as const, assignee: { to: 'user' as const, user: author } }]
        : []),
      { do: 'complete', take: ways(here, approved ? 'yes' : 'no') },
    ];
  },
};

function repeat(here: Here<InnerSettings>, who: (asked: Asked) => boolean, turn: 'together' | 'inTurn'): Step {
  const { decision, comment } = here.settings.keys;
  const items = round(here)
    .asked.filter(who)
    .map(({ item }) => item);
  return { do: 'repeat', items, turn, local: { item: ASKED, number: null, own: [decision, comment] } };
}

function round(here: Here<InnerSettings>): Approval {
  const approval = here.approval();
  if (!approval) throw new Error('Expected a round of approval, but nobody was asked.');
  return approval;
}

function verdictHere(here: Here<InnerSettings>): 'approved' | 'rejected' | null {
  return verdict(stageAt(here.settings.route, here.settings.stage), round(here));
}

/** Who brought it: kept over the rounds of one passage of the route. In a process, who started the case. */
function authorOf(here: Here<InnerSettings>): string {
  if (!here.settings.inTask) return here.initiator;
  const before = here.approval();
  return before && before.route === here.settings.node && !before.last ? before.author : here.actor;
}

/** The comment of whoever rejected, else the latest one. */
function lastComment({ votes }: Approval): string | null {
  const told = votes.filter(({ comment }) => comment !== '');
  return (told.findLast(({ said }) => said === 'reject') ?? told.at(-1))?.comment ?? null;
}

function ways(
  { node, outgoing }: { readonly node: string; readonly outgoing: readonly Branch[] },
  way: string,
): string[] {
  return outgoing.filter(({ edge }) => edge.startsWith(`${node}/${way}/`)).map(({ edge }) => edge);
}
