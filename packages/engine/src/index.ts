export type { Answer, Behaviour, Branch, Here, Step } from './core/behaviour.js';
export type { Command, Resolution } from './core/command.js';
export type {
  Commit,
  Conflict,
  DeletedConflict,
  DuplicateConflict,
  FieldConflict,
  RecordChange,
} from './core/commit.js';
export { decide } from './core/decide.js';
export type {
  Criterion,
  Decision,
  Env,
  Facts,
  InputProblem,
  InputProblemCode,
  Need,
  Rejection,
} from './core/decision.js';
export { FIND_LIMIT } from './core/decision.js';
export type { Event } from './core/event.js';
export { evolve, NEW_CASE } from './core/evolve.js';
export type { Answered } from './core/preview.js';
export { contextLine, previewCommit, readExpressions, readPaths, readRecords } from './core/preview.js';
export type {
  Arrival,
  Assignee,
  CaseState,
  ElementInstance,
  Failure,
  FailureCode,
  Savepoint,
  StagedChange,
  TaskState,
  Visit,
  Wait,
} from './core/state.js';
export type { CompiledPlan } from './plan/compile.js';
export { compilePlan } from './plan/compile.js';
export type { Bindings, BlockBinding, Plan, PlanEdge, PlanNode } from './plan/plan.js';
export { nodeOf } from './plan/plan.js';
export { factsAfter } from './staging/after.js';
export type { CommitPlan, Compacted } from './staging/merge.js';
export { compact, planCommit, recordProblems } from './staging/merge.js';
export { committedRecord, matches, overlaid } from './staging/overlay.js';
