import type { Job } from '../dispatch/storage.js';
import { stopChildren } from './cases.js';
import { command } from './command.js';
import type { JobDeps } from './deps.js';
import { carryOut } from './effects.js';
import { matchKept } from './messages.js';
import { startByRecords } from './starts/record.js';
import { startByTimer } from './starts/timer.js';

const PAGE = 100;

/**
 * Does one job. It may run twice, be cut off anywhere, or come too late: what it asks of a case goes under a key of its own, and
 * a case that waits no more says so. Rejects where it is to be tried again.
 */
export async function handleJob(deps: JobDeps, job: Job): Promise<void> {
  switch (job.do) {
    case 'timer': {
      const { case: id, element, due } = job;
      await command(deps, id, { type: 'fireTimer', element, due }, `timer:${element}:${due}`);
      return;
    }
    case 'effect':
      return carryOut(deps, job.effect);
    case 'match':
      return matchKept(deps, job.name, job.key);
    case 'stop':
      return stopChildren(deps, job.element);
    case 'move':
      return deps.move(job.move);
    case 'bulk':
      return deps.bulk(job.bulk);
    case 'recheck':
      return recheck(deps, job.entity);
    case 'archive':
      return deps.archive();
    case 'recordStarts':
      return startByRecords(deps, job.commit);
    case 'timerStart':
      return startByTimer(deps, job);
    case 'look':
      return lookAgain(deps, job);
  }
}

/** Before those who write now are asked again, ms. */
const WRITING = 1000;

/** What was on its way when a condition began to wait is told by nobody: it is looked for until all of that is over. */
async function lookAgain(deps: JobDeps, job: Extract<Job, { do: 'look' }>): Promise<void> {
  const { case: id, element, after } = job;
  const { book, dispatch } = deps;
  const mark = await book.writersBefore(after);
  if (mark === null || after === null) await command(deps, id, { type: 'recheck' }, dispatch.newId('recheck'));
  if (mark === null) return;
  const now = dispatch.now();
  const runAt = new Date(Date.parse(now) + WRITING).toISOString();
  await book.addJob({ key: `look:${element}`, job: { ...job, after: mark }, runAt }, now);
}

/** Lets every case look again at its conditions that read records of an entity. */
async function recheck(deps: JobDeps, entity: string): Promise<void> {
  for (let after = ''; ; ) {
    const page = await deps.book.waiting({ kind: 'condition', entity }, after, PAGE);
    for (const { case: id } of page) await command(deps, id, { type: 'recheck' }, deps.dispatch.newId('recheck'));
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.element;
  }
}
