import type { Command } from './command.js';
import type { Run } from './run.js';
import type { TaskState } from './state.js';
import { holderOf, keepFourEyes } from './transfer.js';

/** Somebody helps or watches from now on. A helper fills the task in, so four eyes hold for them, too. */
export function addParticipant(
  run: Run,
  { task: id, participant, managed }: Extract<Command, { type: 'addParticipant' }>,
): void {
  const task = run.openTask(id);
  if (!managed && holderOf(task) !== run.env.actor) run.reject({ code: 'TASK_NOT_YOURS', task: id });
  if (holderOf(task) === participant.user) run.reject({ code: 'PARTICIPANT_RESPONSIBLE', task: id });
  if (participant.as === 'helper') keepFourEyes(run, id, participant.user);
  run.emit({ type: 'participantAdded', task: id, participant });
}

/** Whoever takes part may leave, too. */
export function removeParticipant(
  run: Run,
  { task: id, user, managed }: Extract<Command, { type: 'removeParticipant' }>,
): void {
  const task = run.openTask(id);
  const { actor } = run.env;
  if (!managed && holderOf(task) !== actor && user !== actor) run.reject({ code: 'TASK_NOT_YOURS', task: id });
  if (!task.participants?.some(one => one.user === user)) return;
  run.emit({ type: 'participantRemoved', task: id, user });
}

export function helps({ participants = [] }: Pick<TaskState, 'participants'>, user: string): boolean {
  return participants.some(one => one.user === user && one.as === 'helper');
}
