import {
  type CaseState,
  type Command,
  type Course,
  courseOf,
  type Decision,
  decide,
  type Env,
  type Mapping,
  type MoveNote,
  moveCase,
  type Plan,
  type Undoing,
  undoTask,
  unmoveCase,
} from '@marshrut/engine';

/** What takes a case to another version of its process. The engine is asked with both plans, so these are no commands of its own. */
export type MoveCommand =
  | {
      readonly type: 'moveToVersion';
      readonly version: string;
      readonly mapping: Mapping;
      /** Also where something is to be known of it: otherwise it stays where it is. */
      readonly warned: boolean;
    }
  /** Back to the state it had, where its journal has not grown beyond `sequence`. `nodes`: ids of nodes that had another one. */
  | {
      readonly type: 'undoMove';
      readonly version: string;
      readonly sequence: number;
      readonly nodes: Readonly<Record<string, string>>;
      readonly state: CaseState;
    };

/** Takes a completed task back, where the journal of the case has not grown beyond `sequence`. */
export interface UndoCommand extends Undoing {
  readonly type: 'undoTask';
  readonly sequence: number;
}

export type CaseCommand = Command | MoveCommand | UndoCommand;

/** The case as it was loaded, with the plan it runs on and the one it is to run on: mostly the same. */
export interface DecidedOn {
  readonly plan: Plan;
  readonly target: Plan;
  readonly version: string;
  readonly sequence: number;
  readonly state: CaseState;
}

/** The version a case runs on after the command. */
export function versionAfter(command: CaseCommand, version: string): string {
  return isMove(command) ? command.version : version;
}

export function isMove(command: CaseCommand): command is MoveCommand {
  return command.type === 'moveToVersion' || command.type === 'undoMove';
}

export type CommandDecision = Decision & { readonly notes?: readonly MoveNote[] };

export function decideCommand(on: DecidedOn, command: CaseCommand, env: Env): CommandDecision {
  if (command.type === 'undoTask')
    return on.sequence === command.sequence
      ? undoTask(on.state, command, env)
      : { kind: 'rejected', rejection: { code: 'UNDO_OVERTAKEN', task: command.task } };
  if (!isMove(command)) return decide(on.plan, on.state, command, env);
  const versions = { from: on.version, to: command.version };
  if (command.type === 'undoMove')
    return on.sequence === command.sequence
      ? unmoveCase({ ...versions, nodes: command.nodes }, on.state, command.state, env)
      : { kind: 'rejected', rejection: { code: 'MOVE_OVERTAKEN' } };
  const decision = moveCase(courseBetween(on.plan, on.target, command.mapping), versions, on.state, env);
  return decision.kind === 'decided' && decision.notes.length > 0 && !command.warned
    ? { kind: 'rejected', rejection: { code: 'MOVE_WARNED', notes: decision.notes } }
    : decision;
}

/** Of the mapping that was asked for last: many cases move by the same one. */
const courses = new WeakMap<Plan, { readonly mapping: string; readonly course: Course }>();

export function courseBetween(from: Plan, to: Plan, mapping: Mapping): Course {
  const kept = courses.get(from);
  const named = JSON.stringify(mapping);
  if (kept?.course.to === to && kept.mapping === named) return kept.course;
  const course = courseOf(from, to, mapping);
  courses.set(from, { mapping: named, course });
  return course;
}
