import { type Answered, type Env, NEW_CASE, type Plan, taskAround } from '@marshrut/engine';
import { answered, expect } from './ask.js';
import { type CommandDecision, decideCommand, versionAfter } from './decide-command.js';
import { FactBook } from './fact-book.js';
import type { CommandOutcome } from './outcome.js';
import type { DispatchDeps, DispatchRequest } from './request.js';
import type { LoadedCase, StorageReply, StorageRequest, Work } from './storage.js';
import { unstorableIn } from './unstorable.js';

/** A command that was decided and not written: what it was decided on, and what would happen. */
export interface Decided {
  readonly is: 'decided';
  readonly loaded: LoadedCase;
  /** The version the case runs on afterwards, and its plan. */
  readonly version: string;
  readonly plan: Plan;
  readonly task: string | null;
  readonly env: Env;
  readonly book: FactBook;
  readonly decision: Extract<CommandDecision, { kind: 'decided' }>;
  /** Asks a pure question, fetching the facts it names. */
  ask<T>(question: () => Answered<T>): Generator<StorageRequest, T, StorageReply>;
}

export type Weighed =
  | Decided
  | { readonly is: 'plan'; readonly version: string }
  /** Seen before under this key, or refused. */
  | { readonly is: 'over'; readonly outcome: CommandOutcome };

/** The first half of a command: seen this key? load, decide. Nothing is written, no number taken. */
export function* weigh(deps: DispatchDeps, request: DispatchRequest): Work<Weighed> {
  const { actor, command, key } = request;
  const starts = command.type === 'start';
  const named = 'task' in command ? command.task : null;
  const first = expect(
    'open',
    yield {
      ask: 'open',
      open: { key: key === undefined ? null : { actor, key }, case: starts ? null : request.case, task: named },
    },
  ).opened;
  if (first.seen)
    return over(
      first.seen.input === inputOf(request)
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
  if (!loaded) return over({ ok: false, rejection: { code: 'NOT_FOUND' } });
  const plan = deps.plan(loaded.processVersion);
  if (!plan) return { is: 'plan', version: loaded.processVersion };
  const version = versionAfter(command, loaded.processVersion);
  const target = version === loaded.processVersion ? plan : deps.plan(version);
  if (!target) return { is: 'plan', version };

  const book = new FactBook();
  book.add(opened.touched);
  const { timeZone, newId, calendar } = deps;
  const env: Env = { now: deps.now(), timeZone, actor, newId, calendar, facts: book };
  const { state, sequence } = loaded;
  const on = { plan, target, version: loaded.processVersion, sequence, state };
  const decision = yield* answered(book, () => decideCommand(on, command, env));
  if (decision.kind === 'rejected') return over({ ok: false, rejection: decision.rejection });
  const problems = unstorableIn(decision.commits, target.entities);
  if (problems.length > 0) return over({ ok: false, rejection: { code: 'INVALID', problems } });
  const ask = function* <T>(question: () => Answered<T>): Generator<StorageRequest, T, StorageReply> {
    return (yield* answered(book, question)).answer;
  };
  return { is: 'decided', loaded, version, plan: target, task, env, book, decision, ask };
}

/** What an idempotency key remembers of a request, to tell it from another one. */
export function inputOf({ command, start, case: id }: DispatchRequest): string {
  return JSON.stringify([command.type === 'start' ? start?.process : id, keptOf(command)]);
}

function keptOf(command: DispatchRequest['command']): object {
  switch (command.type) {
    case 'undoMove':
      // The state before a move follows from the journal, and is as large as the case.
      return { ...command, state: undefined };
    case 'undoTask': {
      // The rest follows from the journal, which has grown when the same is asked again.
      const { type, task, reason } = command;
      return { type, task, reason };
    }
    case 'submitForm':
      // Who typed what is known from the draft, which is gone or another one by then.
      return { ...command, authors: undefined };
    case 'verify':
      // What only the client knows is kept nowhere, not even to tell one attempt from another.
      return { ...command, told: undefined };
    default:
      return command;
  }
}

function fresh(request: DispatchRequest): LoadedCase {
  return { id: request.case, processVersion: request.start?.version ?? '', revision: 0, sequence: 0, state: NEW_CASE };
}

function over(outcome: CommandOutcome): Weighed {
  return { is: 'over', outcome };
}
