import { type RouteSettings, stageAt } from '@marshrut/blocks';
import { type Approval, type CaseState, nodeOf, type Plan, type Vote } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';

/** How far an approval route has come: each stage with what was said in its latest round. */
export interface RouteProgress {
  /** The node of the route, as it is drawn. */
  readonly node: string;
  readonly name: LocalText;
  readonly stages: readonly StageProgress[];
}

export interface StageProgress {
  readonly id: string;
  readonly name: LocalText;
  /** ahead: not reached yet, or to be gone through again. */
  readonly state: 'ahead' | Approval['outcome'];
  readonly votes: readonly Vote[];
  /** Those added on the way who have not said anything yet. */
  readonly added: readonly { readonly user: string; readonly by: string; readonly when: 'before' | 'after' }[];
}

/** Routes the case has entered. `sees`: what is said within a task is told to its people alone. */
export function routesOf(plan: Plan, state: CaseState, sees: (scope: string) => boolean): readonly RouteProgress[] {
  const rounds = Map.groupBy(
    (state.approvals ?? []).filter(({ scope }) => sees(scope)),
    ({ route }) => route,
  );
  return [...rounds].flatMap(([node, passed]) => {
    const route = routeAt(plan, node);
    return route ? [{ node, name: nodeOf(plan, node).node.name, stages: stagesOf(route, passed) }] : [];
  });
}

/** The settings of a route stand with what it is made of. Null where the case has moved to a version without it. */
function routeAt(plan: Plan, node: string): RouteSettings | null {
  for (const { node: inner, origin, settings } of plan.nodes.values())
    if (origin === node && inner.block === 'approvalAsk') return (settings as { readonly route: RouteSettings }).route;
  return null;
}

/** A round makes those of later stages void: they are gone through again. What was said there last still tells why. */
function stagesOf(route: RouteSettings, passed: readonly Approval[]): StageProgress[] {
  const latest = new Map<number, Approval>();
  const again = new Set<number>();
  for (const round of passed) {
    const index = route.stages.findIndex(({ id }) => id === round.stage);
    for (const later of latest.keys()) if (later > index) again.add(later);
    again.delete(index);
    latest.set(index, round);
  }
  return route.stages.map((_, index) => {
    const { id, name } = stageAt(route, index);
    const round = latest.get(index);
    const state = again.has(index) ? 'ahead' : (round?.outcome ?? 'ahead');
    return { id, name, state, votes: round?.votes ?? [], added: state === 'running' && round ? addedTo(round) : [] };
  });
}

function addedTo({ asked, votes }: Approval): StageProgress['added'] {
  return asked.flatMap(({ item, assignee, added }) =>
    added && assignee.to === 'user' && !votes.some(vote => vote.item === item)
      ? [{ user: assignee.user, by: added.by, when: added.when }]
      : [],
  );
}
