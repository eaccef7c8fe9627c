export type { Command, Resolution } from './core/command.js';
export type { Commit, Conflict, DeletedConflict, DuplicateConflict, FieldConflict, RecordChange } from './core/commit.js';
export type { Criterion, Decision, Env, Facts, InputProblem, InputProblemCode, Need, Rejection } from './core/decision.js';
export { FIND_LIMIT } from './core/decision.js';
export type { Event } from './core/event.js';
export type {
  Arrival, Assignee, CaseState, ElementInstance, Failure, FailureCode, Savepoint, StagedChange, TaskState, Visit, Wait,
} from './core/state.js';
