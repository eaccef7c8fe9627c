import {
  type CaseState,
  contextLine,
  type Env,
  factsAfter,
  NEW_CASE,
  type Plan,
  taskAround,
  type WorkCalendar,
} from '@marshrut/engine';
import { todayIn } from '@marshrut/expressions';
import type { Json } from '@marshrut/model';
import type { Telemetry } from '../telemetry/telemetry.js';
import { answered, expect } from './ask.js';
import { type CaseCommand, decideCommand, isMove, versionAfter } from './decide-command.js';
import { FactBook } from './fact-book.js';
import type { CommandOutcome } from './outcome.js';
import type { LoadedCase, Moved, Storage, Work, Written } from './storage.js';
import { unstorableIn } from './unstorable.js';
import { effectWrites, jobWrites, waitWrites } from './wait-writes.js';
import {
  caseWrite,
  commitWrites,
  draftWrites,
  stagedWrite,
  type Transition,
  taskWrites,
  touchedTasks,
} from './write-set.js';

export interface DispatchRequest {
  readonly actor: string;
  /** Id of the case; for `start` the id the new case gets. */
  readonly case: string;
  /** For the command `start`: the process, and its version to run. */
  readonly start?: { readonly process: string; readonly version: string };
  readonly command: CaseCommand;
  /** Idempotency key: the same key with the same input answers the first outcome again. */
  readonly key?: string;
}

/** What dispatch is handed: nothing ambient. */
export interface DispatchDeps {
  readonly storage: Storage;
  /** The compiled plan of a published version, if it is in memory. */
  readonly plan: (version: string) => Plan | undefined;
  readonly loadPlan: (version: string) => Promise<Plan>;
  readonly now: () => string;
  readonly timeZone: string;
  readonly newId: (prefix: string) => string;
  /** A work calendar by its key; null is the one of the installation. */
  readonly calendar: (key: string | null) => WorkCalendar;
  /** Waits a little before a retry, longer with each attempt; jitter is the caller's. */
  readonly pause: (attempt: number) => Promise<void>;
  /** After the commit, where the storage has not told by itself: who watches cases and inboxes looks again. */
  readonly notify: (moved: Moved) => void;
  /** Laid around each command; without it nothing is measured. */
  readonly measured?: Telemetry['command'];
}

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

/** What an idempotency key remembers of a request, to tell it from another one. */
export function inputOf({ command, start, case: id }: DispatchRequest): string {
  // The state before a move follows from the journal, and is as large as the case.
  const told = command.type === 'undoMove' ? { ...command, state: undefined } : command;
  return JSON.stringify([command.type === 'start' ? start?.process : id, told]);
}

function* transact(deps: DispatchDeps, request: DispatchRequest): Work<Attempt> {
  const { actor, command, key } = request;
  const starts = command.type === 'start';
  const input = inputOf(request);
  const named = 'task' in command ? command.task : null;
  const first = expect(
    'open',
    yield {
      ask: 'open',
      open: { key: key === undefined ? null : { actor, key }, case: starts ? null : request.case, task: named },
    },
  ).opened;
  if (first.seen)
    return done(
      first.seen.input === input
        ? (first.seen.outcome as unknown as CommandOutcome)
        : { ok: false, rejection: { code: 'KEY_REUSED' } },
    );
  // Where only an element is named, the state tells in which task it stands, and so what is staged there.
  const task = named ?? (first.case && 'element' in command ? taskAround(first.case.state, command.element) : null);
  const opened =
    task === named
      ? first
      : expect('open', yield { ask: 'open', open: { key: null, case: request.case, task } }).opened;

  const loaded = starts ? fresh(request) : opened.case;
  if (!loaded) return done({ ok: false, rejection: { code: 'NOT_FOUND' } });
  const plan = deps.plan(loaded.processVersion);
  if (!plan) return { again: 'plan', version: loaded.processVersion };
  const version = versionAfter(command, loaded.processVersion);
  const target = version === loaded.processVersion ? plan : deps.plan(version);
  if (!target) return { again: 'plan', version };

  const book = new FactBook();
  book.add(opened.touched);
  const { timeZone, newId, calendar } = deps;
  const env: Env = { now: deps.now(), timeZone, actor, newId, calendar, facts: book };
  const { state, sequence } = loaded;
  const on = { plan, target, version: loaded.processVersion, sequence, state };
  const decision = yield* answered(book, () => decideCommand(on, command, env));
  if (decision.kind === 'rejected') return done({ ok: false, rejection: decision.rejection });

  const { state: after, events, commits } = decision;
  const problems = unstorableIn(commits, target.entities);
  if (problems.length > 0) return done({ ok: false, rejection: { code: 'INVALID', problems } });
  const seen: Env = {
    ...env,
    facts: factsAfter(
      book,
      commits.flatMap(commit => commit.changes),
    ),
  };
  const contexts = new Map<string, string>();
  for (const { id } of touchedTasks(loaded.state, after, task))
    contexts.set(id, (yield* answered(book, () => contextLine(target, after, id, seen))).answer);
  const title =
    starts || commits.length > 0 || isMove(command)
      ? (yield* answered(book, () => contextLine(target, after, null, seen))).answer
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
    ...(decision.notes
      ? { move: { from: on.version, sequence: sequence + events.length, notes: decision.notes } }
      : {}),
  };
  const moved = movedBy(loaded.id, loaded.state, after);
  const { written } = expect(
    'write',
    yield {
      ask: 'write',
      write: {
        actor,
        at: env.now,
        seen: key === undefined ? null : { key, input, outcome: outcome as unknown as Json },
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
        commits: commitWrites(loaded.id, transition, todayIn(env.now, timeZone)),
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

function fresh(request: DispatchRequest): LoadedCase {
  return { id: request.case, processVersion: request.start?.version ?? '', revision: 0, sequence: 0, state: NEW_CASE };
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
  const failing = (state: CaseState) => Object.values(state.elements).filter(({ failure }) => failure);
  const [was, is] = [failing(before), failing(after)];
  return {
    case: id,
    incidents: was.length !== is.length || is.some(({ id: one, failure }) => before.elements[one]?.failure !== failure),
    roles: [...new Set(tasks.flatMap(({ assignee }) => (assignee.to === 'role' ? [assignee.role] : [])))],
    users: [
      ...new Set(
        tasks.flatMap(({ assignee, owner }) => [
          ...(assignee.to === 'user' ? [assignee.user] : []),
          ...(owner === null ? [] : [owner]),
        ]),
      ),
    ],
  };
}
