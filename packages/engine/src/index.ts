export type { CalendarProblem, CalendarProblemCode } from './calendar/check.js';
export { checkCalendar } from './calendar/check.js';
export type { Counted, NotCounted, NotCountedCode } from './calendar/counted.js';
export { sayNotCounted } from './calendar/counted.js';
export { isWorkingDay } from './calendar/day.js';
export type { Due, DueOptions } from './calendar/due-of.js';
export { dueOf, extended } from './calendar/due-of.js';
export { countOf } from './calendar/due-words.js';
export { elapsed, partOf, shifted } from './calendar/elapsed.js';
export { RUSSIA } from './calendar/russia.js';
export { sayDue } from './calendar/say-due.js';
export type { Term, TermUnit } from './calendar/term.js';
export type { DueReason } from './calendar/why.js';
export type { Hours, Interval, SpecialDay, Weekday, WorkCalendar } from './calendar/work-calendar.js';
export { mayNotVote } from './core/approval.js';
export type { Answer, Behaviour, Branch, Here, Partial, Step, Withdrawal } from './core/behaviour.js';
export type { Command, Repair, Resolution } from './core/command.js';
export type {
  ChangedConflict,
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
  Load,
  Need,
  Person,
  Rejection,
} from './core/decision.js';
export { FIND_LIMIT, ROWS_LIMIT } from './core/decision.js';
export { depthOf } from './core/depth.js';
export type { DeadlineMove, Event } from './core/event.js';
export { evolve, NEW_CASE } from './core/evolve.js';
export { leavingOf } from './core/leaving.js';
export type { Moment, NextStart } from './core/next-start.js';
export { nextStart } from './core/next-start.js';
export { helps } from './core/participants.js';
export type { Answered } from './core/preview.js';
export {
  contextLine,
  isOffered,
  previewCommit,
  readExpressions,
  readPaths,
  readRecords,
  readRows,
} from './core/preview.js';
export type { ReturnPlace } from './core/return-places.js';
export { returnPlaces } from './core/return-places.js';
export { awaitedIn, placeOf as signerPlace } from './core/signers.js';
export type {
  Approval,
  Armed,
  Arrival,
  Asked,
  Assignee,
  CaseState,
  Deadline,
  DeadlineChange,
  Effect,
  EffectOrder,
  ElementInstance,
  Failure,
  FailureCode,
  Loop,
  Outcome,
  Parent,
  Participant,
  Pool,
  Returned,
  Savepoint,
  StagedBase,
  StagedChange,
  StagedEffect,
  TaskState,
  Undoable,
  Visit,
  Vote,
  Wait,
} from './core/state.js';
export { poolOf } from './core/transfer.js';
export type { Undoing, UndoObstacle } from './core/undo-task.js';
export { undoTask } from './core/undo-task.js';
export { taskAround } from './core/view.js';
export { isWithdrawable } from './core/withdraw.js';
export type { Course, Mapping, MappingProblem } from './moving/course.js';
export { courseOf, targetsOf } from './moving/course.js';
export type { MoveDecision, Versions } from './moving/move-case.js';
export { moveCase, unmoveCase } from './moving/move-case.js';
export type { MoveNote, MoveObstacle, MoveWarning } from './moving/move-note.js';
export type { CompiledPlan } from './plan/compile.js';
export { compilePlan } from './plan/compile.js';
export type { Bindings, BlockBinding, Plan, PlanEdge, PlanHandler, PlanLevel, PlanNode } from './plan/plan.js';
export { levelOf, nodeOf } from './plan/plan.js';
export { factsAfter } from './staging/after.js';
export type { Line, LineNeed, TakenOut } from './staging/lines.js';
export { needOf, takenOut } from './staging/lines.js';
export type { CommitPlan, Compacted } from './staging/merge.js';
export { compact, planCommit, recordProblems } from './staging/merge.js';
export { committedRecord, matches, overlaid } from './staging/overlay.js';
export type { Reason } from './staging/reasons.js';
export { cardFieldBehind, reasonOf, reasonOfCard, whyAt } from './staging/reasons.js';
