import type { Returned as ReturnedRow } from '@marshrut/engine';
import {
  commitsOf,
  findTasks,
  mayUndo,
  processesById,
  readReturned,
  readStopped,
  readTaskWork,
  type Stopped as StoppedRow,
  type Task as TaskRow,
  type TaskWork as WorkRow,
} from '@marshrut/runtime';
import { caseRows } from '../cases/sources.js';
import { load, type Source } from '../load.js';
import type { RecordDiff } from '../records/diff.js';
import { toDiffs } from '../records/to-diff.js';
import type { Asked } from './refused.js';
import { type Task, toTask } from './task.js';

/** Tasks the caller may see: those of the cases they may see. */
export const visibleTasks: Source<string, Task> = async (context, ids) => {
  const found = await findTasks(context.services.work, ids);
  const cases = await Promise.all([...found.values()].map(task => load(context, caseRows, task.case)));
  const visible = new Set(cases.map(row => row?.id));
  return new Map([...found].filter(([, task]) => visible.has(task.case)).map(([id, task]) => [id, toTask(task)]));
};

/** Completed tasks of cases the caller sees that they may take back. */
export const undoableTasks: Source<string, string> = async ({ services, actor }, ids) => {
  const found = await findTasks(services.work, ids);
  const tasks = [...found.values()].filter(({ status }) => status === 'completed');
  const may = await Promise.all(tasks.map(task => mayUndo(services.work, actor, task)));
  return new Map(tasks.flatMap(({ id }, at) => (may[at] ? [[id, id]] : [])));
};

/** Of open tasks: who has sent the case back to them, and why. A task at a time: each is a case of its own to open. */
export const returnedTasks: Source<string, ReturnedRow> = async ({ services, actor }, ids) => {
  const returned = new Map<string, ReturnedRow>();
  for (const task of (await findTasks(services.work, ids)).values()) {
    const note = await readReturned(services.work, actor, task);
    if (note) returned.set(task.id, note);
  }
  return returned;
};

/** Of cancelled tasks: who has stopped them, and why. A task at a time: the journal of each is read. */
export const stoppedTasks: Source<string, StoppedRow> = async ({ services }, ids) => {
  const stopped = new Map<string, StoppedRow>();
  for (const task of (await findTasks(services.work, ids)).values()) {
    const cause = await readStopped(services.work, task);
    if (cause) stopped.set(task.id, cause);
  }
  return stopped;
};

/** The wizard, for owners. A task at a time: each is a case of its own to open. */
export const taskWorks: Source<string, WorkRow> = async ({ services, actor }, ids) => {
  const works = new Map<string, WorkRow>();
  for (const id of ids) {
    const work = await readTaskWork(services.work, actor, id);
    if (work) works.set(id, work);
  }
  return works;
};

/** What a wizard would write, in words; the review and the preview tell the same. */
export const previews: Source<WorkRow, readonly RecordDiff[]> = async (context, works) =>
  new Map(
    await Promise.all(
      works.map(
        async work => [work, await toDiffs(context, work.changes, { staged: work.staged, lines: work.lines })] as const,
      ),
    ),
  );

/** What refused values of a task were meant for. */
export const askedOfTask: Source<string, Asked> = async ({ services }, ids) => {
  const tasks = await findTasks(services.work, ids);
  return new Map([...tasks].map(([id, { processVersion, step }]) => [id, { version: processVersion, step }]));
};

/** What refused parameters of a start were meant for. */
export const askedOfProcess: Source<string, Asked> = async ({ services }, ids) => {
  const found = await processesById(services.definitions, ids);
  return new Map(
    [...found].flatMap(([id, { published }]) => (published ? [[id, { version: published, step: null }]] : [])),
  );
};

export const commitsOfTasks: Source<TaskRow, readonly string[]> = async ({ services }, tasks) => {
  const found = await commitsOf(services.business, tasks);
  return new Map(tasks.map(task => [task, found.get(task.id) ?? []]));
};
