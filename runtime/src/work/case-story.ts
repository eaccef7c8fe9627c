import { type Event, nodeOf, type Plan, type Repair } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import { deadlineMove, type RepairStep, repairSteps } from './repair-step.js';
import { branchOf } from './way.js';

export type HistoryKind =
  | 'CASE_STARTED'
  | 'TASK_OPENED'
  | 'TASK_CLAIMED'
  | 'TASK_RELEASED'
  | 'TASK_TRANSFERRED'
  | 'TASK_HANDED_OVER'
  | 'SIGNER_ADDED_BEFORE'
  | 'SIGNER_ADDED_AFTER'
  | 'HELPER_ADDED'
  | 'WATCHER_ADDED'
  | 'PARTICIPANT_REMOVED'
  | 'CASE_RETURNED'
  | 'TASK_COMMITTED'
  | 'TASK_COMPLETED'
  | 'TASK_CANCELLED'
  | 'TASK_UNDONE'
  | 'BRANCH_TAKEN'
  | 'CASE_MOVED'
  | 'MOVE_UNDONE'
  | 'INCIDENT'
  | 'INCIDENT_RESOLVED'
  | 'DEADLINE_EXTENDED'
  | 'DEADLINE_PAUSED'
  | 'DEADLINE_RESUMED'
  | 'DEADLINE_MISSED'
  | 'CASE_SUSPENDED'
  | 'CASE_RESUMED'
  | 'CASE_REPAIRED'
  | 'CASE_ENDED'
  | 'CASE_WITHDRAWN'
  | 'CASE_CANCELLED';

export interface JournalEntry {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly event: Event;
}

export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly kind: HistoryKind;
  readonly node: string | null;
  readonly nodeName: LocalText | null;
  readonly branch: LocalText | null;
  /** For a commit: its id, to read what was written. */
  readonly commit: string | null;
  readonly comment: string | null;
  /** Whom a task was transferred to, who helps or watches, or for whom the actor, a deputy, did it. */
  readonly person: string | null;
  /** Of TASK_COMPLETED: the task, unless it was taken back since. */
  readonly task: string | null;
  /** What a person did to the case by hand. */
  readonly repairs: readonly RepairStep[];
}

