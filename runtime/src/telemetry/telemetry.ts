import type { Attributes } from '@opentelemetry/api';
import type { DispatchRequest } from '../dispatch/dispatch.js';
import type { CommandOutcome } from '../dispatch/outcome.js';
import type { Job } from '../dispatch/storage.js';
import type { Carried, OutgoingEffect } from '../jobs/deps.js';
import { inSpan } from './span.js';

/** What is measured. Each is laid around the work in one place, and changes nothing of it. */
export interface Telemetry {
  /** A command of a case, its retries included. */
  command(request: DispatchRequest, work: () => Promise<CommandOutcome>): Promise<CommandOutcome>;
  /** A round trip of the completion path, on SQLite a group. `units`: how many commands share it; they are told under the first one. */
  statement<T>(name: string, units: number, work: () => Promise<T>): Promise<T>;
  /** Any other statement, told when it is over: `select`, `insert` and so on. */
  stated(verb: string, seconds: number, outcome: 'ok' | 'error'): void;
  job(job: Job, work: () => Promise<void>): Promise<void>;
  /** What leads out of the house. */
  effect(effect: OutgoingEffect, work: () => Promise<Carried>): Promise<Carried>;
}

export type Measured = 'command' | 'statement' | 'job' | 'effect';

/** How long one took, and how it ended: `ok`, a code of ours, or `error`. */
export type Measure = (what: Measured, name: string, outcome: string, seconds: number) => void;

export function telemetry(measure: Measure): Telemetry {
  async function around<T>(
    [what, name]: readonly [Measured, string],
    attributes: Attributes,
    work: () => Promise<T>,
    outcomeOf: (result: T) => string = () => 'ok',
  ): Promise<T> {
    const started = performance.now();
    let outcome = 'error';
    try {
      const result = await inSpan(`${what} ${name}`, attributes, work, outcomeOf);
      outcome = outcomeOf(result);
      return result;
    } finally {
      measure(what, name, outcome, (performance.now() - started) / 1000);
    }
  }

  return {
    command: ({ case: id, command }, work) =>
      around(
        ['command', command.type],
        { 'marshrut.case': id, ...('task' in command ? { 'marshrut.task': command.task } : {}) },
        work,
        outcome => (outcome.ok ? 'ok' : outcome.rejection.code),
      ),
    statement: (name, units, work) => around(['statement', name], { 'marshrut.units': units }, work),
    stated: (verb, seconds, outcome) => measure('statement', verb, outcome, seconds),
    job: (job, work) => around(['job', job.do], jobIds(job), work),
    effect: ({ kind, id }, work) =>
      around(['effect', kind], { 'marshrut.effect': id }, work, carried =>
        carried.ok === 'later' ? 'later' : carried.ok ? 'ok' : carried.again ? 'again' : 'failed',
      ),
  };
}

function jobIds(job: Job): Attributes {
  return {
    ...('case' in job ? { 'marshrut.case': job.case } : {}),
    ...('element' in job ? { 'marshrut.element': job.element } : {}),
    ...('effect' in job ? { 'marshrut.effect': job.effect } : {}),
  };
}

/** Where nobody measures; spans there are all the same. */
export const unmeasured: Telemetry = telemetry(() => undefined);
