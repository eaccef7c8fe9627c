import { type CaseState, contextLine, type Env, factsAfter, poolOf } from '@marshrut/engine';
import { todayIn } from '@marshrut/expressions';
import type { Json } from '@marshrut/model';
import { expect } from './ask.js';
import { isMove } from './decide-command.js';
import type { CommandOutcome } from './outcome.js';
import type { DispatchDeps, DispatchRequest } from './request.js';
import type { Moved, Work, Written } from './storage.js';
import { effectWrites, jobWrites, waitWrites } from './wait-writes.js';
import { inputOf, weigh } from './weigh.js';
import {
  caseWrite,
  commitWrites,
  draftWrites,
  stagedWrite,
  type Transition,
  taskWrites,
  touchedTasks,
} from './write-set.js';

export type { DispatchDeps, DispatchRequest } from './request.js';

const ATTEMPTS = 8;

type Attempt =
  | { readonly again: 'stale' }
  | { readonly again: 'plan'; readonly version: string }
  | { readonly again: false; readonly outcome: CommandOutcome; readonly moved?: Moved };

/**
 * One command, one transaction: seen this key? load, decide, write everything, or nothing. A stale read runs it again on fresh
 * data, which is safe because deciding has no effects. Answers after the commit is durable.
 */
export function dispatch(deps: DispatchDeps, request: DispatchRequest): Promise<CommandOutcome> {
  return deps.measured ? deps.measured(request, () => untilSettled(deps, request)) : untilSettled(deps, request);
}

async function untilSettled(deps: DispatchDeps, request: DispatchRequest): Promise<CommandOutcome> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // Whoever was late once stands in line with the others who want this case, instead of being late again and again.
    const line = attempt > 1 ? request.case : undefined;
    const tried = await deps.storage.run(() => transact(deps, request), line);
    if (tried.again === 'plan') await deps.loadPlan(tried.version);
    else if (tried.again === 'stale') await deps.pause(attempt);
    else {
      if (tried.moved) deps.notify(tried.moved);
      return tried.outcome;
    }
  }
  return { ok: false, rejection: { code: 'BUSY' } };
}

function* transact(deps: DispatchDeps, request: DispatchRequest): Work<Attempt> {
  const weighed = yield* weigh(deps, request);
  if (weighed.is !== 'decided')
    return weighed.is === 'plan' ? { again: 'plan', version: weighed.version } : done(weighed.outcome);
  const { task, loaded, plan: target, version, env, book, ask } = weighed;
  const { actor, command, key } = request;
  const { state: after, events, commits, notes } = weighed.decision;
  const seen: Env = {
    ...env,
    facts: factsAfter(
      book,
      commits.flatMap(commit => commit.changes),
    ),
  };
  const contexts = new Map<string, string>();
  for (const { id } of touchedTasks(loaded.state, after, task))
    contexts.set(id, yield* ask(() => contextLine(target, after, id, seen)));
  const title =
    command.type === 'start' || commits.length > 0 || isMove(command)
      ? yield* ask(() => contextLine(target, after, null, seen))
      : null;
  const transition: Transition = { plan: target, before: loaded.state, after, events, commits, contexts };
  const tasks = taskWrites(loaded.id, transition, task);
  const outcome: CommandOutcome = {
    ok: true,
    case: loaded.id,
    tasks: tasks.filter(row => row.status !== 'completed' && row.status !== 'cancelled').map(row => row.id),
    commits: events.flatMap(event =>
      event.type === 'taskCommitted' ? [{ id: event.commit, task: event.task, final: event.final }] : [],
    ),
    ...(notes ? { move: { from: loaded.processVersion, sequence: loaded.sequence + events.length, notes } } : {}),
  };
  const moved = movedBy(loaded.id, loaded.state, after);
  const { written } = expect(
    'write',
    yield {
      ask: 'write',
      write: {
        actor,
        at: env.now,
        seen: key === undefined ? null : { key, input: inputOf(request), outcome: outcome as unknown as Json },
        case: caseWrite(transition, {
          id: loaded.id,
          processVersion: version,
          revision: loaded.revision,
          sequence: loaded.sequence,
          title,
        }),
        events,
        tasks,
        staged: stagedWrite(task, transition),
        drafts: draftWrites(transition),
        commits: commitWrites(loaded.id, transition, todayIn(env.now, deps.timeZone)),
        waits: waitWrites(loaded.id, transition),
        effects: effectWrites(loaded.id, transition),
        jobs: jobWrites(loaded.id, transition),
        moved,
      },
    },
  );
  if (!written.ok) return refused(written);
  return { again: false, outcome, moved };
}

function done(outcome: CommandOutcome): Attempt {
  return { again: false, outcome };
}

/** The storage found what the decision could not see: a unique key taken, a reference to nothing, or a faster colleague. */
function refused(written: Extract<Written, { ok: false }>): Attempt {
  switch (written.why) {
    case 'stale':
      return { again: 'stale' };
    case 'duplicate':
      return done({
        ok: false,
        rejection: {
          code: 'CONFLICT',
          conflicts: [
            { kind: 'duplicate', entity: written.entity, record: written.record ?? '', fields: written.fields },
          ],
        },
      });
    case 'reference':
      return done({
        ok: false,
        rejection: {
          code: 'INVALID',
          problems: [{ path: `${written.entity}.${written.field ?? 'id'}`, code: 'NO_SUCH_RECORD' }],
        },
      });
  }
}

function movedBy(id: string, before: CaseState, after: CaseState): Moved {
  const tasks = [before, after]
    .flatMap(state => Object.values(state.elements))
    .flatMap(element => (element.task ? [element.task] : []));
  const pools = tasks.map(poolOf);
  const failing = (state: CaseState) => Object.values(state.elements).filter(({ failure }) => failure);
  const [was, is] = [failing(before), failing(after)];
  return {
    case: id,
    incidents: was.length !== is.length || is.some(({ id: one, failure }) => before.elements[one]?.failure !== failure),
    roles: [...new Set(pools.flatMap(pool => (pool?.to === 'role' ? [pool.role] : [])))],
    groups: [...new Set(pools.flatMap(pool => (pool?.to === 'group' ? [pool.group] : [])))],
    users: [
      ...new Set(
        tasks.flatMap(({ assignee, owner, ownerFor, participants = [] }) => [
          ...(assignee.to === 'user' ? [assignee.user] : []),
          ...(owner === null ? [] : [owner]),
          ...(ownerFor === undefined ? [] : [ownerFor]),
          ...participants.map(({ user }) => user),
        ]),
      ),
    ],
  };
}
