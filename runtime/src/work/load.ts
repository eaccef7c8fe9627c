import type { Answered, CaseState, Env, Plan } from '@marshrut/engine';
import { answered, expect } from '../dispatch/ask.js';
import { FactBook } from '../dispatch/fact-book.js';
import type { StorageReply, StorageRequest } from '../dispatch/storage.js';
import type { WorkDeps } from './deps.js';

/** A case opened for reading, with one task's staged changes, and the way to ask it questions. */
export interface OpenCase {
  readonly plan: Plan;
  readonly state: CaseState;
  readonly env: Env;
  /** Asks a pure question, fetching the facts it names. */
  ask<T>(question: () => Answered<T>): Generator<StorageRequest, T, StorageReply>;
}

export interface OpenPlace {
  readonly case: string;
  readonly task: string | null;
  readonly actor: string;
  /** Of a case in the archive, which has left none in its place. */
  readonly state?: CaseState | undefined;
}

/** Reads one case in one unit of work; null where there is no such case. Nothing is written. */
export async function readCase<T>(
  { dispatch }: Pick<WorkDeps, 'dispatch'>,
  place: OpenPlace,
  read: (open: OpenCase) => Generator<StorageRequest, T, StorageReply>,
): Promise<T | null> {
  for (;;) {
    const outcome = await dispatch.storage.run(function* (): Generator<
      StorageRequest,
      { version: string } | { value: T } | null,
      StorageReply
    > {
      const { opened } = expect('open', yield { ask: 'open', open: { key: null, case: place.case, task: place.task } });
      if (!opened.case) return null;
      const plan = dispatch.plan(opened.case.processVersion);
      if (!plan) return { version: opened.case.processVersion };
      const book = new FactBook();
      book.add(opened.touched);
      const env: Env = {
        now: dispatch.now(),
        timeZone: dispatch.timeZone,
        actor: place.actor,
        newId: dispatch.newId,
        calendar: dispatch.calendar,
        facts: book,
      };
      const ask = function* <A>(question: () => Answered<A>): Generator<StorageRequest, A, StorageReply> {
        return (yield* answered(book, question)).answer;
      };
      return { value: yield* read({ plan, state: place.state ?? opened.case.state, env, ask }) };
    });
    if (outcome === null) return null;
    if ('value' in outcome) return outcome.value;
    await dispatch.loadPlan(outcome.version);
  }
}
