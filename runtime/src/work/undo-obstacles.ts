import {
  type CaseState,
  type Effect,
  type Event,
  evolve,
  NEW_CASE,
  nodeOf,
  type Plan,
  type RecordChange,
  type UndoObstacle,
} from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import { expect } from '../dispatch/ask.js';
import { fieldChangesSince } from '../records/history.js';
import type { Read } from '../records/records.js';
import type { JournalEntry } from './case-story.js';
import type { WorkDeps } from './deps.js';

export interface UndoDeps extends WorkDeps {
  readonly business: Read;
}

/** What keeps a completed task from being taken back. */
export type Obstacle =
  /** Something has happened in the case since. `node`: where, null where it is the case itself. */
  | {
      readonly reason: 'UNDO_OVERTAKEN';
      readonly at: string;
      readonly by: string;
      readonly node: LocalText | null;
    }
  /** Another system, process or case was asked, and may have answered. */
  | { readonly reason: 'UNDO_OUTSIDE'; readonly effect: Effect; readonly node: LocalText | null }
  | {
      readonly reason: 'UNDO_RECORDS';
      readonly why: UndoObstacle['why'] | 'referred';
      readonly entity: string;
      readonly record: string;
      readonly fields: readonly string[];
      /** Who changed it last since, and when; null where nobody did. */
      readonly by: string | null;
      readonly at: string | null;
    };

/** Events of later commands, where a clock does not tell them apart. */
const later: readonly Event['type'][] = [
  ...(['taskClaimed', 'taskReleased', 'taskTransferred', 'taskPaused', 'taskResumed', 'taskReverted'] as const),
  ...([
    'taskUndone',
    'caseSuspended',
    'caseResumed',
    'caseRepaired',
    'caseReturned',
    'signerAdded',
    'caseMoved',
    'moveUndone',
    'caseCancelled',
  ] as const),
];

/** `rest`: the journal from the completion on. Each later command is told once. */
export function inTheWay(
  plan: Plan,
  before: readonly Event[],
  rest: readonly JournalEntry[],
  archivedAt: string | null,
): readonly Obstacle[] {
  const [completion] = rest;
  if (!completion) return [];
  const nameOf = (node: string | undefined) =>
    node !== undefined && plan.nodes.has(node) ? nodeOf(plan, node).node.name : null;
  const overtaken = new Map<string, Obstacle>();
  const outside: Obstacle[] = [];
  if (archivedAt !== null)
    overtaken.set('archive', { reason: 'UNDO_OVERTAKEN', at: archivedAt, by: completion.actor, node: null });
  let state: CaseState = before.reduce(evolve, NEW_CASE);
  for (const [index, { at, actor, event }] of rest.entries()) {
    const known = state;
    state = evolve(state, event);
    if (event.type === 'effectScheduled' && isAsked(event.effect)) {
      const { element } = event.effect;
      const node = nameOf(element === null ? undefined : (state.elements[element] ?? known.elements[element])?.node);
      outside.push({ reason: 'UNDO_OUTSIDE', effect: event.effect, node });
    }
    const same = at === completion.at && actor === completion.actor && !later.includes(event.type);
    if (same && (index === 0 || event.type !== 'taskCommitted')) continue;
    const told = `${at} ${actor}`;
    const node = nameOf(nodeIn(event) ?? known.elements[elementIn(event) ?? '']?.node);
    const earlier = overtaken.get(told);
    if (!earlier || (earlier.reason === 'UNDO_OVERTAKEN' && earlier.node === null))
      overtaken.set(told, { reason: 'UNDO_OVERTAKEN', at, by: actor, node });
  }
  return [...overtaken.values(), ...outside];
}

/** Letters, messages and signals are listed as sent; these have somebody who answers. */
function isAsked({ element, kind }: Effect): boolean {
  return element !== null || kind === 'call' || kind === 'items' || kind === 'answer';
}

function elementIn(event: Event): string | undefined {
  return 'task' in event && event.task !== null ? event.task : 'element' in event ? event.element : undefined;
}

function nodeIn(event: Event): string | undefined {
  return 'node' in event ? event.node : undefined;
}

/** The record with whoever changed it last since the task did. */
export async function wroteSince(
  { business }: UndoDeps,
  { entity, record, why, made, fields }: UndoObstacle,
): Promise<Obstacle> {
  const changes = await fieldChangesSince(business, entity, record, made);
  const [last] = [...changes.values()].toSorted((one, other) => other.version - one.version);
  const named = fields.length > 0 ? fields : [...changes.keys()];
  return {
    ...{ reason: 'UNDO_RECORDS', why, entity, record, fields: why === 'changed' ? named : [] },
    ...{ by: last?.by ?? null, at: last?.at ?? null },
  };
}

/** Records that would go and are referred to by others, which stay. */
export async function referrers(
  { business, dispatch }: UndoDeps,
  changes: readonly RecordChange[],
): Promise<readonly Obstacle[]> {
  const going = changes.filter(({ op }) => op === 'delete');
  const gone = new Set(going.map(({ record }) => record));
  const { entities } = business.entities.current();
  const needs = going.flatMap(({ entity, record }) =>
    [...entities.values()].flatMap(({ key, fields }) =>
      fields.flatMap(field =>
        field.type.kind === 'reference' && field.type.entity === entity
          ? [{ need: 'find' as const, entity: key, where: [{ field: field.key, equals: record }], most: gone.size + 1 }]
          : [],
      ),
    ),
  );
  if (needs.length === 0) return [];
  const { facts } = await dispatch.storage.run(function* () {
    return expect('facts', yield { ask: 'facts', needs });
  });
  return facts.flatMap((fact): Obstacle[] => {
    if (fact.need !== 'find') return [];
    const [row] = fact.rows.filter(({ id }) => !gone.has(id));
    if (!row) return [];
    return [
      {
        ...{ reason: 'UNDO_RECORDS', why: 'referred', entity: fact.entity, record: row.id },
        ...{ fields: fact.where.map(({ field }) => field), by: null, at: null },
      },
    ];
  });
}
