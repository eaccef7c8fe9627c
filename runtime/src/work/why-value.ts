import { type CaseState, evolve, NEW_CASE, type Plan, reasonOf, reasonOfCard, whyAt } from '@marshrut/engine';
import type { Actor } from '../people/actor.js';
import { type RecordCommit, recordHistory } from '../records/history.js';
import type { Read } from '../records/records.js';
import { type Case, casesById, findCase } from './case-row.js';
import type { JournalEntry } from './case-story.js';
import type { WorkDeps } from './deps.js';
import { readJournal } from './journal.js';
import { type ToldReason, toldReason } from './reason.js';
import { planOf } from './task-row.js';

/** Why a value is what it is: the one commit that wrote it, and within a case the step that gave it, in the version of then. */
export interface ValueOrigin {
  readonly at: string;
  readonly by: string;
  /** CASE: of a case card, set between commits: at the start, by a repair, by a step outside any task. */
  readonly source: RecordCommit['source'] | 'CASE';
  readonly commit: string | null;
  readonly case: string | null;
  readonly task: string | null;
  readonly version: string | null;
  /** Null outside of a case, and where the case does not tell. */
  readonly reason: ToldReason | null;
}

/** What the question is asked with: a part of what this room is handed, and the records. */
export interface WhyDeps {
  readonly db: WorkDeps['db'];
  readonly dispatch: Pick<WorkDeps['dispatch'], 'plan' | 'loadPlan'>;
  readonly business: Read;
}

/** Commits of one record looked through at most. */
const COMMITS = 1000;

/** Of a field of a record. Null where the actor may not read it, or nothing has written it. */
export async function whyValue(
  deps: WhyDeps,
  actor: Actor,
  { entity, record, field }: { readonly entity: string; readonly record: string; readonly field: string },
): Promise<ValueOrigin | null> {
  const commits = await recordHistory(deps.business, actor, entity, record, COMMITS);
  // What no commit named is empty since the record was made.
  const wrote = commits?.find(({ after, op }) => Object.hasOwn(after, field) || op === 'create');
  if (!wrote) return null;
  const { id, at, by, source, case: caseId, task } = wrote;
  const origin = { at, by, source, commit: id, case: caseId, task };
  const found = caseId === null ? undefined : (await casesById(deps, [caseId])).get(caseId);
  const then = found && (await thenIn(deps, found, ({ event }) => 'commit' in event && event.commit === id));
  if (!then) return { ...origin, version: null, reason: null };
  const { plan, state, version, entry } = then;
  const { event } = entry;
  const scope = event.type === 'taskCommitted' ? state.elements[event.task]?.task : undefined;
  const reason =
    scope && event.type === 'taskCommitted'
      ? reasonOf(plan, scope, record, field, '')
      : event.type === 'recordsWritten'
        ? whyAt(plan, { node: event.node })
        : null;
  return { ...origin, version, reason: reason && toldReason(plan, reason) };
}

/** Of a field of a case card. Null where the actor may not see the case, or nothing has set it. */
export async function whyCardValue(
  deps: WorkDeps,
  actor: Actor,
  { case: id, field }: { readonly case: string; readonly field: string },
): Promise<ValueOrigin | null> {
  const found = await findCase(deps, actor, id);
  let value: unknown;
  const then =
    found &&
    (await thenIn(deps, found, (_, after) => {
      const changed = (after.vars[field] ?? null) !== (value ?? null);
      value = after.vars[field];
      return changed;
    }));
  if (!then) return null;
  const { plan, state, version, entry, next } = then;
  const { event, at, actor: by } = entry;
  const origin = { at, by, source: 'CASE' as const, commit: null, case: id, task: null, version };
  if (event.type === 'taskCommitted') {
    const { task, commit } = event;
    const scope = state.elements[task]?.task;
    const reason = scope ? toldReason(plan, reasonOfCard(plan, scope, field)) : null;
    return { ...origin, source: 'TASK', commit, task, reason };
  }
  // A step outside any task sets what it gives and is left.
  const left = event.type === 'varsSet' ? next.find(one => one.type === 'elementLeft') : undefined;
  const step = left?.type === 'elementLeft' && plan.nodes.has(left.node) ? whyAt(plan, { node: left.node }) : null;
  return { ...origin, reason: step && toldReason(plan, step) };
}

interface Then {
  readonly entry: JournalEntry;
  /** Just before it. */
  readonly state: CaseState;
  readonly version: string;
  readonly plan: Plan;
  /** What happened at the same moment after it. */
  readonly next: readonly JournalEntry['event'][];
}

/** The case at the last of its events that is meant, with the version it ran on then. */
async function thenIn(
  deps: Pick<WhyDeps, 'db' | 'dispatch'>,
  found: Case,
  meant: (entry: JournalEntry, after: CaseState) => boolean,
): Promise<Then | null> {
  const journal = await readJournal(deps, found);
  let state = NEW_CASE;
  let last: { readonly at: number; readonly state: CaseState } | null = null;
  for (const [at, entry] of journal.entries()) {
    const after = evolve(state, entry.event);
    if (meant(entry, after)) last = { at, state };
    state = after;
  }
  const entry = last && journal[last.at];
  if (!last || !entry) return null;
  const later = journal.slice(last.at + 1);
  const moved = later.find(({ event }) => event.type === 'caseMoved' || event.type === 'moveUndone')?.event;
  const version = moved?.type === 'caseMoved' || moved?.type === 'moveUndone' ? moved.from : found.processVersion;
  const next = later.filter(({ at }) => at === entry.at).map(({ event }) => event);
  return { entry, state: last.state, version, plan: await planOf(deps, version), next };
}
