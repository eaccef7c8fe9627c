import type { CaseState, ElementInstance } from '@marshrut/engine';
import { entitiesOf } from './entities-of.js';
import type { EffectWrite, JobsWrite, JobWrite, WaitRow, WaitsWrite } from './storage.js';
import type { Transition } from './write-set.js';

/** Index rows of the elements that began to wait, or wait for something else; and of those that wait no more. */
export function waitWrites(caseId: string, { before, after }: Transition): WaitsWrite {
  const insert: WaitRow[] = [];
  const remove: string[] = [];
  for (const [was, is] of changed(before, after)) {
    const rows = is ? rowsOf(caseId, is) : [];
    const old = was ? rowsOf(caseId, was) : [];
    if (sameRows(rows, old)) continue;
    if (was && old.length > 0) remove.push(was.id);
    insert.push(...rows);
  }
  return { insert, remove };
}

/** Everything scheduled goes to the outbox. */
export function effectWrites(caseId: string, { events }: Transition): EffectWrite[] {
  return events.flatMap(event => (event.type === 'effectScheduled' ? [{ case: caseId, effect: event.effect }] : []));
}

/** Jobs that timers, messages and effects need from now on, and those that are needed no more. */
export function jobWrites(caseId: string, { before, after, events, commits }: Transition): JobsWrite {
  const add: JobWrite[] = [];
  const remove: string[] = [];
  const resumed = before.status === 'suspended' && after.status === 'running';
  for (const [was, is] of changed(resumed ? { ...before, elements: {} } : before, after)) {
    const job = is && jobOf(caseId, is);
    const old = was && jobOf(caseId, was);
    if (old && (!job || JSON.stringify(job) !== JSON.stringify(old))) remove.push(old.key);
    if (job && (!old || JSON.stringify(job) !== JSON.stringify(old))) add.push(job);
    if (was && !is && callsCases(was))
      add.push({ key: `stop:${was.id}`, job: { do: 'stop', element: was.id }, runAt: null });
  }
  for (const event of events) {
    if (event.type === 'effectScheduled') add.push(effectJob(event.effect.id));
    if (event.type === 'effectRepeated') add.push(effectJob(event.effect));
    // An answer that came meanwhile was not taken.
    if (event.type === 'caseResumed')
      for (const { wait } of Object.values(after.elements))
        if (wait?.for === 'effect') add.push(effectJob(wait.effect));
  }
  return {
    add,
    remove: remove.filter(key => !add.some(job => job.key === key)),
    recheck: entitiesOf(commits.flatMap(commit => commit.changes)),
  };
}

export function effectJob(effect: string): JobWrite {
  return { key: `effect:${effect}`, job: { do: 'effect', effect }, runAt: null };
}

function changed(
  before: CaseState,
  after: CaseState,
): readonly (readonly [ElementInstance | undefined, ElementInstance | undefined])[] {
  const ids = new Set([...Object.keys(before.elements), ...Object.keys(after.elements)]);
  return [...ids]
    .map(id => [before.elements[id], after.elements[id]] as const)
    .filter(([was, is]) => was !== is && (was?.wait !== is?.wait || was?.loop !== is?.loop || was?.node !== is?.node));
}

function rowsOf(caseId: string, { id, node, wait, loop }: ElementInstance): WaitRow[] {
  const row = (kind: WaitRow['kind'], name: string, key = '', due: string | null = null): WaitRow => ({
    element: id,
    case: caseId,
    node,
    kind,
    name,
    key,
    due,
  });
  if (loop && loop.items === null) return [row('items', '')];
  switch (wait?.for) {
    case 'timer':
      return [row('timer', '', '', wait.due)];
    case 'message':
      return [row('message', wait.name, wait.key)];
    case 'signal':
      return [row('signal', wait.name)];
    case 'condition':
      return wait.entities.length > 0 ? wait.entities.map(entity => row('condition', entity)) : [row('condition', '')];
    case 'effect':
      return [row('effect', wait.effect)];
    default:
      return [];
  }
}

function sameRows(left: readonly WaitRow[], right: readonly WaitRow[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function jobOf(caseId: string, { id, wait }: ElementInstance): JobWrite | undefined {
  if (wait?.for === 'timer')
    return {
      key: `timer:${id}:${wait.due}`,
      job: { do: 'timer', case: caseId, element: id, due: wait.due },
      runAt: wait.due,
    };
  if (wait?.for === 'message') {
    const { name, key } = wait;
    return { key: `match:${id}`, job: { do: 'match', case: caseId, element: id, name, key }, runAt: null };
  }
  // On PostgreSQL whoever changes such a record now does not see that somebody waits, and is not seen.
  if (wait?.for === 'condition' && wait.entities.length > 0)
    return { key: `look:${id}`, job: { do: 'look', case: caseId, element: id, after: null }, runAt: null };
  return undefined;
}

/** Other cases work for it: they have nobody to work for once it is gone. */
function callsCases({ wait, loop }: ElementInstance): boolean {
  return loop?.items === null || (wait?.for === 'effect' && wait.kind === 'call');
}
