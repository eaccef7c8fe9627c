import { starvedJoins } from '../moving/starved.js';
import { nodeOf, type Plan, type PlanNode } from '../plan/plan.js';
import { comesBefore, isAhead, isEdgeAhead } from '../plan/region.js';
import type { Arrival, CaseState, ElementInstance } from './state.js';

/** An earlier stage the case may go back to, and what is at work now and would be no more. */
export interface ReturnPlace {
  readonly node: string;
  readonly scope: string | null;
  /** Elements that stand in `scope`; what is inside them goes with them. */
  readonly stopped: readonly string[];
  readonly dropped: readonly Arrival[];
}

/**
 * Where whoever does a task may send its case back to: to stages it has passed, from which the way leads to the task, so that all that
 * came of the stage is stopped and nothing else is. A branch is never left half: another one that is awaited together with it goes
 * on, or is begun anew with it. The nearest stage stands last.
 */
export function returnPlaces(plan: Plan, state: CaseState, task: string): readonly ReturnPlace[] {
  const element = state.elements[task];
  if (!element?.task) return [];
  const node = nodeOf(plan, element.node);
  const named = node.behaviour.returnsTo?.(node.settings);
  const places: ReturnPlace[] = [];
  for (
    let at: ElementInstance | undefined = element;
    at;
    at = at.scope === null ? undefined : state.elements[at.scope]
  ) {
    if (isItemIn(state, at)) continue;
    const { node: present, scope } = at;
    const { parent } = nodeOf(plan, present).node;
    const earlier = [...plan.nodes.values()].filter(
      stage =>
        stage.node.parent === parent &&
        stage.id !== present &&
        isPassed(state, stage, scope) &&
        comesBefore(plan, stage.id, present) &&
        isNamed(plan, stage, named) &&
        isAhead(plan, stage.id, present),
    );
    places.unshift(...earlier.flatMap(stage => placeOf(plan, state, stage.id, scope) ?? []));
  }
  return places;
}

/** Null where a join would wait for what will not come any more, or something is being undone. */
function placeOf(plan: Plan, state: CaseState, node: string, scope: string | null): ReturnPlace | null {
  const inside = Object.values(state.elements).filter(element => element.scope === scope);
  if (inside.some(({ undoes }) => undoes)) return null;
  // What stands ready beside a step goes with it, handlers stay with their scope.
  const stopped = inside.filter(({ node: at, armed }) => (!armed || armed.as === 'rest') && isAhead(plan, node, at));
  const dropped = state.arrivals.filter(arrival => arrival.scope === scope && isEdgeAhead(plan, node, arrival.edge));
  const gone = new Set(stopped.map(({ id }) => id));
  const left = Object.entries(state.elements).filter(([id]) => !gone.has(id));
  const after: CaseState = {
    ...state,
    elements: Object.fromEntries([...left, [node, { id: node, node, scope }]]),
    arrivals: state.arrivals.filter(arrival => !dropped.includes(arrival)),
  };
  const before = starvedJoins(plan, state);
  if ([...starvedJoins(plan, after)].some(join => !before.has(join))) return null;
  return { node, scope, stopped: [...gone], dropped };
}

/** Somebody has done it in this case, or was asked there; a stage that is still being asked is no earlier one. */
function isPassed(state: CaseState, { id, behaviour, settings }: PlanNode, scope: string | null): boolean {
  if (behaviour.task) return (state.performers?.[id]?.length ?? 0) > 0;
  const rounds = state.approvals ?? [];
  const asks = behaviour.asks?.(settings);
  if (asks) {
    const ofStage = rounds.filter(one => one.scope === scope && one.route === asks.route && one.stage === asks.stage);
    return ofStage.length > 0 && ofStage.every(({ outcome }) => outcome !== 'running');
  }
  return rounds.some(({ route, scope: around }) => route === id && around !== scope);
}

/**
 * Left to itself a process offers all stages but those that make records: they would be made a second time. Its author may name
 * others, or none. Stages of the same route are offered wherever anything is.
 */
function isNamed(plan: Plan, { id, origin, behaviour }: PlanNode, named: readonly string[] | undefined): boolean {
  if (named === undefined) return !makesRecords(plan, id);
  return named.length > 0 && (named.includes(id) || (origin !== undefined && behaviour.asks !== undefined));
}

function makesRecords(plan: Plan, id: string): boolean {
  return [...plan.nodes.values()].some(
    ({ node }) => node.parent === id && (node.block === 'create' || makesRecords(plan, node.id)),
  );
}

function isItemIn({ elements }: CaseState, { node, scope }: ElementInstance): boolean {
  const around = scope === null ? undefined : elements[scope];
  return around?.loop !== undefined && around.node === node;
}