/** What everybody may know of a case: the way it took, without what a task has not committed yet. */
export interface CaseStory {
  readonly entries: readonly HistoryEntry[];
  /** In the order of the first passage. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** What happened inside a task since its last commit, by visit, so that going back takes it away. */
interface Pending {
  readonly visit: string;
  readonly node: string;
  readonly edges: string[];
  readonly entries: HistoryEntry[];
}

/** Plans of all versions the case has run on, by version, and the present one. */
export interface StoryPlans {
  readonly present: string;
  readonly plans: ReadonlyMap<string, Plan>;
}

/** Folds the journal. Inside a task nodes and branches are told when they are committed; a branch that was left is never told. */
export function storyOf({ present, plans }: StoryPlans, journal: readonly JournalEntry[]): CaseStory {
  const entries: HistoryEntry[] = [];
  let [nodes, edges] = [new Set<string>(), new Set<string>()];
  const planAt = (version: string): Plan => {
    const known = plans.get(version);
    if (!known) throw new Error(`Expected the plan of version ${version}, but it was not given.`);
    return known;
  };
  let plan = planAt(versionsIn(journal)[0] ?? present);
  const pending = new Map<string, Pending[]>();
  const kept = new Map<string, Pending[]>();
  /** What had been passed when each task was completed: taking it back leads there. */
  const completed = new Map<string, { nodes: Set<string>; edges: Set<string>; pending: Pending[] }>();
  const places = new Map<string, { readonly node: string; readonly scope: string | null }>();
  const taskNodes = new Map<string, string>();
  /** For whom each task is done by a deputy. */
  const deputies = new Map<string, string | null>();
  for (const { sequence, at, actor, event } of journal) {
    const tell = (kind: HistoryKind, node: string | null, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
      id: String(sequence),
      at,
      actor,
      kind,
      node,
      nodeName: node === null ? null : nodeOf(plan, node).node.name,
      branch: null,
      commit: null,
      comment: null,
      person: null,
      task: null,
      repairs: [],
      ...more,
    });
    const stepsOf = (repairs: readonly Repair[]) => repairSteps(plan, repairs, id => places.get(id)?.node ?? null);
    const taskNode = (task: string): string | null => taskNodes.get(task) ?? null;
    /** A step of a subprocess is a step of the process; one of a task waits for its commit. */
    const taskIn = (scope: string | null): string | null =>
      scope === null || taskNodes.has(scope) ? scope : taskIn(places.get(scope)?.scope ?? null);
    /** What happens to a step of a task waits for its commit, as the step does. */
    const tellOf = (element: string, kind: HistoryKind): void => {
      const { node = null, scope = null } = places.get(element) ?? {};
      const task = taskIn(scope);
      const told = task === null ? entries : pending.get(task)?.find(({ visit }) => visit === element)?.entries;
      told?.push(tell(kind, node));
    };
    switch (event.type) {
      case 'caseStarted':
        entries.push(tell('CASE_STARTED', null));
        break;
      case 'elementEntered':
        places.set(event.element, { node: event.node, scope: event.scope });
        if (taskIn(event.scope) === null) nodes.add(event.node);
        break;
      case 'nodeVisited':
        pending.set(event.task, [
          ...(pending.get(event.task) ?? []),
          { visit: event.visit.id, node: event.visit.node, edges: [], entries: [] },
        ]);
        break;
      case 'visitsLeft': {
        const visits = pending.get(event.task) ?? [];
        const left = visits.findIndex(({ visit }) => visit === event.visit);
        pending.set(event.task, left < 0 ? visits : visits.slice(0, left));
        break;
      }
      case 'edgeTaken': {
        const taken = branchOf(plan, event.edge);
        const branch = taken ? [tell('BRANCH_TAKEN', taken.node, { branch: taken.branch })] : [];
        const from = plan.edges.get(event.edge)?.from;
        const task = taskIn(event.scope);
        const visit = task === null ? undefined : pending.get(task)?.findLast(({ node }) => node === from);
        if (task === null) {
          edges.add(event.edge);
          entries.push(...branch);
        } else if (visit) {
          visit.edges.push(event.edge);
          visit.entries.push(...branch);
        }
        break;
      }
      case 'taskOpened':
        taskNodes.set(event.task, event.node);
        entries.push(tell('TASK_OPENED', event.node));
        break;
      case 'taskClaimed':
        deputies.set(event.task, event.for ?? null);
        entries.push(tell('TASK_CLAIMED', taskNode(event.task), { person: event.for ?? null }));
        break;
      case 'taskReleased':
        entries.push(tell('TASK_RELEASED', taskNode(event.task), { person: deputies.get(event.task) ?? null }));
        break;
      case 'taskTransferred':
        entries.push(tell('TASK_TRANSFERRED', taskNode(event.task), { person: event.to, comment: event.comment }));
        break;
      case 'caseReturned':
        entries.push(tell('CASE_RETURNED', event.node, { comment: event.reason }));
        break;
      case 'signerAdded': {
        const { assignee, added } = event.asked;
        const kind = added?.when === 'before' ? 'SIGNER_ADDED_BEFORE' : 'SIGNER_ADDED_AFTER';
        entries.push(tell(kind, taskNode(event.task), { person: assignee.to === 'user' ? assignee.user : null }));
        break;
      }
      case 'participantAdded': {
        const kind = event.participant.as === 'helper' ? 'HELPER_ADDED' : 'WATCHER_ADDED';
        entries.push(tell(kind, taskNode(event.task), { person: event.participant.user }));
        break;
      }
      case 'participantRemoved':
        entries.push(tell('PARTICIPANT_REMOVED', taskNode(event.task), { person: event.user }));
        break;
      case 'taskHandedOver':
        entries.push(tell('TASK_HANDED_OVER', taskNode(event.task)));
        break;
      case 'taskCommitted': {
        if (event.final)
          completed.set(event.task, {
            ...{ nodes: new Set(nodes), edges: new Set(edges) },
            pending: structuredClone(pending.get(event.task) ?? []),
          });
        for (const visit of pending.get(event.task) ?? []) {
          nodes.add(visit.node);
          for (const edge of visit.edges) edges.add(edge);
          entries.push(...visit.entries);
        }
        pending.delete(event.task);
        entries.push(
          tell(event.final ? 'TASK_COMPLETED' : 'TASK_COMMITTED', taskNode(event.task), {
            commit: event.commit,
            task: event.final ? event.task : null,
            person: deputies.get(event.task) ?? null,
          }),
        );
        break;
      }
      case 'taskUndone': {
        const was = completed.get(event.task);
        if (was) {
          ({ nodes, edges } = was);
          // What it told was told with the completion.
          pending.set(
            event.task,
            was.pending.map(visit => ({ ...visit, entries: [] })),
          );
        }
        for (const [at, entry] of entries.entries())
          if (entry.task === event.task) entries[at] = { ...entry, task: null };
        entries.push(tell('TASK_UNDONE', taskNode(event.task), { commit: event.commit, comment: event.reason }));
        break;
      }
      case 'savepointSet':
        kept.set(event.task, structuredClone(pending.get(event.task) ?? []));
        break;
      case 'taskReverted':
        pending.set(event.task, event.to === 'start' ? [] : structuredClone(kept.get(event.task) ?? []));
        entries.push(tell('TASK_CANCELLED', taskNode(event.task)));
        break;
      case 'elementFailed':
        tellOf(event.element, 'INCIDENT');
        break;
      case 'elementRetried':
        tellOf(event.element, 'INCIDENT_RESOLVED');
        break;
      case 'caseMoved':
      case 'moveUndone': {
        plan = planAt(event.to);
        const named = (id: string): string => (Object.hasOwn(event.nodes, id) ? (event.nodes[id] ?? id) : id);
        nodes = new Set([...nodes].map(named));
        for (const [element, place] of places) places.set(element, { ...place, node: named(place.node) });
        for (const [task, node] of taskNodes) taskNodes.set(task, named(node));
        for (const visits of [...pending.values(), ...kept.values()])
          visits.splice(0, visits.length, ...visits.map(visit => ({ ...visit, node: named(visit.node) })));
        entries.push(tell(event.type === 'caseMoved' ? 'CASE_MOVED' : 'MOVE_UNDONE', null));
        break;
      }
      case 'deadlineSet': {
        const move = deadlineMove(event);
        if (move) entries.push(tell(move.kind, taskNode(event.task), { comment: move.comment }));
        break;
      }
      case 'caseSuspended':
        entries.push(tell('CASE_SUSPENDED', null, { comment: event.reason }));
        break;
      case 'caseResumed':
        entries.push(tell('CASE_RESUMED', null));
        break;
      case 'caseRepaired':
        entries.push(tell('CASE_REPAIRED', null, { comment: event.reason, repairs: stepsOf(event.repairs) }));
        break;
      case 'caseEnded':
        entries.push(tell('CASE_ENDED', event.outcome.node || null));
        break;
      case 'caseCancelled':
        entries.push(
          tell(event.withdrawn ? 'CASE_WITHDRAWN' : 'CASE_CANCELLED', null, {
            comment: event.reason === 'TASK_CANCELLED' ? null : event.reason,
          }),
        );
        break;
      default:
        break;
    }
  }
  // What the present version does not have cannot be shown on it.
  return {
    entries,
    nodes: [...nodes].filter(id => plan.nodes.has(id)),
    edges: [...edges].filter(id => plan.edges.has(id)),
  };
}

/** Versions the case ran on, in their order, as far as it was moved. */
export function versionsIn(journal: readonly JournalEntry[]): readonly string[] {
  return journal.flatMap(({ event }) =>
    event.type === 'caseMoved' || event.type === 'moveUndone' ? [event.from, event.to] : [],
  );
}
