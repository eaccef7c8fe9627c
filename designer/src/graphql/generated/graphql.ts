/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { CalendarDocument, Diagram, FieldType, ServiceDocument } from '@marshrut/model';
import type { GraphqlValues } from '../json.js';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddCommentInput = {
  caseId: string | number;
  idempotencyKey?: string | null | undefined;
  /** People who see the case. In the text each is written as `@` and their name. */
  mentions?: Array<string | number>;
  /** The task of the case it is written in. */
  taskId?: string | number | null | undefined;
  /** Up to 4000 characters. */
  text: string;
};

export type AddParticipantInput = {
  idempotencyKey?: string | null | undefined;
  kind: ParticipantKind;
  taskId: string | number;
  userId: string | number;
};

export type AddSignerInput = {
  idempotencyKey?: string | null | undefined;
  taskId: string | number;
  userId: string | number;
  when: SignerOrder;
};

/** DONE: the work of a stage without approval. */
export type ApprovalSaid =
  | 'APPROVE'
  | 'DONE'
  | 'REJECT';

/** AHEAD: not reached yet, or to be gone through again. SKIPPED: conditions left nobody to ask. */
export type ApprovalState =
  | 'AHEAD'
  | 'APPROVED'
  | 'REJECTED'
  | 'RUNNING'
  | 'SKIPPED'
  | 'WITHDRAWN';

export type BulkAction =
  | 'CANCEL'
  | 'RESUME'
  | 'RETRY'
  | 'SUSPEND';

/** WAITING: the step was tried again, its answer is not here yet. STOPPED: the case has stopped again since. REFUSED: the case did not take it. */
export type BulkOutcome =
  | 'DONE'
  | 'PENDING'
  | 'REFUSED'
  | 'STOPPED'
  | 'WAITING';

export type CancelCaseInput = {
  caseId: string | number;
  idempotencyKey?: string | null | undefined;
  reason: string;
};

/** SAVEPOINT: back to the last pause or commit. QUEUE, PERSON: the task is free again, for its roles or for the one it is given to. CASE: the whole case is cancelled. */
export type CancelOutcome =
  | 'CASE'
  | 'PERSON'
  | 'QUEUE'
  | 'SAVEPOINT';

/** Which cases. All that is given must fit. */
export type CaseFilter = {
  processId?: string | number | null | undefined;
  search?: string | null | undefined;
  status?: CaseStatus | null | undefined;
};

/** STOPPED: a step has failed and waits for somebody to put it right; such a case is not among the RUNNING ones. */
export type CaseStatus =
  | 'CANCELLED'
  | 'ENDED'
  | 'RUNNING'
  | 'STOPPED'
  | 'SUSPENDED';

export type CaseWaitKind =
  | 'CONDITION'
  | 'INCIDENT'
  | 'ITEMS'
  | 'MESSAGE'
  | 'PROCESS'
  | 'SERVICE'
  | 'SIGNAL'
  | 'TASK'
  | 'TIMER';

export type ChangeOp =
  | 'CREATE'
  | 'DELETE'
  | 'UPDATE';

/** What is asked of many cases: give `incidents` or `cases`. */
export type CommandCasesInput = {
  action: BulkAction;
  /** Cases that fit; RETRY tries what has stopped in them. */
  cases?: CaseFilter | null | undefined;
  idempotencyKey?: string | null | undefined;
  /** Cases where steps have stopped that fit. */
  incidents?: IncidentFilter | null | undefined;
  /** Of CANCEL and SUSPEND it is asked for. */
  reason?: string | null | undefined;
};

export type CommandMoveInput = {
  moveId: string | number;
};

export type CommandTasksInput = {
  action: ManyAction;
  /** Of TRANSFER: why. */
  comment?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  /** At most 100. */
  taskIds: Array<string | number>;
  /** Of TRANSFER: to whom. */
  to?: string | number | null | undefined;
  /** Of DECIDE: fields of the form. */
  values?: GraphqlValues | null | undefined;
};

export type CommentAction =
  | 'DELETE'
  | 'EDIT';

export type CommitSource =
  | 'API'
  | 'CARD'
  | 'IMPORT'
  | 'STEP'
  | 'TASK';

/** `element` is that of the review screen. */
export type CompleteTaskInput = {
  element: string | number;
  idempotencyKey?: string | null | undefined;
  resolutions?: Array<ResolutionInput> | null | undefined;
  taskId: string | number;
};

export type ConflictPolicy =
  | 'ASK'
  | 'MINE'
  | 'STOP'
  | 'THEIRS';

export type CreateGroupInput = {
  key: string;
  name: LocalTextInput;
};

export type CreateProcessInput = {
  document?: Diagram | null | undefined;
  name: LocalTextInput;
};

export type CreateRecordInput = {
  entity: string;
  idempotencyKey?: string | null | undefined;
  values: GraphqlValues;
};

export type CreateRoleInput = {
  key: string;
  name: LocalTextInput;
  outside?: boolean | null | undefined;
};

export type CreateTokenInput = {
  expiresInDays?: number | null | undefined;
  name: string;
};

export type CreateUserInput = {
  /** Keys of groups. */
  groups?: Array<string> | null | undefined;
  login: string;
  manager?: string | number | null | undefined;
  name: string;
  password: string;
  position?: string | null | undefined;
  roles: Array<string>;
};

export type DeadlineMoveKind =
  | 'EXTENDED'
  | 'PAUSED';

export type DeadlineState =
  | 'MISSED'
  | 'PAUSED'
  | 'RUNNING'
  | 'WARNED';

export type DeleteCommentInput = {
  commentId: string | number;
};

export type DeleteInboxViewInput = {
  id: string | number;
};

export type DeleteProcessInput = {
  expectedVersion: number;
  processId: string | number;
};

export type DeleteRecordInput = {
  entity: string;
  expectedVersion: number;
  id: string | number;
};

export type DeleteServiceInput = {
  expectedVersion: number;
  key: string;
};

export type DeleteWebhookSecretInput = {
  name: string;
};

/** OVERDUE: the due moment has passed. TODAY: due later today. A deadline that is paused is neither. */
export type DueFilter =
  | 'OVERDUE'
  | 'TODAY';

/** Sent again it changes nothing more, so it needs no key. */
export type EditCommentInput = {
  commentId: string | number;
  /** All whom it mentions now. */
  mentions?: Array<string | number>;
  text: string;
};

export type EndSubstitutionInput = {
  substitutionId: string | number;
};

export type EntityFieldInput = {
  help?: LocalTextInput | null | undefined;
  key: string;
  name: LocalTextInput;
  required?: boolean | null | undefined;
  searchable?: boolean | null | undefined;
  type: FieldType;
  unique?: boolean | null | undefined;
};

export type ExtendDeadlineInput = {
  /** Counted on from the due date. */
  amount: number;
  idempotencyKey?: string | null | undefined;
  reason: string;
  taskId: string | number;
  unit: TermUnit;
};

/** Data only, never an expression. All filters of a list must hold. */
export type FieldFilter = {
  /** A field key, or `id`, `createdAt`, `updatedAt`. */
  field: string;
  op: FilterOp;
  /** `{ "value": … }`: one value; for IN a list of them; for IS_NULL true or false. */
  value?: GraphqlValues | null | undefined;
};

export type FieldMode =
  | 'COMPUTED'
  | 'EDIT'
  | 'HIDDEN'
  | 'READ';

export type FieldOrder = {
  descending?: boolean | null | undefined;
  field: string;
};

export type FilterOp =
  | 'CONTAINS'
  | 'EQ'
  | 'GT'
  | 'GTE'
  | 'IN'
  | 'IS_NULL'
  | 'LT'
  | 'LTE'
  | 'NE'
  | 'STARTS_WITH';

export type GoBackInput = {
  idempotencyKey?: string | null | undefined;
  taskId: string | number;
  visit: string | number;
};

export type HistoryKind =
  | 'BRANCH_TAKEN'
  | 'CASE_CANCELLED'
  | 'CASE_ENDED'
  | 'CASE_MOVED'
  | 'CASE_REPAIRED'
  | 'CASE_RESUMED'
  | 'CASE_RETURNED'
  | 'CASE_STARTED'
  | 'CASE_SUSPENDED'
  | 'CASE_WITHDRAWN'
  | 'DEADLINE_EXTENDED'
  | 'DEADLINE_MISSED'
  | 'DEADLINE_PAUSED'
  | 'DEADLINE_RESUMED'
  | 'HELPER_ADDED'
  | 'INCIDENT'
  | 'INCIDENT_RESOLVED'
  | 'MOVE_UNDONE'
  | 'PARTICIPANT_REMOVED'
  | 'SIGNER_ADDED_AFTER'
  | 'SIGNER_ADDED_BEFORE'
  | 'TASK_CANCELLED'
  | 'TASK_CLAIMED'
  | 'TASK_COMMITTED'
  | 'TASK_COMPLETED'
  | 'TASK_HANDED_OVER'
  | 'TASK_OPENED'
  | 'TASK_RELEASED'
  | 'TASK_TRANSFERRED'
  | 'TASK_UNDONE'
  | 'WATCHER_ADDED';

/** The file as base64. XLSX or CSV; the first row names the fields by label or key. `dryRun` checks and writes nothing. */
export type ImportRecordsInput = {
  contentBase64: string;
  dryRun: boolean;
  entity: string;
  fileName: string;
  idempotencyKey?: string | null | undefined;
};

/** Which tasks. All that is given must fit. */
export type InboxFilter = {
  /** It came at this moment or later. */
  createdFrom?: string | null | undefined;
  /** It came before this moment. */
  createdTo?: string | null | undefined;
  due?: DueFilter | null | undefined;
  /** The node of the diagram it stands at. */
  node?: string | number | null | undefined;
  /** AGE where it is left out; DONE knows no other. */
  order?: InboxOrder | null | undefined;
  /** Who has it in work, or was given it by name. */
  personId?: string | number | null | undefined;
  processId?: string | number | null | undefined;
  role?: string | null | undefined;
  /** Words of the line that names it, or the number of its case. */
  search?: string | null | undefined;
  statuses?: Array<TaskStatus> | null | undefined;
  /** A step of its case has stopped. */
  stopped?: boolean | null | undefined;
  /** Its case is suspended. */
  suspended?: boolean | null | undefined;
  view: InboxView;
};

/** AGE: those that came first. DUE: those that are due first, then those without a deadline. PROCESS: by process, then by age. */
export type InboxOrder =
  | 'AGE'
  | 'DUE'
  | 'PROCESS';

/** MINE: in my work, paused ones too, given to me by name, and what I have taken over. QUEUE: free tasks of my roles and groups, and of those I act for. ABSENT: what those I stand in for have in work or were given. PARTICIPANT: where I help or watch. TEAM: what the people whom I lead have in work, for those who answer for cases. DONE: completed by me. */
export type InboxView =
  | 'ABSENT'
  | 'DONE'
  | 'MINE'
  | 'PARTICIPANT'
  | 'QUEUE'
  | 'TEAM';

/** Which of the steps that have stopped. All that is given must fit. */
export type IncidentFilter = {
  /** As `IncidentGroup.cause` tells it. */
  cause?: string | null | undefined;
  /** A kind: `EFFECT_FAILED`. */
  code?: string | null | undefined;
  /** These steps alone, a thousand at most. */
  elements?: Array<string | number> | null | undefined;
  node?: string | number | null | undefined;
  processId?: string | number | null | undefined;
  stoppedBefore?: string | null | undefined;
};

/** `element` is that of the review screen. */
export type LineInput = {
  element: string | number;
  entity: string;
  /** Left out: the whole record. */
  field?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  record: string | number;
  taskId: string | number;
};

/** Can a line be left out? REQUIRED: the new record is nothing without it. REFERRED: the case or another record points to it. NUMBER: the write takes it. DELETED: a deletion is undone by going back. */
export type LineTaking =
  | 'DELETED'
  | 'NUMBER'
  | 'POSSIBLE'
  | 'REFERRED'
  | 'REQUIRED';

export type LocalTextInput = {
  en: string;
  ru: string;
};

export type MakeWebhookSecretInput = {
  name: string;
};

/** DECIDE: the form each waits at is filled with the same values, and it is completed. Where a task asks for more, what is filled in stays and it is refused. */
export type ManyAction =
  | 'CLAIM'
  | 'DECIDE'
  | 'RELEASE'
  | 'TRANSFER';

export type MoveInput = {
  /** What takes the place of steps that are gone or called otherwise. */
  mapping: Array<StepMappingInput>;
  processId: string | number;
  /** Only cases of this version; without it those of every other one. */
  sourceVersionId?: string | number | null | undefined;
  /** Without it the published version. */
  targetVersionId?: string | number | null | undefined;
};

/** WARNED: it moves, and something is to be known of it. */
export type MoveOutcome =
  | 'CANNOT'
  | 'MOVES'
  | 'WARNED';

/** SKIPPED: there are warnings, and cases with warnings were not asked for. KEPT: it had gone on, so it was not taken back. */
export type MoveResult =
  | 'CANNOT'
  | 'KEPT'
  | 'MOVED'
  | 'SKIPPED'
  | 'UNDONE';

/** STOPPED: for good, half-way. UNDOING: cases are being taken back. UNDONE: those that could be are back. */
export type MoveStatus =
  | 'DONE'
  | 'PAUSED'
  | 'RUNNING'
  | 'STOPPED'
  | 'UNDOING'
  | 'UNDONE';

/** TASK, STEP: a commit of a task, or of a step outside any. CARD: the record card. IMPORT, API: an import, a program. CASE: of a case card, set at the start, by a repair or by a step. */
export type OriginSource =
  | 'API'
  | 'CARD'
  | 'CASE'
  | 'IMPORT'
  | 'STEP'
  | 'TASK';

/** HELPER: fills the task in, and does not complete it. WATCHER: sees that it is there and what it has written. */
export type ParticipantKind =
  | 'HELPER'
  | 'WATCHER';

export type PauseDeadlineInput = {
  idempotencyKey?: string | null | undefined;
  reason: string;
  taskId: string | number;
};

export type Permission =
  | 'ADMINISTER'
  | 'DESIGN'
  | 'INTEGRATE'
  | 'MANAGE'
  | 'WORK';

export type PinInboxViewsInput = {
  /** All that are to be pinned, in their order. */
  ids: Array<string | number>;
};

export type ProblemCode =
  | 'CONFLICT'
  | 'DIAGRAM_INVALID'
  | 'INVALID'
  | 'KEY_REUSED'
  | 'NOT_NOW'
  | 'NOT_PERMITTED'
  | 'STALE_VERSION';

export type PublishProcessInput = {
  expectedVersion: number;
  note?: string | null | undefined;
  processId: string | number;
  /** An earlier version that is published once more, as a new one; the draft stays as it is. Left out: the draft. */
  versionId?: string | number | null | undefined;
};

export type ReadMentionsInput = {
  caseId: string | number;
};

/** TYPED: into a form. FOUND: by a search. CREATED: the record is a new one. RULES: a decision table gave it. COMPUTED: by a block. CASE: it was in the case before. */
export type ReasonKind =
  | 'CASE'
  | 'COMPUTED'
  | 'CREATED'
  | 'FOUND'
  | 'RULES'
  | 'TYPED';

/** How a case came out that was moved and worked to its end by made-up people. CANNOT: it does not move. */
export type RehearsalEnd =
  | 'CANCELLED'
  | 'CANNOT'
  | 'ENDED'
  | 'INCIDENT'
  | 'STUCK';

export type RehearseMoveInput = {
  first: number;
  /** What takes the place of steps that are gone or called otherwise. */
  mapping: Array<StepMappingInput>;
  processId: string | number;
  /** Only cases of this version; without it those of every other one. */
  sourceVersionId?: string | number | null | undefined;
  /** Without it the published version. */
  targetVersionId?: string | number | null | undefined;
};

export type RemoveParticipantInput = {
  idempotencyKey?: string | null | undefined;
  taskId: string | number;
  userId: string | number;
};

export type RepairCaseInput = {
  caseId: string | number;
  idempotencyKey?: string | null | undefined;
  reason: string;
  /** All of them in this order, or none. */
  repairs: Array<RepairInput>;
};

/** Exactly one of them. */
export type RepairInput = {
  /** Enter this node as if the way led there. */
  enter?: string | number | null | undefined;
  /** Try this element again that has failed. */
  retry?: string | number | null | undefined;
  /** Values of the card. */
  set?: GraphqlValues | null | undefined;
  /** Go on behind this element without doing it. */
  skip?: string | number | null | undefined;
  /** Stop this element, with all in it. */
  stop?: string | number | null | undefined;
  /** The element to enter it in; left out: the process. */
  within?: string | number | null | undefined;
};

export type RepairKind =
  | 'ENTER'
  | 'RETRY'
  | 'SET'
  | 'SKIP'
  | 'STOP';

/** How one conflict is decided. It holds only for the version of the record that was seen. */
export type ResolutionInput = {
  entity: string;
  /** Null: the record as a whole, which this task deletes and somebody changed. */
  field?: string | null | undefined;
  record: string | number;
  take: Take;
  version: number;
};

export type RestoreProcessVersionInput = {
  expectedVersion: number;
  processId: string | number;
  versionId: string | number;
};

export type ResumeCaseInput = {
  caseId: string | number;
  idempotencyKey?: string | null | undefined;
};

export type ResumeDeadlineInput = {
  idempotencyKey?: string | null | undefined;
  taskId: string | number;
};

export type RetryIncidentInput = {
  caseId: string | number;
  element: string | number;
  idempotencyKey?: string | null | undefined;
};

export type ReturnTaskInput = {
  idempotencyKey?: string | null | undefined;
  /** One of `returns` of its work. */
  node: string | number;
  reason: string;
  taskId: string | number;
};

export type RunningStatus =
  | 'RUNNING'
  | 'STOPPED'
  | 'SUSPENDED';

export type SaveCalendarInput = {
  document: CalendarDocument;
  /** The version this edit began with; 0 for a new calendar. */
  expectedVersion: number;
  /** True makes it the default one; otherwise that stays as it is. */
  isDefault?: boolean | null | undefined;
  key: string;
  name: LocalTextInput;
};

export type SaveEntityInput = {
  editors: Array<string>;
  /** The version this edit began with; 0 for a new entity. */
  expectedVersion: number;
  fields: Array<EntityFieldInput>;
  key: string;
  name: LocalTextInput;
  onConflict: ConflictPolicy;
  /** The field with the person whose record it is: people from outside open no others. */
  ownedBy?: string | null | undefined;
  /** The reference field that names the record this one is a part of. */
  partOf?: string | null | undefined;
  plural: LocalTextInput;
  readers: Array<string>;
  title: Array<string>;
  unique: Array<Array<string>>;
};

export type SaveInboxViewInput = {
  filter: InboxFilter;
  /** For whoever is in this group. For managers. */
  group?: string | null | undefined;
  /** Null: a new one, which is pinned for the caller. */
  id?: string | number | null | undefined;
  name: string;
  /** For whoever holds this role. For managers. */
  role?: string | null | undefined;
};

export type SaveProcessDraftInput = {
  document: Diagram;
  expectedVersion: number;
  processId: string | number;
};

export type SaveServiceInput = {
  document: ServiceDocument;
  /** The version this edit began with; 0 for a new service. */
  expectedVersion: number;
  key: string;
  name: LocalTextInput;
  /** Those that change; the others stay. */
  secrets?: Array<ServiceSecretInput> | null | undefined;
};

export type SaveTaskDraftInput = {
  element: string | number;
  taskId: string | number;
  values: GraphqlValues;
};

export type SelectRecordInput = {
  element: string | number;
  idempotencyKey?: string | null | undefined;
  /** Null: none of those found fits. */
  record?: string | number | null | undefined;
  taskId: string | number;
};

/** WORKER: programs outside lease its work. STUB: answers from a table, for demos. */
export type ServiceKind =
  | 'GRAPHQL'
  | 'HTTP'
  | 'STUB'
  | 'WORKER';

export type ServiceSecretInput = {
  /** As headers name it: `secret:API_TOKEN`. */
  name: string;
  /** Left out or null: the secret is forgotten. */
  value?: string | null | undefined;
};

export type SetRetentionInput = {
  /** 1 to 36500 days; left out or null: for ever. */
  keepDays?: number | null | undefined;
  processId: string | number;
};

export type SetSubstitutionInput = {
  deputyId: string | number;
  firstDay: string;
  lastDay: string;
  mode: SubstitutionMode;
  /** Who is away: the caller, or somebody the caller leads. */
  userId: string | number;
};

export type Severity =
  | 'ERROR'
  | 'WARNING';

/** BEFORE: whoever adds the person waits for them. AFTER: the stage is not decided without them. */
export type SignerOrder =
  | 'AFTER'
  | 'BEFORE';

export type StartMoveInput = {
  /** What takes the place of steps that are gone or called otherwise. */
  mapping: Array<StepMappingInput>;
  processId: string | number;
  /** Only cases of this version; without it those of every other one. */
  sourceVersionId?: string | number | null | undefined;
  /** Without it the published version. */
  targetVersionId?: string | number | null | undefined;
  /** Also cases with warnings. */
  warned: boolean;
};

export type StartProcessInput = {
  idempotencyKey?: string | null | undefined;
  processId: string | number;
  values?: GraphqlValues | null | undefined;
};

export type StepMappingInput = {
  from: string | number;
  to: string | number;
};

/** CLOSED: behind a commit, Back does not cross it. */
export type StepState =
  | 'CLOSED'
  | 'CURRENT'
  | 'VISITED';

/** RETURNED: the case was sent back to an earlier stage. WITHDRAWN, CANCELLED: by whoever began it, by a manager. REPAIRED: a manager has changed its way. */
export type StopCause =
  | 'CANCELLED'
  | 'REPAIRED'
  | 'RETURNED'
  | 'WITHDRAWN';

export type SubmitFormInput = {
  element: string | number;
  idempotencyKey?: string | null | undefined;
  taskId: string | number;
  values: GraphqlValues;
};

/** INFORM: the deputy sees the tasks. SHARE: the deputy may do them, too. TAKEOVER: they are the deputy's own for the time, and nothing is chosen for the one who is away by load or in turn. */
export type SubstitutionMode =
  | 'INFORM'
  | 'SHARE'
  | 'TAKEOVER';

export type SuspendCaseInput = {
  caseId: string | number;
  idempotencyKey?: string | null | undefined;
  reason: string;
};

export type Take =
  | 'MINE'
  | 'THEIRS';

/** FILL: enter what its forms ask. INVITE: say who helps and who watches. LEAVE: help or watch no more. */
export type TaskAction =
  | 'CANCEL'
  | 'CLAIM'
  | 'FILL'
  | 'INVITE'
  | 'LEAVE'
  | 'OPEN'
  | 'PAUSE'
  | 'RELEASE'
  | 'RESUME'
  | 'TRANSFER';

export type TaskInput = {
  idempotencyKey?: string | null | undefined;
  taskId: string | number;
};

export type TaskStatus =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'OPEN'
  | 'PAUSED';

export type TemplateInput = {
  key: string;
};

export type TermUnit =
  | 'DAYS'
  | 'HOURS'
  | 'MINUTES'
  | 'WORKING_DAYS'
  | 'WORKING_HOURS'
  | 'WORKING_MINUTES';

export type TransferTaskInput = {
  comment: string;
  idempotencyKey?: string | null | undefined;
  taskId: string | number;
  /** One of `transferTo` of the task. */
  to: string | number;
};

/** ITEMS: a case for each record of a large for-each. ANSWER: the end of this case, told to the one that called it. */
export type TriedEffectKind =
  | 'ANSWER'
  | 'FILE'
  | 'ITEMS'
  | 'MAIL'
  | 'MESSAGE'
  | 'PROCESS'
  | 'SERVICE'
  | 'SIGNAL';

/** CASE_WENT_ON: something has happened in the case since. OTHERS_ASKED: a service, a process or another case was asked. CHANGED, DELETED: a record the task wrote. DELETION: the task itself has deleted it. REFERRED: this record refers to one that would go. */
export type UndoObstacleKind =
  | 'CASE_WENT_ON'
  | 'CHANGED'
  | 'DELETED'
  | 'DELETION'
  | 'OTHERS_ASKED'
  | 'REFERRED';

export type UndoTaskInput = {
  idempotencyKey?: string | null | undefined;
  reason: string;
  taskId: string | number;
};

/** Fields that are left out stay as they are; null clears. */
export type UpdateRecordInput = {
  entity: string;
  /** The version the values were read at. */
  expectedVersion: number;
  id: string | number;
  idempotencyKey?: string | null | undefined;
  values: GraphqlValues;
};

export type UpdateUserInput = {
  active?: boolean | null | undefined;
  /** Keys of groups. */
  groups?: Array<string> | null | undefined;
  id: string | number;
  /** An empty text: nobody. */
  manager?: string | number | null | undefined;
  name?: string | null | undefined;
  password?: string | null | undefined;
  /** An empty text: none. */
  position?: string | null | undefined;
  roles?: Array<string> | null | undefined;
};

export type VerifyTaskInput = {
  element: string | number;
  idempotencyKey?: string | null | undefined;
  taskId: string | number;
  /** What the client said. It is compared and kept nowhere. */
  told: string;
};

export type VersionStatus =
  | 'DRAFT'
  | 'FINISHING'
  | 'OBSOLETE'
  | 'PUBLISHED';

export type WithdrawCaseInput = {
  caseId: string | number;
  idempotencyKey?: string | null | undefined;
  reason: string;
};

export type UserPartsFragment = { id: string, name: string, login: string, active: boolean, position: string | null, roles: Array<{ key: string, name: { ru: string, en: string } }>, groups: Array<{ key: string, name: { ru: string, en: string } }>, manager: { id: string, name: string } | null };

export type GroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsQuery = { groups: Array<{ key: string, users: number, name: { ru: string, en: string } }> };

export type UsersQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UsersQuery = { users: { totalCount: number, edges: Array<{ node: { id: string, name: string, login: string, active: boolean, position: string | null, roles: Array<{ key: string, name: { ru: string, en: string } }>, groups: Array<{ key: string, name: { ru: string, en: string } }>, manager: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { tokens: Array<{ id: string, name: string, start: string, createdAt: string, expiresAt: string | null, lastUsedAt: string | null }> };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'UserSaved', user: { id: string, name: string, login: string, active: boolean, position: string | null, roles: Array<{ key: string, name: { ru: string, en: string } }>, groups: Array<{ key: string, name: { ru: string, en: string } }>, manager: { id: string, name: string } | null } }
   };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'UserSaved', user: { id: string, name: string, login: string, active: boolean, position: string | null, roles: Array<{ key: string, name: { ru: string, en: string } }>, groups: Array<{ key: string, name: { ru: string, en: string } }>, manager: { id: string, name: string } | null } }
   };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type CreateRoleMutation = { createRole:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'RoleSaved', role: { key: string } }
   };

export type CreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type CreateGroupMutation = { createGroup:
    | { __typename: 'GroupSaved', group: { key: string } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;


export type CreateTokenMutation = { createToken:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TokenCreated', secret: string, token: { id: string, name: string } }
   };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeTokenMutation = { revokeToken:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type CalendarPartsFragment = { key: string, document: CalendarDocument, isDefault: boolean, version: number, savedAt: string, name: { ru: string, en: string }, savedBy: { id: string, name: string } | null };

export type CalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarsQuery = { calendars: Array<{ key: string, document: CalendarDocument, isDefault: boolean, version: number, savedAt: string, name: { ru: string, en: string }, savedBy: { id: string, name: string } | null }> };

export type SaveCalendarMutationVariables = Exact<{
  input: SaveCalendarInput;
}>;


export type SaveCalendarMutation = { saveCalendar:
    | { __typename: 'CalendarSaved', calendar: { key: string, document: CalendarDocument, isDefault: boolean, version: number, savedAt: string, name: { ru: string, en: string }, savedBy: { id: string, name: string } | null } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'StaleVersion', currentVersion: number, code: ProblemCode, message: string, path: Array<string> }
   };

export type LetterPartsFragment = { id: string, from: string, to: Array<string>, subject: string, text: string, caughtAt: string };

export type CaughtMailQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CaughtMailQuery = { caughtMail: { totalCount: number, edges: Array<{ node: { id: string, from: string, to: Array<string>, subject: string, text: string, caughtAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ServicePartsFragment = { key: string, kind: ServiceKind, document: ServiceDocument, version: number, savedAt: string, name: { ru: string, en: string }, secrets: Array<{ name: string, setAt: string }>, savedBy: { id: string, name: string } | null };

export type ServicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ServicesQuery = { services: { totalCount: number, edges: Array<{ node: { key: string, kind: ServiceKind, document: ServiceDocument, version: number, savedAt: string, name: { ru: string, en: string }, secrets: Array<{ name: string, setAt: string }>, savedBy: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SaveServiceMutationVariables = Exact<{
  input: SaveServiceInput;
}>;


export type SaveServiceMutation = { saveService:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'ServiceSaved', service: { key: string } }
    | { __typename: 'StaleVersion', currentVersion: number, code: ProblemCode, message: string, path: Array<string> }
   };

export type DeleteServiceMutationVariables = Exact<{
  input: DeleteServiceInput;
}>;


export type DeleteServiceMutation = { deleteService:
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'ServiceDeleted', key: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: ProblemCode, message: string, path: Array<string> }
   };

export type RetentionPartsFragment = { processId: string, keepDays: number | null, finished: number, archived: number, processName: { ru: string, en: string } };

export type RetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionQuery = { retention: Array<{ processId: string, keepDays: number | null, finished: number, archived: number, processName: { ru: string, en: string } }> };

export type PreviewRetentionQueryVariables = Exact<{
  processId: string | number;
  keepDays: number;
}>;


export type PreviewRetentionQuery = { previewRetention:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'RetentionPreview', cases: number, entries: number, oldest: string | null }
   };

export type SetRetentionMutationVariables = Exact<{
  input: SetRetentionInput;
}>;


export type SetRetentionMutation = { setRetention:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'RetentionSet', retention: { processId: string, keepDays: number | null, finished: number, archived: number, processName: { ru: string, en: string } } }
   };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ name: string, setAt: string | null, usedAt: string | null, processes: number }> };

export type MakeWebhookSecretMutationVariables = Exact<{
  input: MakeWebhookSecretInput;
}>;


export type MakeWebhookSecretMutation = { makeWebhookSecret:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'WebhookSecretMade', secret: string }
   };

export type DeleteWebhookSecretMutationVariables = Exact<{
  input: DeleteWebhookSecretInput;
}>;


export type DeleteWebhookSecretMutation = { deleteWebhookSecret:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type CaseLineFragment = { id: string, key: string, title: string, status: CaseStatus, startedAt: string, endedAt: string | null, outcome: { ru: string, en: string } | null, process: { id: string, name: { ru: string, en: string } } };

export type CasesQueryVariables = Exact<{
  search?: string | null | undefined;
  status?: CaseStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { totalCount: number, edges: Array<{ node: { id: string, key: string, title: string, status: CaseStatus, startedAt: string, endedAt: string | null, outcome: { ru: string, en: string } | null, process: { id: string, name: { ru: string, en: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaseWaitFactsFragment = { element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null };

export type RouteFactsFragment = { node: string, name: { ru: string, en: string }, stages: Array<{ id: string, state: ApprovalState, name: { ru: string, en: string }, added: Array<{ when: SignerOrder, user: { id: string, name: string }, by: { id: string, name: string } }>, votes: Array<{ at: string, said: ApprovalSaid, comment: string, by: { id: string, name: string } }> }> };

export type CaseFactsFragment = { withdrawable: boolean, archivedAt: string | null, id: string, key: string, title: string, status: CaseStatus, startedAt: string, endedAt: string | null, startedBy: { id: string, name: string }, version: { id: string, number: number, document: Diagram }, tasks: Array<{ id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, deadline: { due: string, state: DeadlineState, why: string | null, moves: Array<{ did: DeadlineMoveKind, at: string, reason: string, due: string, why: string | null, until: string | null, by: { id: string, name: string } | null }> } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null }>, incidents: Array<{ element: string, at: string | null, code: string, title: string, message: string, meaning: string, between: boolean, mayRetry: boolean, nodeName: { ru: string, en: string }, details: { facts: GraphqlValues, effect: string | null, service: string | null, attempts: number | null, lastError: string | null } | null }>, suspension: { at: string, reason: string, by: { id: string, name: string } | null } | null, waits: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, routes: Array<{ node: string, name: { ru: string, en: string }, stages: Array<{ id: string, state: ApprovalState, name: { ru: string, en: string }, added: Array<{ when: SignerOrder, user: { id: string, name: string }, by: { id: string, name: string } }>, votes: Array<{ at: string, said: ApprovalSaid, comment: string, by: { id: string, name: string } }> }> }>, card: Array<{ key: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }>, path: { nodes: Array<string>, edges: Array<string>, current: Array<string>, failed: Array<string> }, outcome: { ru: string, en: string } | null, process: { id: string, name: { ru: string, en: string } } };

export type CaseQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseQuery = { case: { withdrawable: boolean, archivedAt: string | null, id: string, key: string, title: string, status: CaseStatus, startedAt: string, endedAt: string | null, startedBy: { id: string, name: string }, version: { id: string, number: number, document: Diagram }, tasks: Array<{ id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, deadline: { due: string, state: DeadlineState, why: string | null, moves: Array<{ did: DeadlineMoveKind, at: string, reason: string, due: string, why: string | null, until: string | null, by: { id: string, name: string } | null }> } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null }>, incidents: Array<{ element: string, at: string | null, code: string, title: string, message: string, meaning: string, between: boolean, mayRetry: boolean, nodeName: { ru: string, en: string }, details: { facts: GraphqlValues, effect: string | null, service: string | null, attempts: number | null, lastError: string | null } | null }>, suspension: { at: string, reason: string, by: { id: string, name: string } | null } | null, waits: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, routes: Array<{ node: string, name: { ru: string, en: string }, stages: Array<{ id: string, state: ApprovalState, name: { ru: string, en: string }, added: Array<{ when: SignerOrder, user: { id: string, name: string }, by: { id: string, name: string } }>, votes: Array<{ at: string, said: ApprovalSaid, comment: string, by: { id: string, name: string } }> }> }>, card: Array<{ key: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }>, path: { nodes: Array<string>, edges: Array<string>, current: Array<string>, failed: Array<string> }, outcome: { ru: string, en: string } | null, process: { id: string, name: { ru: string, en: string } } } | null };

export type CaseHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseHistoryQuery = { case: { id: string, history: { edges: Array<{ node: { id: string, at: string, kind: HistoryKind, comment: string | null, undoable: string | null, by: { id: string, name: string } | null, person: { id: string, name: string } | null, nodeName: { ru: string, en: string } | null, branch: { ru: string, en: string } | null, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, repairs: Array<{ did: RepairKind, value: string | null, name: { ru: string, en: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CaseChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type CaseChangedSubscription = { caseChanged: { sequence: number, case: { id: string, status: CaseStatus } } };

export type CancelCaseMutationVariables = Exact<{
  input: CancelCaseInput;
}>;


export type CancelCaseMutation = { cancelCase:
    | { __typename: 'CaseChanged', case: { id: string } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type PreviewWithdrawalQueryVariables = Exact<{
  caseId: string | number;
}>;


export type PreviewWithdrawalQuery = { previewWithdrawal:
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'WithdrawalPreview', gone: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, lost: Array<{ task: string, changes: number, typed: boolean }>, written: Array<{ ru: string, en: string }>, sent: Array<{ id: string, kind: TriedEffectKind, name: string | null, to: string | null, subject: string | null, text: string | null }> }
   };

export type WithdrawCaseMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;


export type WithdrawCaseMutation = { withdrawCase:
    | { __typename: 'CaseChanged' }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type SuspendCaseMutationVariables = Exact<{
  input: SuspendCaseInput;
}>;


export type SuspendCaseMutation = { suspendCase:
    | { __typename: 'CaseChanged' }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type ResumeCaseMutationVariables = Exact<{
  input: ResumeCaseInput;
}>;


export type ResumeCaseMutation = { resumeCase:
    | { __typename: 'CaseChanged' }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type RepairPreviewFactsFragment = { ends: boolean, waits: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, gone: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, lost: Array<{ task: string, changes: number, typed: boolean }> };

export type PreviewRepairQueryVariables = Exact<{
  caseId: string | number;
  repairs: Array<RepairInput> | RepairInput;
}>;


export type PreviewRepairQuery = { previewRepair:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'RepairPreview', ends: boolean, waits: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, gone: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, lost: Array<{ task: string, changes: number, typed: boolean }> }
   };

export type RepairCaseMutationVariables = Exact<{
  input: RepairCaseInput;
}>;


export type RepairCaseMutation = { repairCase:
    | { __typename: 'CaseChanged' }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type ManagersQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagersQuery = { users: { edges: Array<{ node: { id: string, name: string, active: boolean } }> } };

export type ChangeFragment = { entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> };

export type LineReasonPartsFragment = { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> };

export type CommentFactsFragment = { id: string, text: string, writtenAt: string, editedAt: string | null, deletedAt: string | null, can: Array<CommentAction>, author: { id: string, name: string }, mentioned: Array<{ id: string, name: string }>, task: { id: string, name: { ru: string, en: string } } | null };

export type CommentsQueryVariables = Exact<{
  caseId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CommentsQuery = { case: { id: string, unreadMentions: number, comments: { totalCount: number, edges: Array<{ node: { id: string, text: string, writtenAt: string, editedAt: string | null, deletedAt: string | null, can: Array<CommentAction>, author: { id: string, name: string }, mentioned: Array<{ id: string, name: string }>, task: { id: string, name: { ru: string, en: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MentionableQueryVariables = Exact<{
  caseId: string | number;
  search?: string | null | undefined;
}>;


export type MentionableQuery = { case: { id: string, mentionable: Array<{ reads: boolean, user: { id: string, name: string, position: string | null } }> } | null };

export type MentionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MentionsQuery = { mentions: { totalCount: number, edges: Array<{ node: { id: string, text: string, writtenAt: string, editedAt: string | null, deletedAt: string | null, can: Array<CommentAction>, case: { id: string, key: string, title: string }, author: { id: string, name: string }, mentioned: Array<{ id: string, name: string }>, task: { id: string, name: { ru: string, en: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type CommentAnswer_CommentSaved_Fragment = { __typename: 'CommentSaved', comment: { id: string, text: string, writtenAt: string, editedAt: string | null, deletedAt: string | null, can: Array<CommentAction>, author: { id: string, name: string }, mentioned: Array<{ id: string, name: string }>, task: { id: string, name: { ru: string, en: string } } | null } };

type CommentAnswer_Invalid_Fragment = { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> };

type CommentAnswer_KeyReused_Fragment = { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> };

type CommentAnswer_NotNow_Fragment = { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> };

type CommentAnswer_NotPermitted_Fragment = { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> };

export type CommentAnswerFragment =
  | CommentAnswer_CommentSaved_Fragment
  | CommentAnswer_Invalid_Fragment
  | CommentAnswer_KeyReused_Fragment
  | CommentAnswer_NotNow_Fragment
  | CommentAnswer_NotPermitted_Fragment
;

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;


export type AddCommentMutation = { addComment:
    | { __typename: 'CommentSaved', comment: { id: string, text: string, writtenAt: string, editedAt: string | null, deletedAt: string | null, can: Array<CommentAction>, author: { id: string, name: string }, mentioned: Array<{ id: string, name: string }>, task: { id: string, name: { ru: string, en: string } } | null } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type EditCommentMutationVariables = Exact<{
  input: EditCommentInput;
}>;


export type EditCommentMutation = { editComment:
    | { __typename: 'CommentSaved', comment: { id: string, text: string, writtenAt: string, editedAt: string | null, deletedAt: string | null, can: Array<CommentAction>, author: { id: string, name: string }, mentioned: Array<{ id: string, name: string }>, task: { id: string, name: { ru: string, en: string } } | null } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type DeleteCommentMutationVariables = Exact<{
  input: DeleteCommentInput;
}>;


export type DeleteCommentMutation = { deleteComment:
    | { __typename: 'CommentSaved', comment: { id: string, text: string, writtenAt: string, editedAt: string | null, deletedAt: string | null, can: Array<CommentAction>, author: { id: string, name: string }, mentioned: Array<{ id: string, name: string }>, task: { id: string, name: { ru: string, en: string } } | null } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type ReadMentionsMutationVariables = Exact<{
  input: ReadMentionsInput;
}>;


export type ReadMentionsMutation = { readMentions:
    | { __typename: 'MentionsRead' }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type FieldConflictPartsFragment = { __typename: 'FieldConflict', entity: string, record: string, title: string, field: string, version: number, mine: GraphqlValues, theirs: GraphqlValues, baseText: string, mineText: string, theirsText: string, counted: boolean, at: string | null, entityName: { ru: string, en: string }, label: { ru: string, en: string }, by: { id: string, name: string } | null };

export type ChangedConflictPartsFragment = { __typename: 'ChangedConflict', entity: string, record: string, title: string, version: number, entityName: { ru: string, en: string }, fields: Array<{ field: string, baseText: string, theirsText: string, label: { ru: string, en: string } }> };

type ConflictParts_ChangedConflict_Fragment = { __typename: 'ChangedConflict', entity: string, record: string, title: string, version: number, entityName: { ru: string, en: string }, fields: Array<{ field: string, baseText: string, theirsText: string, label: { ru: string, en: string } }> };

type ConflictParts_DeletedConflict_Fragment = { __typename: 'DeletedConflict', entity: string, record: string, title: string, entityName: { ru: string, en: string } };

type ConflictParts_DuplicateConflict_Fragment = { __typename: 'DuplicateConflict', entity: string, record: string, title: string, existing: string | null, entityName: { ru: string, en: string }, labels: Array<{ ru: string, en: string }> };

type ConflictParts_FieldConflict_Fragment = { __typename: 'FieldConflict', entity: string, record: string, title: string, field: string, version: number, mine: GraphqlValues, theirs: GraphqlValues, baseText: string, mineText: string, theirsText: string, counted: boolean, at: string | null, entityName: { ru: string, en: string }, label: { ru: string, en: string }, by: { id: string, name: string } | null };

export type ConflictPartsFragment =
  | ConflictParts_ChangedConflict_Fragment
  | ConflictParts_DeletedConflict_Fragment
  | ConflictParts_DuplicateConflict_Fragment
  | ConflictParts_FieldConflict_Fragment
;

export type EntityPartsFragment = { id: string, key: string, version: number, unique: Array<Array<string>>, title: Array<string>, onConflict: ConflictPolicy, partOf: string | null, ownedBy: string | null, readers: Array<string>, editors: Array<string>, canRead: boolean, canEdit: boolean, name: { ru: string, en: string }, plural: { ru: string, en: string }, fields: Array<{ key: string, type: FieldType, required: boolean, unique: boolean, searchable: boolean, name: { ru: string, en: string }, help: { ru: string, en: string } | null }> };

export type EntitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type EntitiesQuery = { entities: Array<{ id: string, key: string, version: number, unique: Array<Array<string>>, title: Array<string>, onConflict: ConflictPolicy, partOf: string | null, ownedBy: string | null, readers: Array<string>, editors: Array<string>, canRead: boolean, canEdit: boolean, name: { ru: string, en: string }, plural: { ru: string, en: string }, fields: Array<{ key: string, type: FieldType, required: boolean, unique: boolean, searchable: boolean, name: { ru: string, en: string }, help: { ru: string, en: string } | null }> }> };

export type EntityQueryVariables = Exact<{
  key: string;
}>;


export type EntityQuery = { entity: { id: string, key: string, version: number, unique: Array<Array<string>>, title: Array<string>, onConflict: ConflictPolicy, partOf: string | null, ownedBy: string | null, readers: Array<string>, editors: Array<string>, canRead: boolean, canEdit: boolean, name: { ru: string, en: string }, plural: { ru: string, en: string }, fields: Array<{ key: string, type: FieldType, required: boolean, unique: boolean, searchable: boolean, name: { ru: string, en: string }, help: { ru: string, en: string } | null }> } | null };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { roles: Array<{ key: string, system: boolean, outside: boolean, users: number, name: { ru: string, en: string } }> };

export type SaveEntityMutationVariables = Exact<{
  input: SaveEntityInput;
}>;


export type SaveEntityMutation = { saveEntity:
    | { __typename: 'EntitySaved', entity: { id: string, key: string, version: number, unique: Array<Array<string>>, title: Array<string>, onConflict: ConflictPolicy, partOf: string | null, ownedBy: string | null, readers: Array<string>, editors: Array<string>, canRead: boolean, canEdit: boolean, name: { ru: string, en: string }, plural: { ru: string, en: string }, fields: Array<{ key: string, type: FieldType, required: boolean, unique: boolean, searchable: boolean, name: { ru: string, en: string }, help: { ru: string, en: string } | null }> } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'StaleVersion', currentVersion: number, code: ProblemCode, message: string, path: Array<string> }
   };

export type DeadlineFactsFragment = { due: string, state: DeadlineState, why: string | null, moves: Array<{ did: DeadlineMoveKind, at: string, reason: string, due: string, why: string | null, until: string | null, by: { id: string, name: string } | null }> };

export type ExtendDeadlineMutationVariables = Exact<{
  input: ExtendDeadlineInput;
}>;


export type ExtendDeadlineMutation = { extendDeadline:
    | { __typename: 'DeadlineMoved', task: { id: string, due: string | null, deadlineState: DeadlineState | null } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type PauseDeadlineMutationVariables = Exact<{
  input: PauseDeadlineInput;
}>;


export type PauseDeadlineMutation = { pauseDeadline:
    | { __typename: 'DeadlineMoved', task: { id: string, due: string | null, deadlineState: DeadlineState | null } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type ResumeDeadlineMutationVariables = Exact<{
  input: ResumeDeadlineInput;
}>;


export type ResumeDeadlineMutation = { resumeDeadline:
    | { __typename: 'DeadlineMoved', task: { id: string, due: string | null, deadlineState: DeadlineState | null } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

type DeadlineAnswer_DeadlineMoved_Fragment = { __typename: 'DeadlineMoved', task: { id: string, due: string | null, deadlineState: DeadlineState | null } };

type DeadlineAnswer_Invalid_Fragment = { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> };

type DeadlineAnswer_KeyReused_Fragment = { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> };

type DeadlineAnswer_NotNow_Fragment = { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> };

type DeadlineAnswer_NotPermitted_Fragment = { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> };

export type DeadlineAnswerFragment =
  | DeadlineAnswer_DeadlineMoved_Fragment
  | DeadlineAnswer_Invalid_Fragment
  | DeadlineAnswer_KeyReused_Fragment
  | DeadlineAnswer_NotNow_Fragment
  | DeadlineAnswer_NotPermitted_Fragment
;

export type FormFieldPartsFragment = { path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> };

export type FormTablePartsFragment = { path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> };

export type FindRecordsQueryVariables = Exact<{
  entity: string;
  search?: string | null | undefined;
  task?: string | number | null | undefined;
}>;


export type FindRecordsQuery = { records: { edges: Array<{ node: { id: string, title: string } }> } };

export type FindUsersQueryVariables = Exact<{
  search?: string | null | undefined;
  role?: string | null | undefined;
  active?: boolean | null | undefined;
}>;


export type FindUsersQuery = { users: { edges: Array<{ node: { id: string, name: string } }> } };

export type ImportRecordsMutationVariables = Exact<{
  input: ImportRecordsInput;
}>;


export type ImportRecordsMutation = { importRecords:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'RecordsImported', rows: number, created: number, columns: Array<{ header: string, field: string | null }> }
   };

export type TaskLineFragment = { id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null };

export type InboxQueryVariables = Exact<{
  filter: InboxFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { totalCount: number, edges: Array<{ node: { id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxCountsQuery = { inboxCounts: { mine: number, queue: number, absent: number, participant: number, paused: number, overdue: number, dueToday: number, mentions: number } };

export type InboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxChangedSubscription = { inboxChanged: { sequence: number, counts: { mine: number, queue: number, absent: number, participant: number, paused: number, overdue: number, dueToday: number, mentions: number } } };

export type StartableQueryVariables = Exact<{ [key: string]: never; }>;


export type StartableQuery = { startable: Array<{ processId: string, name: { ru: string, en: string }, description: { ru: string, en: string } | null, parameters: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }> }> };

export type StartProcessMutationVariables = Exact<{
  input: StartProcessInput;
}>;


export type StartProcessMutation = { startProcess:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'ProcessStarted', case: { id: string, key: string }, task: { id: string } | null }
   };

export type InboxProcessesQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxProcessesQuery = { inboxProcesses: Array<{ processId: string, name: { ru: string, en: string }, steps: Array<{ node: string, name: { ru: string, en: string } }> }> };

export type NextTasksQueryVariables = Exact<{
  list: InboxFilter;
}>;


export type NextTasksQuery = { list: { edges: Array<{ node: { id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }> }, queue: { edges: Array<{ node: { id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }> } };

export type SavedViewPartsFragment = { id: string, name: string, mine: boolean, pinned: boolean, count: number | null, role: { key: string, name: { ru: string, en: string } } | null, group: { key: string, name: { ru: string, en: string } } | null, filter: { view: InboxView, search: string | null, processId: string | null, role: string | null, node: string | null, personId: string | null, statuses: Array<TaskStatus> | null, due: DueFilter | null, createdFrom: string | null, createdTo: string | null, stopped: boolean | null, suspended: boolean | null, order: InboxOrder | null } };

export type InboxViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxViewsQuery = { inboxViews: Array<{ id: string, name: string, mine: boolean, pinned: boolean, count: number | null, role: { key: string, name: { ru: string, en: string } } | null, group: { key: string, name: { ru: string, en: string } } | null, filter: { view: InboxView, search: string | null, processId: string | null, role: string | null, node: string | null, personId: string | null, statuses: Array<TaskStatus> | null, due: DueFilter | null, createdFrom: string | null, createdTo: string | null, stopped: boolean | null, suspended: boolean | null, order: InboxOrder | null } }> };

type ViewsAnswer_InboxViewsChanged_Fragment = { __typename: 'InboxViewsChanged', views: Array<{ id: string, name: string, mine: boolean, pinned: boolean, count: number | null, role: { key: string, name: { ru: string, en: string } } | null, group: { key: string, name: { ru: string, en: string } } | null, filter: { view: InboxView, search: string | null, processId: string | null, role: string | null, node: string | null, personId: string | null, statuses: Array<TaskStatus> | null, due: DueFilter | null, createdFrom: string | null, createdTo: string | null, stopped: boolean | null, suspended: boolean | null, order: InboxOrder | null } }> };

type ViewsAnswer_Invalid_Fragment = { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> };

type ViewsAnswer_NotPermitted_Fragment = { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> };

export type ViewsAnswerFragment =
  | ViewsAnswer_InboxViewsChanged_Fragment
  | ViewsAnswer_Invalid_Fragment
  | ViewsAnswer_NotPermitted_Fragment
;

export type SaveInboxViewMutationVariables = Exact<{
  input: SaveInboxViewInput;
}>;


export type SaveInboxViewMutation = { saveInboxView:
    | { __typename: 'InboxViewsChanged', views: Array<{ id: string, name: string, mine: boolean, pinned: boolean, count: number | null, role: { key: string, name: { ru: string, en: string } } | null, group: { key: string, name: { ru: string, en: string } } | null, filter: { view: InboxView, search: string | null, processId: string | null, role: string | null, node: string | null, personId: string | null, statuses: Array<TaskStatus> | null, due: DueFilter | null, createdFrom: string | null, createdTo: string | null, stopped: boolean | null, suspended: boolean | null, order: InboxOrder | null } }> }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type DeleteInboxViewMutationVariables = Exact<{
  input: DeleteInboxViewInput;
}>;


export type DeleteInboxViewMutation = { deleteInboxView:
    | { __typename: 'InboxViewsChanged', views: Array<{ id: string, name: string, mine: boolean, pinned: boolean, count: number | null, role: { key: string, name: { ru: string, en: string } } | null, group: { key: string, name: { ru: string, en: string } } | null, filter: { view: InboxView, search: string | null, processId: string | null, role: string | null, node: string | null, personId: string | null, statuses: Array<TaskStatus> | null, due: DueFilter | null, createdFrom: string | null, createdTo: string | null, stopped: boolean | null, suspended: boolean | null, order: InboxOrder | null } }> }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type PinInboxViewsMutationVariables = Exact<{
  input: PinInboxViewsInput;
}>;


export type PinInboxViewsMutation = { pinInboxViews:
    | { __typename: 'InboxViewsChanged', views: Array<{ id: string, name: string, mine: boolean, pinned: boolean, count: number | null, role: { key: string, name: { ru: string, en: string } } | null, group: { key: string, name: { ru: string, en: string } } | null, filter: { view: InboxView, search: string | null, processId: string | null, role: string | null, node: string | null, personId: string | null, statuses: Array<TaskStatus> | null, due: DueFilter | null, createdFrom: string | null, createdTo: string | null, stopped: boolean | null, suspended: boolean | null, order: InboxOrder | null } }> }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type ShareTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShareTargetsQuery = { roles: Array<{ key: string, name: { ru: string, en: string } }>, groups: Array<{ key: string, name: { ru: string, en: string } }> };

export type CommandTasksMutationVariables = Exact<{
  input: CommandTasksInput;
}>;


export type CommandTasksMutation = { commandTasks:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TasksCommanded', rows: Array<{ taskId: string, problem:
          | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
          | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
          | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
          | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
         | null }> }
   };

export type IncidentFactsFragment = { element: string, at: string | null, code: string, title: string, message: string, meaning: string, between: boolean, mayRetry: boolean, nodeName: { ru: string, en: string }, details: { facts: GraphqlValues, effect: string | null, service: string | null, attempts: number | null, lastError: string | null } | null };

export type IncidentsQueryVariables = Exact<{
  filter?: IncidentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IncidentsQuery = { incidents: { totalCount: number, edges: Array<{ node: { element: string, at: string | null, code: string, title: string, message: string, meaning: string, between: boolean, mayRetry: boolean, case: { id: string, key: string, title: string, status: CaseStatus, process: { id: string, name: { ru: string, en: string } } }, nodeName: { ru: string, en: string }, details: { facts: GraphqlValues, effect: string | null, service: string | null, attempts: number | null, lastError: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IncidentGroupsQueryVariables = Exact<{
  filter?: IncidentFilter | null | undefined;
}>;


export type IncidentGroupsQuery = { incidentGroups: Array<{ processId: string, node: string, code: string, title: string, cause: string, causeName: string | null, count: number, firstAt: string, processName: { ru: string, en: string }, nodeName: { ru: string, en: string } }> };

export type IncidentCountQueryVariables = Exact<{ [key: string]: never; }>;


export type IncidentCountQuery = { incidentCount: number };

export type IncidentsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type IncidentsChangedSubscription = { incidentsChanged: { sequence: number, count: number } };

export type CommandCasesMutationVariables = Exact<{
  input: CommandCasesInput;
}>;


export type CommandCasesMutation = { commandCases:
    | { __typename: 'CasesCommanded', bulk: { id: string } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type BulkQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkQuery = { bulk: { id: string, action: BulkAction, reason: string, createdAt: string, finishedAt: string | null, by: { id: string, name: string }, counts: { pending: number, done: number, waiting: number, stopped: number, refused: number } } | null };

export type BulkItemsQueryVariables = Exact<{
  id: string | number;
  outcomes?: Array<BulkOutcome> | BulkOutcome | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BulkItemsQuery = { bulk: { id: string, items: { totalCount: number, edges: Array<{ node: { number: number, outcome: BulkOutcome, message: string | null, case: { id: string, key: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SubstitutionPartsFragment = { id: string, mode: SubstitutionMode, firstDay: string, lastDay: string, present: boolean, absent: { id: string, name: string }, deputy: { id: string, name: string }, setBy: { id: string, name: string } };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { node:
    | { __typename: 'Case' }
    | { __typename: 'ProcessDefinition' }
    | { __typename: 'ProcessVersion' }
    | { __typename: 'Record' }
    | { __typename: 'Task' }
    | { __typename: 'User', id: string, name: string, position: string | null, active: boolean, maySubstitute: boolean, roles: Array<{ key: string, name: { ru: string, en: string } }>, groups: Array<{ key: string, name: { ru: string, en: string } }>, manager: { id: string, name: string } | null, deputies: Array<{ id: string, mode: SubstitutionMode, firstDay: string, lastDay: string, present: boolean, absent: { id: string, name: string }, deputy: { id: string, name: string }, setBy: { id: string, name: string } }>, standsInFor: Array<{ id: string, mode: SubstitutionMode, firstDay: string, lastDay: string, present: boolean, absent: { id: string, name: string }, deputy: { id: string, name: string }, setBy: { id: string, name: string } }> }
   | null, users: { edges: Array<{ node: { id: string, name: string, position: string | null } }> } };

export type SetSubstitutionMutationVariables = Exact<{
  input: SetSubstitutionInput;
}>;


export type SetSubstitutionMutation = { setSubstitution:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'SubstitutionSet', substitution: { id: string } }
   };

export type EndSubstitutionMutationVariables = Exact<{
  input: EndSubstitutionInput;
}>;


export type EndSubstitutionMutation = { endSubstitution:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

type ProblemParts_DiagramInvalid_Fragment = { __typename: 'DiagramInvalid', code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_Invalid_Fragment = { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> };

type ProblemParts_KeyReused_Fragment = { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_NotNow_Fragment = { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_NotPermitted_Fragment = { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_RecordConflict_Fragment = { __typename: 'RecordConflict', code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_StaleVersion_Fragment = { __typename: 'StaleVersion', currentVersion: number, code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_TaskConflict_Fragment = { __typename: 'TaskConflict', code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_TemplateCollides_Fragment = { __typename: 'TemplateCollides', code: ProblemCode, message: string, path: Array<string> };

export type ProblemPartsFragment =
  | ProblemParts_DiagramInvalid_Fragment
  | ProblemParts_Invalid_Fragment
  | ProblemParts_KeyReused_Fragment
  | ProblemParts_NotNow_Fragment
  | ProblemParts_NotPermitted_Fragment
  | ProblemParts_RecordConflict_Fragment
  | ProblemParts_StaleVersion_Fragment
  | ProblemParts_TaskConflict_Fragment
  | ProblemParts_TemplateCollides_Fragment
;

export type MovePreviewQueryVariables = Exact<{
  input: MoveInput;
}>;


export type MovePreviewQuery = { previewMove: { total: number, examined: number, moves: number, warned: number, cannot: number, reasons: Array<{ obstacle: boolean, cases: number, note: { code: string, message: string } }>, steps: Array<{ node: string, block: string, cases: number, to: string | null, name: { ru: string, en: string }, inside: { ru: string, en: string } | null, targets: Array<{ node: string, name: { ru: string, en: string } }> }>, problems: Array<{ path: string, message: string }>, cases: Array<{ id: string, number: string, outcome: MoveOutcome, status: RunningStatus, child: boolean, version: { number: number }, notes: Array<{ code: string, message: string }> }> } | null };

export type MoveRehearsalQueryVariables = Exact<{
  input: RehearseMoveInput;
}>;


export type MoveRehearsalQuery = { rehearseMove: Array<{ id: string, number: string, end: RehearsalEnd, why: string, node: { ru: string, en: string } | null, path: Array<{ ru: string, en: string }> }> | null };

export type MovesQueryVariables = Exact<{
  processId: string | number;
}>;


export type MovesQuery = { moves: Array<{ id: string, status: MoveStatus, startedAt: string, startedBy: { name: string }, target: { number: number }, counts: { moved: number, skipped: number, cannot: number, undone: number, kept: number } }> };

export type MoveQueryVariables = Exact<{
  id: string | number;
}>;


export type MoveQuery = { move: { id: string, status: MoveStatus, warned: boolean, startedAt: string, finishedAt: string | null, startedBy: { name: string }, process: { id: string, name: { ru: string, en: string } }, target: { number: number }, counts: { moved: number, skipped: number, cannot: number, undone: number, kept: number } } | null };

export type MovedCasesQueryVariables = Exact<{
  id: string | number;
  result?: MoveResult | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MovedCasesQuery = { move: { id: string, cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, result: MoveResult, case: { title: string } | null, notes: Array<{ code: string, message: string }> } }> } } | null };

export type StartMoveMutationVariables = Exact<{
  input: StartMoveInput;
}>;


export type StartMoveMutation = { startMove:
    | { __typename: 'Invalid', message: string }
    | { __typename: 'MoveCommanded', move: { id: string } }
    | { __typename: 'NotNow', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type PauseMoveMutationVariables = Exact<{
  input: CommandMoveInput;
}>;


export type PauseMoveMutation = { pauseMove:
    | { __typename: 'MoveCommanded' }
    | { __typename: 'NotNow', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type ResumeMoveMutationVariables = Exact<{
  input: CommandMoveInput;
}>;


export type ResumeMoveMutation = { resumeMove:
    | { __typename: 'MoveCommanded' }
    | { __typename: 'NotNow', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type StopMoveMutationVariables = Exact<{
  input: CommandMoveInput;
}>;


export type StopMoveMutation = { stopMove:
    | { __typename: 'MoveCommanded' }
    | { __typename: 'NotNow', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type RollBackMoveMutationVariables = Exact<{
  input: CommandMoveInput;
}>;


export type RollBackMoveMutation = { rollBackMove:
    | { __typename: 'MoveCommanded' }
    | { __typename: 'NotNow', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type ProcessesQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProcessesQuery = { processes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, draftVersion: number, draftSavedAt: string, changed: boolean, runningCases: number, stoppedCases: number, name: { ru: string, en: string }, draftSavedBy: { name: string } | null, published: { number: number, publishedAt: string } | null } }> } };

export type ProcessQueryVariables = Exact<{
  id: string | number;
}>;


export type ProcessQuery = { process: { id: string, draft: Diagram, draftVersion: number, draftSavedAt: string, changed: boolean, runningCases: number, draftSavedBy: { id: string, name: string } | null, published: { number: number, publishedAt: string } | null, versions: Array<{ id: string, number: number, status: VersionStatus, publishedAt: string, note: string, runningCases: number, publishedBy: { name: string } }> } | null };

export type ProcessSurroundingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProcessSurroundingsQuery = { calendars: Array<{ key: string, isDefault: boolean, name: { ru: string, en: string } }>, entities: Array<{ key: string, unique: Array<Array<string>>, title: Array<string>, onConflict: ConflictPolicy, partOf: string | null, readers: Array<string>, editors: Array<string>, name: { ru: string, en: string }, plural: { ru: string, en: string }, fields: Array<{ key: string, type: FieldType, required: boolean, unique: boolean, searchable: boolean, name: { ru: string, en: string }, help: { ru: string, en: string } | null }> }>, roles: Array<{ key: string, system: boolean, users: number, name: { ru: string, en: string } }>, groups: Array<{ key: string, users: number, name: { ru: string, en: string } }> };

export type PersonNamedQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonNamedQuery = { node:
    | { __typename: 'Case' }
    | { __typename: 'ProcessDefinition' }
    | { __typename: 'ProcessVersion' }
    | { __typename: 'Record' }
    | { __typename: 'Task' }
    | { __typename: 'User', id: string, name: string, active: boolean }
   | null };

export type PeopleNowQueryVariables = Exact<{
  role?: string | null | undefined;
  group?: string | null | undefined;
}>;


export type PeopleNowQuery = { users: { totalCount: number, edges: Array<{ node: { id: string, name: string, active: boolean } }> } };

export type CreateProcessMutationVariables = Exact<{
  input: CreateProcessInput;
}>;


export type CreateProcessMutation = { createProcess:
    | { __typename: 'DiagramInvalid', code: ProblemCode, message: string }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string }
    | { __typename: 'ProcessCreated', process: { id: string } }
   };

export type SaveProcessDraftMutationVariables = Exact<{
  input: SaveProcessDraftInput;
}>;


export type SaveProcessDraftMutation = { saveProcessDraft:
    | { __typename: 'DiagramInvalid', code: ProblemCode, message: string }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string }
    | { __typename: 'ProcessDraftSaved', process: { id: string, draftVersion: number, draftSavedAt: string } }
    | { __typename: 'StaleVersion', currentVersion: number, code: ProblemCode, message: string }
   };

export type PublishProcessMutationVariables = Exact<{
  input: PublishProcessInput;
}>;


export type PublishProcessMutation = { publishProcess:
    | { __typename: 'DiagramInvalid', code: ProblemCode, message: string, problems: Array<{ code: string, severity: Severity, node: string | null, edge: string | null, property: string | null, message: { ru: string, en: string } }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string }
    | { __typename: 'ProcessPublished', version: { id: string, number: number } }
    | { __typename: 'StaleVersion', code: ProblemCode, message: string }
   };

export type DeleteProcessMutationVariables = Exact<{
  input: DeleteProcessInput;
}>;


export type DeleteProcessMutation = { deleteProcess:
    | { __typename: 'NotNow', code: ProblemCode, message: string }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string }
    | { __typename: 'ProcessDeleted', id: string }
    | { __typename: 'StaleVersion', code: ProblemCode, message: string }
   };

export type TemplatePartsFragment = { key: string, password: string | null, records: number, installedAt: string | null, interrupted: boolean, name: { ru: string, en: string }, description: { ru: string, en: string }, processes: Array<{ id: string | null, name: { ru: string, en: string } }>, entities: Array<{ ru: string, en: string }>, people: Array<{ login: string, name: string, roles: Array<{ ru: string, en: string }>, starts: Array<{ ru: string, en: string }> }> };

export type TemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplatesQuery = { templates: Array<{ key: string, password: string | null, records: number, installedAt: string | null, interrupted: boolean, name: { ru: string, en: string }, description: { ru: string, en: string }, processes: Array<{ id: string | null, name: { ru: string, en: string } }>, entities: Array<{ ru: string, en: string }>, people: Array<{ login: string, name: string, roles: Array<{ ru: string, en: string }>, starts: Array<{ ru: string, en: string }> }> }> };

export type InstallTemplateMutationVariables = Exact<{
  input: TemplateInput;
}>;


export type InstallTemplateMutation = { installTemplate:
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TemplateCollides', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TemplateInstalled', template: { key: string, password: string | null, records: number, installedAt: string | null, interrupted: boolean, name: { ru: string, en: string }, description: { ru: string, en: string }, processes: Array<{ id: string | null, name: { ru: string, en: string } }>, entities: Array<{ ru: string, en: string }>, people: Array<{ login: string, name: string, roles: Array<{ ru: string, en: string }>, starts: Array<{ ru: string, en: string }> }> } }
   };

export type RemoveTemplateMutationVariables = Exact<{
  input: TemplateInput;
}>;


export type RemoveTemplateMutation = { removeTemplate:
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TemplateRemoved', key: string }
   };

export type ProcessVersionsQueryVariables = Exact<{
  id: string | number;
}>;


export type ProcessVersionsQuery = { process: { id: string, draftVersion: number, draftSavedAt: string, changed: boolean, name: { ru: string, en: string }, draftSavedBy: { name: string } | null, draftAuthors: Array<{ savedAt: string, user: { id: string, name: string } }>, published: { id: string, number: number } | null, versions: Array<{ id: string, number: number, status: VersionStatus, publishedAt: string, note: string, runningCases: number, publishedBy: { name: string } }> } | null };

export type VersionDocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type VersionDocumentQuery = { node:
    | { id: string }
    | { id: string }
    | { document: Diagram, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type DraftDocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftDocumentQuery = { process: { id: string, draft: Diagram } | null };

export type PeopleNamedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PeopleNamedQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
   | null> };

export type RestoreProcessVersionMutationVariables = Exact<{
  input: RestoreProcessVersionInput;
}>;


export type RestoreProcessVersionMutation = { restoreProcessVersion:
    | { __typename: 'NotPermitted', message: string }
    | { __typename: 'ProcessVersionRestored', kept: { number: number } | null }
    | { __typename: 'StaleVersion', message: string }
   };

export type RecordPartsFragment = { id: string, entity: string, version: number, title: string, values: GraphqlValues, createdAt: string, updatedAt: string, titles: Array<{ id: string, title: string }> };

export type RecordsQueryVariables = Exact<{
  entity: string;
  search?: string | null | undefined;
  filter?: Array<FieldFilter> | FieldFilter | null | undefined;
  order?: Array<FieldOrder> | FieldOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordsQuery = { records: { totalCount: number, edges: Array<{ node: { id: string, entity: string, version: number, title: string, values: GraphqlValues, createdAt: string, updatedAt: string, titles: Array<{ id: string, title: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecordQueryVariables = Exact<{
  entity: string;
  id: string | number;
}>;


export type RecordQuery = { record: { id: string, entity: string, version: number, title: string, values: GraphqlValues, createdAt: string, updatedAt: string, titles: Array<{ id: string, title: string }> } | null };

export type RecordHistoryQueryVariables = Exact<{
  entity: string;
  id: string | number;
  first: number;
}>;


export type RecordHistoryQuery = { record: { id: string, history: Array<{ id: string, at: string, caseKey: string | null, source: CommitSource, by: { id: string, name: string }, taskName: { ru: string, en: string } | null, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }> }> } | null };

export type CreateRecordMutationVariables = Exact<{
  input: CreateRecordInput;
}>;


export type CreateRecordMutation = { createRecord:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'RecordSaved', record: { id: string, entity: string, version: number, title: string, values: GraphqlValues, createdAt: string, updatedAt: string, titles: Array<{ id: string, title: string }> } }
   };

export type UpdateRecordMutationVariables = Exact<{
  input: UpdateRecordInput;
}>;


export type UpdateRecordMutation = { updateRecord:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'RecordConflict', code: ProblemCode, message: string, path: Array<string>, conflicts: Array<{ __typename: 'FieldConflict', entity: string, record: string, title: string, field: string, version: number, mine: GraphqlValues, theirs: GraphqlValues, baseText: string, mineText: string, theirsText: string, counted: boolean, at: string | null, entityName: { ru: string, en: string }, label: { ru: string, en: string }, by: { id: string, name: string } | null }>, current: { id: string, entity: string, version: number, title: string, values: GraphqlValues, createdAt: string, updatedAt: string, titles: Array<{ id: string, title: string }> } }
    | { __typename: 'RecordSaved', record: { id: string, entity: string, version: number, title: string, values: GraphqlValues, createdAt: string, updatedAt: string, titles: Array<{ id: string, title: string }> } }
   };

export type DeleteRecordMutationVariables = Exact<{
  input: DeleteRecordInput;
}>;


export type DeleteRecordMutation = { deleteRecord:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'RecordDeleted', id: string }
    | { __typename: 'StaleVersion', currentVersion: number, code: ProblemCode, message: string, path: Array<string> }
   };

export type OfferedQueryVariables = Exact<{
  entity: string;
  record: string | number;
}>;


export type OfferedQuery = { offered: Array<{ processId: string, parameter: string, name: { ru: string, en: string }, description: { ru: string, en: string } | null, parameters: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }> }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { may: Array<Permission>, outside: boolean, opensRecords: boolean, timeZone: string, user: { id: string, name: string, login: string, roles: Array<{ key: string, name: { ru: string, en: string } }> } } };

export type DraftVersionsQueryVariables = Exact<{
  taskId: string | number;
}>;


export type DraftVersionsQuery = { draftVersions: Array<{ at: string, values: GraphqlValues, by: { id: string, name: string } | null, changes: Array<{ path: string, before: string, after: string, label: { ru: string, en: string } }> }> | null };

export type TaskInWorkFragment = { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
      | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
      | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
      | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
      | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
      | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
     } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null };

export type TaskStateQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskStateQuery = { task: { id: string, status: TaskStatus, work: { awaitedSigner: { id: string, name: string } | null } | null, case: { id: string, unreadMentions: number, comments: { totalCount: number }, routes: Array<{ node: string, name: { ru: string, en: string }, stages: Array<{ id: string, state: ApprovalState, name: { ru: string, en: string }, added: Array<{ when: SignerOrder, user: { id: string, name: string }, by: { id: string, name: string } }>, votes: Array<{ at: string, said: ApprovalSaid, comment: string, by: { id: string, name: string } }> }> }>, suspension: { at: string, reason: string, by: { id: string, name: string } | null } | null }, deadline: { due: string, state: DeadlineState, why: string | null, moves: Array<{ did: DeadlineMoveKind, at: string, reason: string, due: string, why: string | null, until: string | null, by: { id: string, name: string } | null }> } | null } | null };

export type TaskQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskQuery = { task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
        | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
        | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
        | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
        | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
        | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
       } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } | null };

export type TaskWrittenQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskWrittenQuery = { task: { id: string, written: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }> } | null };

export type TaskScopeQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskScopeQuery = { task: { id: string, case: { id: string, version: { id: string, document: Diagram } } } | null, entities: Array<{ key: string, name: { ru: string, en: string }, fields: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }> }> };

export type ClaimTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type ClaimTaskMutation = { claimTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type ReleaseTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type ReleaseTaskMutation = { releaseTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type TransferToQueryVariables = Exact<{
  id: string | number;
  search?: string | null | undefined;
}>;


export type TransferToQuery = { task: { id: string, transferTo: { edges: Array<{ node: { id: string, name: string, position: string | null } }> } } | null };

export type TransferTaskMutationVariables = Exact<{
  input: TransferTaskInput;
}>;


export type TransferTaskMutation = { transferTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type PreviewReturnQueryVariables = Exact<{
  taskId: string | number;
  node: string | number;
}>;


export type PreviewReturnQuery = { previewReturn:
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'ReturnPreview', gone: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, opens: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, lost: Array<{ task: string, changes: number, typed: boolean }>, written: Array<{ ru: string, en: string }>, sent: Array<{ id: string, kind: TriedEffectKind, name: string | null, to: string | null, subject: string | null, text: string | null }> }
   };

export type AddSignerMutationVariables = Exact<{
  input: AddSignerInput;
}>;


export type AddSignerMutation = { addSigner:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type ReturnTaskMutationVariables = Exact<{
  input: ReturnTaskInput;
}>;


export type ReturnTaskMutation = { returnTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type AddTaskParticipantMutationVariables = Exact<{
  input: AddParticipantInput;
}>;


export type AddTaskParticipantMutation = { addTaskParticipant:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type RemoveTaskParticipantMutationVariables = Exact<{
  input: RemoveParticipantInput;
}>;


export type RemoveTaskParticipantMutation = { removeTaskParticipant:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type PauseTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type PauseTaskMutation = { pauseTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type ResumeTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type ResumeTaskMutation = { resumeTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type CancelTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type CancelTaskMutation = { cancelTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type SubmitFormMutationVariables = Exact<{
  input: SubmitFormInput;
}>;


export type SubmitFormMutation = { submitForm:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type SelectRecordMutationVariables = Exact<{
  input: SelectRecordInput;
}>;


export type SelectRecordMutation = { selectRecord:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type VerifyTaskMutationVariables = Exact<{
  input: VerifyTaskInput;
}>;


export type VerifyTaskMutation = { verifyTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type GoBackMutationVariables = Exact<{
  input: GoBackInput;
}>;


export type GoBackMutation = { goBack:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type TakeOutLineMutationVariables = Exact<{
  input: LineInput;
}>;


export type TakeOutLineMutation = { takeOutLine:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

export type PutBackLineMutationVariables = Exact<{
  input: LineInput;
}>;


export type PutBackLineMutation = { putBackLine:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } }
   };

type TaskAnswer_Invalid_Fragment = { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> };

type TaskAnswer_KeyReused_Fragment = { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> };

type TaskAnswer_NotNow_Fragment = { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> };

type TaskAnswer_NotPermitted_Fragment = { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> };

type TaskAnswer_TaskMoved_Fragment = { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
        | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
        | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
        | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
        | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
        | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
       } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null } };

export type TaskAnswerFragment =
  | TaskAnswer_Invalid_Fragment
  | TaskAnswer_KeyReused_Fragment
  | TaskAnswer_NotNow_Fragment
  | TaskAnswer_NotPermitted_Fragment
  | TaskAnswer_TaskMoved_Fragment
;

export type RetryIncidentMutationVariables = Exact<{
  input: RetryIncidentInput;
}>;


export type RetryIncidentMutation = { retryIncident:
    | { __typename: 'CaseChanged', case: { id: string } }
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
   };

export type SaveTaskDraftMutationVariables = Exact<{
  input: SaveTaskDraftInput;
}>;


export type SaveTaskDraftMutation = { saveTaskDraft:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskDraftSaved', savedAt: string, outdated: Array<{ __typename: 'FieldConflict', entity: string, record: string, title: string, field: string, version: number, mine: GraphqlValues, theirs: GraphqlValues, baseText: string, mineText: string, theirsText: string, counted: boolean, at: string | null, entityName: { ru: string, en: string }, label: { ru: string, en: string }, by: { id: string, name: string } | null }> }
   };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskCommitted', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, stopped: { at: string, why: StopCause, reason: string, by: { id: string, name: string } | null } | null, returned: { at: string, reason: string, by: { id: string, name: string } | null } | null, watchers: Array<{ id: string, name: string }>, case: { id: string, title: string, status: CaseStatus }, work: { savedAt: string | null, back: string | null, mayAddSigner: boolean, returns: Array<{ node: string, name: { ru: string, en: string } }>, cancel: { to: CancelOutcome, at: string | null }, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, typed: Array<string>, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, readIf: string | null, computed: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null, offers: Array<{ option: string, when: string }> }>, tables: Array<{ path: string, mode: FieldMode, min: number, max: number, visibleIf: string | null, label: { ru: string, en: string }, columns: Array<{ field: string, type: FieldType, mode: FieldMode, required: boolean, label: { ru: string, en: string } }>, rows: Array<{ id: string, values: GraphqlValues }> }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, caseChanges: Array<{ key: string, beforeText: string, afterText: string, transient: boolean, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } }>, takenOut: Array<{ entity: string, record: string, title: string, field: string | null, valueText: string, entityName: { ru: string, en: string }, label: { ru: string, en: string } | null }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
            | { __typename: 'VerifyScreen', element: string, node: string, left: number, missed: boolean, name: { ru: string, en: string }, ask: { ru: string, en: string } }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, next: Array<{ id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, due: string | null, deadlineState: DeadlineState | null, suspended: boolean, unreadMentions: number, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, ownerFor: { id: string, name: string } | null, helpers: Array<{ id: string, name: string }>, group: { key: string, name: { ru: string, en: string } } | null }> }
    | { __typename: 'TaskConflict', code: ProblemCode, message: string, path: Array<string>, conflicts: Array<
        | { __typename: 'ChangedConflict', entity: string, record: string, title: string, version: number, entityName: { ru: string, en: string }, fields: Array<{ field: string, baseText: string, theirsText: string, label: { ru: string, en: string } }> }
        | { __typename: 'DeletedConflict', entity: string, record: string, title: string, entityName: { ru: string, en: string } }
        | { __typename: 'DuplicateConflict', entity: string, record: string, title: string, existing: string | null, entityName: { ru: string, en: string }, labels: Array<{ ru: string, en: string }> }
        | { __typename: 'FieldConflict', entity: string, record: string, title: string, field: string, version: number, mine: GraphqlValues, theirs: GraphqlValues, baseText: string, mineText: string, theirsText: string, counted: boolean, at: string | null, entityName: { ru: string, en: string }, label: { ru: string, en: string }, by: { id: string, name: string } | null }
      > }
   };

export type TriedPartsFragment = { written: Array<{ node: string, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }> }>, waits: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, branches: Array<{ node: string, name: { ru: string, en: string }, branch: { ru: string, en: string } | null }>, rules: Array<{ node: string, name: { ru: string, en: string }, rows: Array<{ number: number, note: { ru: string, en: string } | null }> }>, effects: Array<{ id: string, kind: TriedEffectKind, name: string | null, to: string | null, subject: string | null, text: string | null }>, incidents: Array<{ element: string, title: string, message: string, nodeName: { ru: string, en: string } }>, goesOn: { ru: string, en: string } | null, ends: { outcome: { ru: string, en: string } | null } | null };

export type TryTaskQueryVariables = Exact<{
  taskId: string | number;
  element: string | number;
}>;


export type TryTaskQuery = { tryTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskConflict', message: string, code: ProblemCode, path: Array<string> }
    | { __typename: 'TaskTried', written: Array<{ node: string, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }> }>, waits: Array<{ element: string, node: string, kind: CaseWaitKind, name: string | null, key: string | null, due: string | null, why: string | null, since: string | null, beside: boolean, done: number | null, total: number | null, attempts: number | null, lastError: string | null, nodeName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, assignee: { id: string, name: string } | null, owner: { id: string, name: string } | null, called: { id: string, key: string, title: string } | null }>, branches: Array<{ node: string, name: { ru: string, en: string }, branch: { ru: string, en: string } | null }>, rules: Array<{ node: string, name: { ru: string, en: string }, rows: Array<{ number: number, note: { ru: string, en: string } | null }> }>, effects: Array<{ id: string, kind: TriedEffectKind, name: string | null, to: string | null, subject: string | null, text: string | null }>, incidents: Array<{ element: string, title: string, message: string, nodeName: { ru: string, en: string } }>, goesOn: { ru: string, en: string } | null, ends: { outcome: { ru: string, en: string } | null } | null }
   };

export type PreviewUndoQueryVariables = Exact<{
  taskId: string | number;
}>;


export type PreviewUndoQuery = { previewUndo:
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'UndoPreview', numbersLost: boolean, obstacles: Array<{ kind: UndoObstacleKind, title: string | null, at: string | null, step: { ru: string, en: string } | null, entityName: { ru: string, en: string } | null, fields: Array<{ ru: string, en: string }>, asked: { kind: TriedEffectKind, name: string | null } | null, by: { id: string, name: string } | null }>, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, takeOut: LineTaking | null, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, takeOut: LineTaking | null, label: { ru: string, en: string }, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null }> }>, gone: Array<{ ru: string, en: string }>, sent: Array<{ id: string, kind: TriedEffectKind, name: string | null, to: string | null, subject: string | null, text: string | null }> }
   };

export type UndoObstacleFactsFragment = { kind: UndoObstacleKind, title: string | null, at: string | null, step: { ru: string, en: string } | null, entityName: { ru: string, en: string } | null, fields: Array<{ ru: string, en: string }>, asked: { kind: TriedEffectKind, name: string | null } | null, by: { id: string, name: string } | null };

export type UndoTaskMutationVariables = Exact<{
  input: UndoTaskInput;
}>;


export type UndoTaskMutation = { undoTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved' }
   };

export type OriginPartsFragment = { at: string, source: OriginSource, version: number | null, by: { id: string, name: string } | null, case: { id: string, key: string } | null, task: { id: string, name: { ru: string, en: string } } | null, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null };

export type ValueOriginQueryVariables = Exact<{
  entity: string;
  record: string | number;
  field: string;
}>;


export type ValueOriginQuery = { valueOrigin: { at: string, source: OriginSource, version: number | null, by: { id: string, name: string } | null, case: { id: string, key: string } | null, task: { id: string, name: { ru: string, en: string } } | null, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null } | null };

export type CardValueOriginQueryVariables = Exact<{
  caseId: string | number;
  field: string;
}>;


export type CardValueOriginQuery = { cardValueOrigin: { at: string, source: OriginSource, version: number | null, by: { id: string, name: string } | null, case: { id: string, key: string } | null, task: { id: string, name: { ru: string, en: string } } | null, reason: { why: ReasonKind, at: string | null, step: { ru: string, en: string } | null, by: { id: string, name: string } | null, rows: Array<{ number: number, note: { ru: string, en: string } | null }> } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const UserPartsFragmentDoc = new TypedDocumentString(`
    fragment UserParts on User {
  id
  name
  login
  active
  roles {
    key
    name {
      ru
      en
    }
  }
  groups {
    key
    name {
      ru
      en
    }
  }
  manager {
    id
    name
  }
  position
}
    `, {"fragmentName":"UserParts"}) as unknown as TypedDocumentString<UserPartsFragment, unknown>;
export const CalendarPartsFragmentDoc = new TypedDocumentString(`
    fragment CalendarParts on WorkCalendar {
  key
  name {
    ru
    en
  }
  document
  isDefault
  version
  savedAt
  savedBy {
    id
    name
  }
}
    `, {"fragmentName":"CalendarParts"}) as unknown as TypedDocumentString<CalendarPartsFragment, unknown>;
export const LetterPartsFragmentDoc = new TypedDocumentString(`
    fragment LetterParts on CaughtLetter {
  id
  from
  to
  subject
  text
  caughtAt
}
    `, {"fragmentName":"LetterParts"}) as unknown as TypedDocumentString<LetterPartsFragment, unknown>;
export const ServicePartsFragmentDoc = new TypedDocumentString(`
    fragment ServiceParts on Service {
  key
  name {
    ru
    en
  }
  kind
  document
  secrets {
    name
    setAt
  }
  version
  savedAt
  savedBy {
    id
    name
  }
}
    `, {"fragmentName":"ServiceParts"}) as unknown as TypedDocumentString<ServicePartsFragment, unknown>;
export const RetentionPartsFragmentDoc = new TypedDocumentString(`
    fragment RetentionParts on Retention {
  processId
  processName {
    ru
    en
  }
  keepDays
  finished
  archived
}
    `, {"fragmentName":"RetentionParts"}) as unknown as TypedDocumentString<RetentionPartsFragment, unknown>;
export const CaseLineFragmentDoc = new TypedDocumentString(`
    fragment CaseLine on Case {
  id
  key
  title
  status
  startedAt
  endedAt
  outcome {
    ru
    en
  }
  process {
    id
    name {
      ru
      en
    }
  }
}
    `, {"fragmentName":"CaseLine"}) as unknown as TypedDocumentString<CaseLineFragment, unknown>;
export const TaskLineFragmentDoc = new TypedDocumentString(`
    fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
    `, {"fragmentName":"TaskLine"}) as unknown as TypedDocumentString<TaskLineFragment, unknown>;
export const DeadlineFactsFragmentDoc = new TypedDocumentString(`
    fragment DeadlineFacts on Deadline {
  due
  state
  why
  moves {
    did
    at
    reason
    due
    why
    until
    by {
      id
      name
    }
  }
}
    `, {"fragmentName":"DeadlineFacts"}) as unknown as TypedDocumentString<DeadlineFactsFragment, unknown>;
export const IncidentFactsFragmentDoc = new TypedDocumentString(`
    fragment IncidentFacts on Incident {
  element
  nodeName {
    ru
    en
  }
  at
  code
  title
  message
  meaning
  between
  mayRetry
  details {
    facts
    effect
    service
    attempts
    lastError
  }
}
    `, {"fragmentName":"IncidentFacts"}) as unknown as TypedDocumentString<IncidentFactsFragment, unknown>;
export const CaseWaitFactsFragmentDoc = new TypedDocumentString(`
    fragment CaseWaitFacts on CaseWait {
  element
  node
  nodeName {
    ru
    en
  }
  kind
  name
  key
  due
  why
  since
  beside
  done
  total
  attempts
  lastError
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  called {
    id
    key
    title
  }
}
    `, {"fragmentName":"CaseWaitFacts"}) as unknown as TypedDocumentString<CaseWaitFactsFragment, unknown>;
export const RouteFactsFragmentDoc = new TypedDocumentString(`
    fragment RouteFacts on ApprovalRoute {
  node
  name {
    ru
    en
  }
  stages {
    id
    name {
      ru
      en
    }
    state
    added {
      when
      user {
        id
        name
      }
      by {
        id
        name
      }
    }
    votes {
      at
      said
      comment
      by {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"RouteFacts"}) as unknown as TypedDocumentString<RouteFactsFragment, unknown>;
export const CaseFactsFragmentDoc = new TypedDocumentString(`
    fragment CaseFacts on Case {
  ...CaseLine
  withdrawable
  archivedAt
  startedBy {
    id
    name
  }
  version {
    id
    number
    document
  }
  tasks {
    ...TaskLine
    deadline {
      ...DeadlineFacts
    }
  }
  incidents {
    ...IncidentFacts
  }
  suspension {
    at
    reason
    by {
      id
      name
    }
  }
  waits {
    ...CaseWaitFacts
  }
  routes {
    ...RouteFacts
  }
  card {
    key
    label {
      ru
      en
    }
    value
    title
  }
  path {
    nodes
    edges
    current
    failed
  }
}
    fragment CaseLine on Case {
  id
  key
  title
  status
  startedAt
  endedAt
  outcome {
    ru
    en
  }
  process {
    id
    name {
      ru
      en
    }
  }
}
fragment CaseWaitFacts on CaseWait {
  element
  node
  nodeName {
    ru
    en
  }
  kind
  name
  key
  due
  why
  since
  beside
  done
  total
  attempts
  lastError
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  called {
    id
    key
    title
  }
}
fragment RouteFacts on ApprovalRoute {
  node
  name {
    ru
    en
  }
  stages {
    id
    name {
      ru
      en
    }
    state
    added {
      when
      user {
        id
        name
      }
      by {
        id
        name
      }
    }
    votes {
      at
      said
      comment
      by {
        id
        name
      }
    }
  }
}
fragment DeadlineFacts on Deadline {
  due
  state
  why
  moves {
    did
    at
    reason
    due
    why
    until
    by {
      id
      name
    }
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment IncidentFacts on Incident {
  element
  nodeName {
    ru
    en
  }
  at
  code
  title
  message
  meaning
  between
  mayRetry
  details {
    facts
    effect
    service
    attempts
    lastError
  }
}`, {"fragmentName":"CaseFacts"}) as unknown as TypedDocumentString<CaseFactsFragment, unknown>;
export const RepairPreviewFactsFragmentDoc = new TypedDocumentString(`
    fragment RepairPreviewFacts on RepairPreview {
  waits {
    ...CaseWaitFacts
  }
  gone {
    ...CaseWaitFacts
  }
  lost {
    task
    changes
    typed
  }
  ends
}
    fragment CaseWaitFacts on CaseWait {
  element
  node
  nodeName {
    ru
    en
  }
  kind
  name
  key
  due
  why
  since
  beside
  done
  total
  attempts
  lastError
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  called {
    id
    key
    title
  }
}`, {"fragmentName":"RepairPreviewFacts"}) as unknown as TypedDocumentString<RepairPreviewFactsFragment, unknown>;
export const CommentFactsFragmentDoc = new TypedDocumentString(`
    fragment CommentFacts on Comment {
  id
  text
  writtenAt
  editedAt
  deletedAt
  can
  author {
    id
    name
  }
  mentioned {
    id
    name
  }
  task {
    id
    name {
      ru
      en
    }
  }
}
    `, {"fragmentName":"CommentFacts"}) as unknown as TypedDocumentString<CommentFactsFragment, unknown>;
export const ProblemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
    `, {"fragmentName":"ProblemParts"}) as unknown as TypedDocumentString<ProblemPartsFragment, unknown>;
export const CommentAnswerFragmentDoc = new TypedDocumentString(`
    fragment CommentAnswer on CommentResult {
  __typename
  ... on CommentSaved {
    comment {
      ...CommentFacts
    }
  }
  ...ProblemParts
}
    fragment CommentFacts on Comment {
  id
  text
  writtenAt
  editedAt
  deletedAt
  can
  author {
    id
    name
  }
  mentioned {
    id
    name
  }
  task {
    id
    name {
      ru
      en
    }
  }
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`, {"fragmentName":"CommentAnswer"}) as unknown as TypedDocumentString<CommentAnswerFragment, unknown>;
export const FieldConflictPartsFragmentDoc = new TypedDocumentString(`
    fragment FieldConflictParts on FieldConflict {
  __typename
  entity
  entityName {
    ru
    en
  }
  record
  title
  field
  label {
    ru
    en
  }
  version
  mine
  theirs
  baseText
  mineText
  theirsText
  counted
  by {
    id
    name
  }
  at
}
    `, {"fragmentName":"FieldConflictParts"}) as unknown as TypedDocumentString<FieldConflictPartsFragment, unknown>;
export const ChangedConflictPartsFragmentDoc = new TypedDocumentString(`
    fragment ChangedConflictParts on ChangedConflict {
  __typename
  entity
  entityName {
    ru
    en
  }
  record
  title
  version
  fields {
    field
    label {
      ru
      en
    }
    baseText
    theirsText
  }
}
    `, {"fragmentName":"ChangedConflictParts"}) as unknown as TypedDocumentString<ChangedConflictPartsFragment, unknown>;
export const ConflictPartsFragmentDoc = new TypedDocumentString(`
    fragment ConflictParts on Conflict {
  __typename
  ...FieldConflictParts
  ... on DeletedConflict {
    entity
    entityName {
      ru
      en
    }
    record
    title
  }
  ...ChangedConflictParts
  ... on DuplicateConflict {
    entity
    entityName {
      ru
      en
    }
    record
    title
    labels {
      ru
      en
    }
    existing
  }
}
    fragment FieldConflictParts on FieldConflict {
  __typename
  entity
  entityName {
    ru
    en
  }
  record
  title
  field
  label {
    ru
    en
  }
  version
  mine
  theirs
  baseText
  mineText
  theirsText
  counted
  by {
    id
    name
  }
  at
}
fragment ChangedConflictParts on ChangedConflict {
  __typename
  entity
  entityName {
    ru
    en
  }
  record
  title
  version
  fields {
    field
    label {
      ru
      en
    }
    baseText
    theirsText
  }
}`, {"fragmentName":"ConflictParts"}) as unknown as TypedDocumentString<ConflictPartsFragment, unknown>;
export const EntityPartsFragmentDoc = new TypedDocumentString(`
    fragment EntityParts on Entity {
  id
  key
  version
  name {
    ru
    en
  }
  plural {
    ru
    en
  }
  fields {
    key
    name {
      ru
      en
    }
    help {
      ru
      en
    }
    type
    required
    unique
    searchable
  }
  unique
  title
  onConflict
  partOf
  ownedBy
  readers
  editors
  canRead
  canEdit
}
    `, {"fragmentName":"EntityParts"}) as unknown as TypedDocumentString<EntityPartsFragment, unknown>;
export const DeadlineAnswerFragmentDoc = new TypedDocumentString(`
    fragment DeadlineAnswer on DeadlineResult {
  __typename
  ... on DeadlineMoved {
    task {
      id
      due
      deadlineState
    }
  }
  ...ProblemParts
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`, {"fragmentName":"DeadlineAnswer"}) as unknown as TypedDocumentString<DeadlineAnswerFragment, unknown>;
export const SavedViewPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedViewParts on SavedView {
  id
  name
  mine
  pinned
  count
  role {
    key
    name {
      ru
      en
    }
  }
  group {
    key
    name {
      ru
      en
    }
  }
  filter {
    view
    search
    processId
    role
    node
    personId
    statuses
    due
    createdFrom
    createdTo
    stopped
    suspended
    order
  }
}
    `, {"fragmentName":"SavedViewParts"}) as unknown as TypedDocumentString<SavedViewPartsFragment, unknown>;
export const ViewsAnswerFragmentDoc = new TypedDocumentString(`
    fragment ViewsAnswer on InboxViewsResult {
  __typename
  ... on InboxViewsChanged {
    views {
      ...SavedViewParts
    }
  }
  ...ProblemParts
}
    fragment SavedViewParts on SavedView {
  id
  name
  mine
  pinned
  count
  role {
    key
    name {
      ru
      en
    }
  }
  group {
    key
    name {
      ru
      en
    }
  }
  filter {
    view
    search
    processId
    role
    node
    personId
    statuses
    due
    createdFrom
    createdTo
    stopped
    suspended
    order
  }
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`, {"fragmentName":"ViewsAnswer"}) as unknown as TypedDocumentString<ViewsAnswerFragment, unknown>;
export const SubstitutionPartsFragmentDoc = new TypedDocumentString(`
    fragment SubstitutionParts on Substitution {
  id
  mode
  firstDay
  lastDay
  present
  absent {
    id
    name
  }
  deputy {
    id
    name
  }
  setBy {
    id
    name
  }
}
    `, {"fragmentName":"SubstitutionParts"}) as unknown as TypedDocumentString<SubstitutionPartsFragment, unknown>;
export const TemplatePartsFragmentDoc = new TypedDocumentString(`
    fragment TemplateParts on Template {
  key
  name {
    ru
    en
  }
  description {
    ru
    en
  }
  processes {
    id
    name {
      ru
      en
    }
  }
  entities {
    ru
    en
  }
  people {
    login
    name
    roles {
      ru
      en
    }
    starts {
      ru
      en
    }
  }
  password
  records
  installedAt
  interrupted
}
    `, {"fragmentName":"TemplateParts"}) as unknown as TypedDocumentString<TemplatePartsFragment, unknown>;
export const RecordPartsFragmentDoc = new TypedDocumentString(`
    fragment RecordParts on Record {
  id
  entity
  version
  title
  values
  titles {
    id
    title
  }
  createdAt
  updatedAt
}
    `, {"fragmentName":"RecordParts"}) as unknown as TypedDocumentString<RecordPartsFragment, unknown>;
export const FormFieldPartsFragmentDoc = new TypedDocumentString(`
    fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
    `, {"fragmentName":"FormFieldParts"}) as unknown as TypedDocumentString<FormFieldPartsFragment, unknown>;
export const FormTablePartsFragmentDoc = new TypedDocumentString(`
    fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
    `, {"fragmentName":"FormTableParts"}) as unknown as TypedDocumentString<FormTablePartsFragment, unknown>;
export const LineReasonPartsFragmentDoc = new TypedDocumentString(`
    fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
    `, {"fragmentName":"LineReasonParts"}) as unknown as TypedDocumentString<LineReasonPartsFragment, unknown>;
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
    fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}`, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const TaskInWorkFragmentDoc = new TypedDocumentString(`
    fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}`, {"fragmentName":"TaskInWork"}) as unknown as TypedDocumentString<TaskInWorkFragment, unknown>;
export const TaskAnswerFragmentDoc = new TypedDocumentString(`
    fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}`, {"fragmentName":"TaskAnswer"}) as unknown as TypedDocumentString<TaskAnswerFragment, unknown>;
export const TriedPartsFragmentDoc = new TypedDocumentString(`
    fragment TriedParts on TaskTried {
  written {
    node
    name {
      ru
      en
    }
    changes {
      ...Change
    }
  }
  waits {
    ...CaseWaitFacts
  }
  branches {
    node
    name {
      ru
      en
    }
    branch {
      ru
      en
    }
  }
  rules {
    node
    name {
      ru
      en
    }
    rows {
      number
      note {
        ru
        en
      }
    }
  }
  effects {
    id
    kind
    name
    to
    subject
    text
  }
  incidents {
    element
    nodeName {
      ru
      en
    }
    title
    message
  }
  goesOn {
    ru
    en
  }
  ends {
    outcome {
      ru
      en
    }
  }
}
    fragment CaseWaitFacts on CaseWait {
  element
  node
  nodeName {
    ru
    en
  }
  kind
  name
  key
  due
  why
  since
  beside
  done
  total
  attempts
  lastError
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  called {
    id
    key
    title
  }
}
fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}`, {"fragmentName":"TriedParts"}) as unknown as TypedDocumentString<TriedPartsFragment, unknown>;
export const UndoObstacleFactsFragmentDoc = new TypedDocumentString(`
    fragment UndoObstacleFacts on UndoObstacle {
  kind
  step {
    ru
    en
  }
  entityName {
    ru
    en
  }
  title
  fields {
    ru
    en
  }
  asked {
    kind
    name
  }
  by {
    id
    name
  }
  at
}
    `, {"fragmentName":"UndoObstacleFacts"}) as unknown as TypedDocumentString<UndoObstacleFactsFragment, unknown>;
export const OriginPartsFragmentDoc = new TypedDocumentString(`
    fragment OriginParts on ValueOrigin {
  at
  by {
    id
    name
  }
  source
  version
  case {
    id
    key
  }
  task {
    id
    name {
      ru
      en
    }
  }
  reason {
    ...LineReasonParts
  }
}
    fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}`, {"fragmentName":"OriginParts"}) as unknown as TypedDocumentString<OriginPartsFragment, unknown>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups {
  groups {
    key
    name {
      ru
      en
    }
    users
  }
}
    `) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users($search: String, $first: Int!, $after: String) {
  users(search: $search, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...UserParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment UserParts on User {
  id
  name
  login
  active
  roles {
    key
    name {
      ru
      en
    }
  }
  groups {
    key
    name {
      ru
      en
    }
  }
  manager {
    id
    name
  }
  position
}`) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const TokensDocument = new TypedDocumentString(`
    query Tokens {
  tokens {
    id
    name
    start
    createdAt
    expiresAt
    lastUsedAt
  }
}
    `) as unknown as TypedDocumentString<TokensQuery, TokensQueryVariables>;
export const CreateUserDocument = new TypedDocumentString(`
    mutation CreateUser($input: CreateUserInput!) {
  createUser(input: $input) {
    __typename
    ... on UserSaved {
      user {
        ...UserParts
      }
    }
    ...ProblemParts
  }
}
    fragment UserParts on User {
  id
  name
  login
  active
  roles {
    key
    name {
      ru
      en
    }
  }
  groups {
    key
    name {
      ru
      en
    }
  }
  manager {
    id
    name
  }
  position
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = new TypedDocumentString(`
    mutation UpdateUser($input: UpdateUserInput!) {
  updateUser(input: $input) {
    __typename
    ... on UserSaved {
      user {
        ...UserParts
      }
    }
    ...ProblemParts
  }
}
    fragment UserParts on User {
  id
  name
  login
  active
  roles {
    key
    name {
      ru
      en
    }
  }
  groups {
    key
    name {
      ru
      en
    }
  }
  manager {
    id
    name
  }
  position
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<UpdateUserMutation, UpdateUserMutationVariables>;
export const CreateRoleDocument = new TypedDocumentString(`
    mutation CreateRole($input: CreateRoleInput!) {
  createRole(input: $input) {
    __typename
    ... on RoleSaved {
      role {
        key
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const CreateGroupDocument = new TypedDocumentString(`
    mutation CreateGroup($input: CreateGroupInput!) {
  createGroup(input: $input) {
    __typename
    ... on GroupSaved {
      group {
        key
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CreateGroupMutation, CreateGroupMutationVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($input: CreateTokenInput!) {
  createToken(input: $input) {
    __typename
    ... on TokenCreated {
      token {
        id
        name
      }
      secret
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($id: ID!) {
  revokeToken(id: $id) {
    __typename
    ... on Done {
      ok
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const CalendarsDocument = new TypedDocumentString(`
    query Calendars {
  calendars {
    ...CalendarParts
  }
}
    fragment CalendarParts on WorkCalendar {
  key
  name {
    ru
    en
  }
  document
  isDefault
  version
  savedAt
  savedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<CalendarsQuery, CalendarsQueryVariables>;
export const SaveCalendarDocument = new TypedDocumentString(`
    mutation SaveCalendar($input: SaveCalendarInput!) {
  saveCalendar(input: $input) {
    __typename
    ... on CalendarSaved {
      calendar {
        ...CalendarParts
      }
    }
    ...ProblemParts
  }
}
    fragment CalendarParts on WorkCalendar {
  key
  name {
    ru
    en
  }
  document
  isDefault
  version
  savedAt
  savedBy {
    id
    name
  }
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<SaveCalendarMutation, SaveCalendarMutationVariables>;
export const CaughtMailDocument = new TypedDocumentString(`
    query CaughtMail($first: Int!, $after: String) {
  caughtMail(first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...LetterParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LetterParts on CaughtLetter {
  id
  from
  to
  subject
  text
  caughtAt
}`) as unknown as TypedDocumentString<CaughtMailQuery, CaughtMailQueryVariables>;
export const ServicesDocument = new TypedDocumentString(`
    query Services($first: Int!, $after: String) {
  services(first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...ServiceParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ServiceParts on Service {
  key
  name {
    ru
    en
  }
  kind
  document
  secrets {
    name
    setAt
  }
  version
  savedAt
  savedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ServicesQuery, ServicesQueryVariables>;
export const SaveServiceDocument = new TypedDocumentString(`
    mutation SaveService($input: SaveServiceInput!) {
  saveService(input: $input) {
    __typename
    ... on ServiceSaved {
      service {
        key
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<SaveServiceMutation, SaveServiceMutationVariables>;
export const DeleteServiceDocument = new TypedDocumentString(`
    mutation DeleteService($input: DeleteServiceInput!) {
  deleteService(input: $input) {
    __typename
    ... on ServiceDeleted {
      key
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeleteServiceMutation, DeleteServiceMutationVariables>;
export const RetentionDocument = new TypedDocumentString(`
    query Retention {
  retention {
    ...RetentionParts
  }
}
    fragment RetentionParts on Retention {
  processId
  processName {
    ru
    en
  }
  keepDays
  finished
  archived
}`) as unknown as TypedDocumentString<RetentionQuery, RetentionQueryVariables>;
export const PreviewRetentionDocument = new TypedDocumentString(`
    query PreviewRetention($processId: ID!, $keepDays: Int!) {
  previewRetention(processId: $processId, keepDays: $keepDays) {
    __typename
    ... on RetentionPreview {
      cases
      entries
      oldest
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<PreviewRetentionQuery, PreviewRetentionQueryVariables>;
export const SetRetentionDocument = new TypedDocumentString(`
    mutation SetRetention($input: SetRetentionInput!) {
  setRetention(input: $input) {
    __typename
    ... on RetentionSet {
      retention {
        ...RetentionParts
      }
    }
    ...ProblemParts
  }
}
    fragment RetentionParts on Retention {
  processId
  processName {
    ru
    en
  }
  keepDays
  finished
  archived
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<SetRetentionMutation, SetRetentionMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks {
  webhooks {
    name
    setAt
    usedAt
    processes
  }
}
    `) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const MakeWebhookSecretDocument = new TypedDocumentString(`
    mutation MakeWebhookSecret($input: MakeWebhookSecretInput!) {
  makeWebhookSecret(input: $input) {
    __typename
    ... on WebhookSecretMade {
      secret
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<MakeWebhookSecretMutation, MakeWebhookSecretMutationVariables>;
export const DeleteWebhookSecretDocument = new TypedDocumentString(`
    mutation DeleteWebhookSecret($input: DeleteWebhookSecretInput!) {
  deleteWebhookSecret(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeleteWebhookSecretMutation, DeleteWebhookSecretMutationVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($search: String, $status: CaseStatus, $first: Int!, $after: String) {
  cases(search: $search, status: $status, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...CaseLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CaseLine on Case {
  id
  key
  title
  status
  startedAt
  endedAt
  outcome {
    ru
    en
  }
  process {
    id
    name {
      ru
      en
    }
  }
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  case(id: $id) {
    ...CaseFacts
  }
}
    fragment CaseLine on Case {
  id
  key
  title
  status
  startedAt
  endedAt
  outcome {
    ru
    en
  }
  process {
    id
    name {
      ru
      en
    }
  }
}
fragment CaseWaitFacts on CaseWait {
  element
  node
  nodeName {
    ru
    en
  }
  kind
  name
  key
  due
  why
  since
  beside
  done
  total
  attempts
  lastError
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  called {
    id
    key
    title
  }
}
fragment RouteFacts on ApprovalRoute {
  node
  name {
    ru
    en
  }
  stages {
    id
    name {
      ru
      en
    }
    state
    added {
      when
      user {
        id
        name
      }
      by {
        id
        name
      }
    }
    votes {
      at
      said
      comment
      by {
        id
        name
      }
    }
  }
}
fragment CaseFacts on Case {
  ...CaseLine
  withdrawable
  archivedAt
  startedBy {
    id
    name
  }
  version {
    id
    number
    document
  }
  tasks {
    ...TaskLine
    deadline {
      ...DeadlineFacts
    }
  }
  incidents {
    ...IncidentFacts
  }
  suspension {
    at
    reason
    by {
      id
      name
    }
  }
  waits {
    ...CaseWaitFacts
  }
  routes {
    ...RouteFacts
  }
  card {
    key
    label {
      ru
      en
    }
    value
    title
  }
  path {
    nodes
    edges
    current
    failed
  }
}
fragment DeadlineFacts on Deadline {
  due
  state
  why
  moves {
    did
    at
    reason
    due
    why
    until
    by {
      id
      name
    }
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment IncidentFacts on Incident {
  element
  nodeName {
    ru
    en
  }
  at
  code
  title
  message
  meaning
  between
  mayRetry
  details {
    facts
    effect
    service
    attempts
    lastError
  }
}`) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseHistoryDocument = new TypedDocumentString(`
    query CaseHistory($id: ID!, $first: Int!, $after: String) {
  case(id: $id) {
    id
    history(first: $first, after: $after) {
      edges {
        node {
          id
          at
          by {
            id
            name
          }
          person {
            id
            name
          }
          kind
          nodeName {
            ru
            en
          }
          branch {
            ru
            en
          }
          changes {
            ...Change
          }
          comment
          undoable
          repairs {
            did
            name {
              ru
              en
            }
            value
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}`) as unknown as TypedDocumentString<CaseHistoryQuery, CaseHistoryQueryVariables>;
export const CaseChangedDocument = new TypedDocumentString(`
    subscription CaseChanged($id: ID!) {
  caseChanged(id: $id) {
    sequence
    case {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<CaseChangedSubscription, CaseChangedSubscriptionVariables>;
export const CancelCaseDocument = new TypedDocumentString(`
    mutation CancelCase($input: CancelCaseInput!) {
  cancelCase(input: $input) {
    __typename
    ... on CaseChanged {
      case {
        id
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CancelCaseMutation, CancelCaseMutationVariables>;
export const PreviewWithdrawalDocument = new TypedDocumentString(`
    query PreviewWithdrawal($caseId: ID!) {
  previewWithdrawal(caseId: $caseId) {
    __typename
    ... on WithdrawalPreview {
      gone {
        ...CaseWaitFacts
      }
      lost {
        task
        changes
        typed
      }
      written {
        ru
        en
      }
      sent {
        id
        kind
        name
        to
        subject
        text
      }
    }
    ...ProblemParts
  }
}
    fragment CaseWaitFacts on CaseWait {
  element
  node
  nodeName {
    ru
    en
  }
  kind
  name
  key
  due
  why
  since
  beside
  done
  total
  attempts
  lastError
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  called {
    id
    key
    title
  }
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<PreviewWithdrawalQuery, PreviewWithdrawalQueryVariables>;
export const WithdrawCaseDocument = new TypedDocumentString(`
    mutation WithdrawCase($input: WithdrawCaseInput!) {
  withdrawCase(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const SuspendCaseDocument = new TypedDocumentString(`
    mutation SuspendCase($input: SuspendCaseInput!) {
  suspendCase(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<SuspendCaseMutation, SuspendCaseMutationVariables>;
export const ResumeCaseDocument = new TypedDocumentString(`
    mutation ResumeCase($input: ResumeCaseInput!) {
  resumeCase(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const PreviewRepairDocument = new TypedDocumentString(`
    query PreviewRepair($caseId: ID!, $repairs: [RepairInput!]!) {
  previewRepair(caseId: $caseId, repairs: $repairs) {
    __typename
    ...RepairPreviewFacts
    ...ProblemParts
  }
}
    fragment CaseWaitFacts on CaseWait {
  element
  node
  nodeName {
    ru
    en
  }
  kind
  name
  key
  due
  why
  since
  beside
  done
  total
  attempts
  lastError
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  called {
    id
    key
    title
  }
}
fragment RepairPreviewFacts on RepairPreview {
  waits {
    ...CaseWaitFacts
  }
  gone {
    ...CaseWaitFacts
  }
  lost {
    task
    changes
    typed
  }
  ends
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<PreviewRepairQuery, PreviewRepairQueryVariables>;
export const RepairCaseDocument = new TypedDocumentString(`
    mutation RepairCase($input: RepairCaseInput!) {
  repairCase(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<RepairCaseMutation, RepairCaseMutationVariables>;
export const ManagersDocument = new TypedDocumentString(`
    query Managers {
  users(role: "manager", first: 10) {
    edges {
      node {
        id
        name
        active
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ManagersQuery, ManagersQueryVariables>;
export const CommentsDocument = new TypedDocumentString(`
    query Comments($caseId: ID!, $first: Int!, $after: String) {
  case(id: $caseId) {
    id
    unreadMentions
    comments(first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...CommentFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CommentFacts on Comment {
  id
  text
  writtenAt
  editedAt
  deletedAt
  can
  author {
    id
    name
  }
  mentioned {
    id
    name
  }
  task {
    id
    name {
      ru
      en
    }
  }
}`) as unknown as TypedDocumentString<CommentsQuery, CommentsQueryVariables>;
export const MentionableDocument = new TypedDocumentString(`
    query Mentionable($caseId: ID!, $search: String) {
  case(id: $caseId) {
    id
    mentionable(search: $search) {
      reads
      user {
        id
        name
        position
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MentionableQuery, MentionableQueryVariables>;
export const MentionsDocument = new TypedDocumentString(`
    "Comments that mention me and that I have not read."
query Mentions($first: Int!, $after: String) {
  mentions(first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...CommentFacts
        case {
          id
          key
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CommentFacts on Comment {
  id
  text
  writtenAt
  editedAt
  deletedAt
  can
  author {
    id
    name
  }
  mentioned {
    id
    name
  }
  task {
    id
    name {
      ru
      en
    }
  }
}`) as unknown as TypedDocumentString<MentionsQuery, MentionsQueryVariables>;
export const AddCommentDocument = new TypedDocumentString(`
    mutation AddComment($input: AddCommentInput!) {
  addComment(input: $input) {
    ...CommentAnswer
  }
}
    fragment CommentFacts on Comment {
  id
  text
  writtenAt
  editedAt
  deletedAt
  can
  author {
    id
    name
  }
  mentioned {
    id
    name
  }
  task {
    id
    name {
      ru
      en
    }
  }
}
fragment CommentAnswer on CommentResult {
  __typename
  ... on CommentSaved {
    comment {
      ...CommentFacts
    }
  }
  ...ProblemParts
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const EditCommentDocument = new TypedDocumentString(`
    mutation EditComment($input: EditCommentInput!) {
  editComment(input: $input) {
    ...CommentAnswer
  }
}
    fragment CommentFacts on Comment {
  id
  text
  writtenAt
  editedAt
  deletedAt
  can
  author {
    id
    name
  }
  mentioned {
    id
    name
  }
  task {
    id
    name {
      ru
      en
    }
  }
}
fragment CommentAnswer on CommentResult {
  __typename
  ... on CommentSaved {
    comment {
      ...CommentFacts
    }
  }
  ...ProblemParts
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const DeleteCommentDocument = new TypedDocumentString(`
    mutation DeleteComment($input: DeleteCommentInput!) {
  deleteComment(input: $input) {
    ...CommentAnswer
  }
}
    fragment CommentFacts on Comment {
  id
  text
  writtenAt
  editedAt
  deletedAt
  can
  author {
    id
    name
  }
  mentioned {
    id
    name
  }
  task {
    id
    name {
      ru
      en
    }
  }
}
fragment CommentAnswer on CommentResult {
  __typename
  ... on CommentSaved {
    comment {
      ...CommentFacts
    }
  }
  ...ProblemParts
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeleteCommentMutation, DeleteCommentMutationVariables>;
export const ReadMentionsDocument = new TypedDocumentString(`
    mutation ReadMentions($input: ReadMentionsInput!) {
  readMentions(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<ReadMentionsMutation, ReadMentionsMutationVariables>;
export const EntitiesDocument = new TypedDocumentString(`
    query Entities {
  entities {
    ...EntityParts
  }
}
    fragment EntityParts on Entity {
  id
  key
  version
  name {
    ru
    en
  }
  plural {
    ru
    en
  }
  fields {
    key
    name {
      ru
      en
    }
    help {
      ru
      en
    }
    type
    required
    unique
    searchable
  }
  unique
  title
  onConflict
  partOf
  ownedBy
  readers
  editors
  canRead
  canEdit
}`) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($key: String!) {
  entity(key: $key) {
    ...EntityParts
  }
}
    fragment EntityParts on Entity {
  id
  key
  version
  name {
    ru
    en
  }
  plural {
    ru
    en
  }
  fields {
    key
    name {
      ru
      en
    }
    help {
      ru
      en
    }
    type
    required
    unique
    searchable
  }
  unique
  title
  onConflict
  partOf
  ownedBy
  readers
  editors
  canRead
  canEdit
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles {
  roles {
    key
    name {
      ru
      en
    }
    system
    outside
    users
  }
}
    `) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const SaveEntityDocument = new TypedDocumentString(`
    mutation SaveEntity($input: SaveEntityInput!) {
  saveEntity(input: $input) {
    __typename
    ... on EntitySaved {
      entity {
        ...EntityParts
      }
    }
    ...ProblemParts
  }
}
    fragment EntityParts on Entity {
  id
  key
  version
  name {
    ru
    en
  }
  plural {
    ru
    en
  }
  fields {
    key
    name {
      ru
      en
    }
    help {
      ru
      en
    }
    type
    required
    unique
    searchable
  }
  unique
  title
  onConflict
  partOf
  ownedBy
  readers
  editors
  canRead
  canEdit
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<SaveEntityMutation, SaveEntityMutationVariables>;
export const ExtendDeadlineDocument = new TypedDocumentString(`
    mutation ExtendDeadline($input: ExtendDeadlineInput!) {
  extendDeadline(input: $input) {
    ...DeadlineAnswer
  }
}
    fragment DeadlineAnswer on DeadlineResult {
  __typename
  ... on DeadlineMoved {
    task {
      id
      due
      deadlineState
    }
  }
  ...ProblemParts
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<ExtendDeadlineMutation, ExtendDeadlineMutationVariables>;
export const PauseDeadlineDocument = new TypedDocumentString(`
    mutation PauseDeadline($input: PauseDeadlineInput!) {
  pauseDeadline(input: $input) {
    ...DeadlineAnswer
  }
}
    fragment DeadlineAnswer on DeadlineResult {
  __typename
  ... on DeadlineMoved {
    task {
      id
      due
      deadlineState
    }
  }
  ...ProblemParts
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<PauseDeadlineMutation, PauseDeadlineMutationVariables>;
export const ResumeDeadlineDocument = new TypedDocumentString(`
    mutation ResumeDeadline($input: ResumeDeadlineInput!) {
  resumeDeadline(input: $input) {
    ...DeadlineAnswer
  }
}
    fragment DeadlineAnswer on DeadlineResult {
  __typename
  ... on DeadlineMoved {
    task {
      id
      due
      deadlineState
    }
  }
  ...ProblemParts
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<ResumeDeadlineMutation, ResumeDeadlineMutationVariables>;
export const FindRecordsDocument = new TypedDocumentString(`
    query FindRecords($entity: String!, $search: String, $task: ID) {
  records(entity: $entity, search: $search, first: 20, task: $task) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindRecordsQuery, FindRecordsQueryVariables>;
export const FindUsersDocument = new TypedDocumentString(`
    query FindUsers($search: String, $role: String, $active: Boolean) {
  users(search: $search, role: $role, active: $active, first: 20) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindUsersQuery, FindUsersQueryVariables>;
export const ImportRecordsDocument = new TypedDocumentString(`
    mutation ImportRecords($input: ImportRecordsInput!) {
  importRecords(input: $input) {
    __typename
    ... on RecordsImported {
      rows
      created
      columns {
        header
        field
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<ImportRecordsMutation, ImportRecordsMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($filter: InboxFilter!, $first: Int!, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...TaskLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxCountsDocument = new TypedDocumentString(`
    query InboxCounts {
  inboxCounts {
    mine
    queue
    absent
    participant
    paused
    overdue
    dueToday
    mentions
  }
}
    `) as unknown as TypedDocumentString<InboxCountsQuery, InboxCountsQueryVariables>;
export const InboxChangedDocument = new TypedDocumentString(`
    subscription InboxChanged {
  inboxChanged {
    sequence
    counts {
      mine
      queue
      absent
      participant
      paused
      overdue
      dueToday
      mentions
    }
  }
}
    `) as unknown as TypedDocumentString<InboxChangedSubscription, InboxChangedSubscriptionVariables>;
export const StartableDocument = new TypedDocumentString(`
    query Startable {
  startable {
    processId
    name {
      ru
      en
    }
    description {
      ru
      en
    }
    parameters {
      ...FormFieldParts
    }
  }
}
    fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}`) as unknown as TypedDocumentString<StartableQuery, StartableQueryVariables>;
export const StartProcessDocument = new TypedDocumentString(`
    mutation StartProcess($input: StartProcessInput!) {
  startProcess(input: $input) {
    __typename
    ... on ProcessStarted {
      case {
        id
        key
      }
      task {
        id
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<StartProcessMutation, StartProcessMutationVariables>;
export const InboxProcessesDocument = new TypedDocumentString(`
    query InboxProcesses {
  inboxProcesses {
    processId
    name {
      ru
      en
    }
    steps {
      node
      name {
        ru
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxProcessesQuery, InboxProcessesQueryVariables>;
export const NextTasksDocument = new TypedDocumentString(`
    "What may be done next: in the list one works through, and in the queue. The task just done may still be among the first."
query NextTasks($list: InboxFilter!) {
  list: inbox(filter: $list, first: 5) {
    edges {
      node {
        ...TaskLine
      }
    }
  }
  queue: inbox(filter: {view: QUEUE}, first: 5) {
    edges {
      node {
        ...TaskLine
      }
    }
  }
}
    fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}`) as unknown as TypedDocumentString<NextTasksQuery, NextTasksQueryVariables>;
export const InboxViewsDocument = new TypedDocumentString(`
    query InboxViews {
  inboxViews {
    ...SavedViewParts
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  mine
  pinned
  count
  role {
    key
    name {
      ru
      en
    }
  }
  group {
    key
    name {
      ru
      en
    }
  }
  filter {
    view
    search
    processId
    role
    node
    personId
    statuses
    due
    createdFrom
    createdTo
    stopped
    suspended
    order
  }
}`) as unknown as TypedDocumentString<InboxViewsQuery, InboxViewsQueryVariables>;
export const SaveInboxViewDocument = new TypedDocumentString(`
    mutation SaveInboxView($input: SaveInboxViewInput!) {
  saveInboxView(input: $input) {
    ...ViewsAnswer
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  mine
  pinned
  count
  role {
    key
    name {
      ru
      en
    }
  }
  group {
    key
    name {
      ru
      en
    }
  }
  filter {
    view
    search
    processId
    role
    node
    personId
    statuses
    due
    createdFrom
    createdTo
    stopped
    suspended
    order
  }
}
fragment ViewsAnswer on InboxViewsResult {
  __typename
  ... on InboxViewsChanged {
    views {
      ...SavedViewParts
    }
  }
  ...ProblemParts
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<SaveInboxViewMutation, SaveInboxViewMutationVariables>;
export const DeleteInboxViewDocument = new TypedDocumentString(`
    mutation DeleteInboxView($input: DeleteInboxViewInput!) {
  deleteInboxView(input: $input) {
    ...ViewsAnswer
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  mine
  pinned
  count
  role {
    key
    name {
      ru
      en
    }
  }
  group {
    key
    name {
      ru
      en
    }
  }
  filter {
    view
    search
    processId
    role
    node
    personId
    statuses
    due
    createdFrom
    createdTo
    stopped
    suspended
    order
  }
}
fragment ViewsAnswer on InboxViewsResult {
  __typename
  ... on InboxViewsChanged {
    views {
      ...SavedViewParts
    }
  }
  ...ProblemParts
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeleteInboxViewMutation, DeleteInboxViewMutationVariables>;
export const PinInboxViewsDocument = new TypedDocumentString(`
    mutation PinInboxViews($input: PinInboxViewsInput!) {
  pinInboxViews(input: $input) {
    ...ViewsAnswer
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  mine
  pinned
  count
  role {
    key
    name {
      ru
      en
    }
  }
  group {
    key
    name {
      ru
      en
    }
  }
  filter {
    view
    search
    processId
    role
    node
    personId
    statuses
    due
    createdFrom
    createdTo
    stopped
    suspended
    order
  }
}
fragment ViewsAnswer on InboxViewsResult {
  __typename
  ... on InboxViewsChanged {
    views {
      ...SavedViewParts
    }
  }
  ...ProblemParts
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<PinInboxViewsMutation, PinInboxViewsMutationVariables>;
export const ShareTargetsDocument = new TypedDocumentString(`
    "Whom a view can be kept for."
query ShareTargets {
  roles {
    key
    name {
      ru
      en
    }
  }
  groups {
    key
    name {
      ru
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ShareTargetsQuery, ShareTargetsQueryVariables>;
export const CommandTasksDocument = new TypedDocumentString(`
    mutation CommandTasks($input: CommandTasksInput!) {
  commandTasks(input: $input) {
    __typename
    ... on TasksCommanded {
      rows {
        taskId
        problem {
          ...ProblemParts
        }
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CommandTasksMutation, CommandTasksMutationVariables>;
export const IncidentsDocument = new TypedDocumentString(`
    query Incidents($filter: IncidentFilter, $first: Int!, $after: String) {
  incidents(filter: $filter, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...IncidentFacts
        case {
          id
          key
          title
          status
          process {
            id
            name {
              ru
              en
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IncidentFacts on Incident {
  element
  nodeName {
    ru
    en
  }
  at
  code
  title
  message
  meaning
  between
  mayRetry
  details {
    facts
    effect
    service
    attempts
    lastError
  }
}`) as unknown as TypedDocumentString<IncidentsQuery, IncidentsQueryVariables>;
export const IncidentGroupsDocument = new TypedDocumentString(`
    query IncidentGroups($filter: IncidentFilter) {
  incidentGroups(filter: $filter) {
    processId
    processName {
      ru
      en
    }
    node
    nodeName {
      ru
      en
    }
    code
    title
    cause
    causeName
    count
    firstAt
  }
}
    `) as unknown as TypedDocumentString<IncidentGroupsQuery, IncidentGroupsQueryVariables>;
export const IncidentCountDocument = new TypedDocumentString(`
    query IncidentCount {
  incidentCount
}
    `) as unknown as TypedDocumentString<IncidentCountQuery, IncidentCountQueryVariables>;
export const IncidentsChangedDocument = new TypedDocumentString(`
    subscription IncidentsChanged {
  incidentsChanged {
    sequence
    count
  }
}
    `) as unknown as TypedDocumentString<IncidentsChangedSubscription, IncidentsChangedSubscriptionVariables>;
export const CommandCasesDocument = new TypedDocumentString(`
    mutation CommandCases($input: CommandCasesInput!) {
  commandCases(input: $input) {
    __typename
    ... on CasesCommanded {
      bulk {
        id
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CommandCasesMutation, CommandCasesMutationVariables>;
export const BulkDocument = new TypedDocumentString(`
    query Bulk($id: ID!) {
  bulk(id: $id) {
    id
    action
    reason
    createdAt
    finishedAt
    by {
      id
      name
    }
    counts {
      pending
      done
      waiting
      stopped
      refused
    }
  }
}
    `) as unknown as TypedDocumentString<BulkQuery, BulkQueryVariables>;
export const BulkItemsDocument = new TypedDocumentString(`
    query BulkItems($id: ID!, $outcomes: [BulkOutcome!], $first: Int!, $after: String) {
  bulk(id: $id) {
    id
    items(first: $first, after: $after, outcomes: $outcomes) {
      totalCount
      edges {
        node {
          number
          outcome
          message
          case {
            id
            key
            title
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BulkItemsQuery, BulkItemsQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  node(id: $id) {
    __typename
    ... on User {
      id
      name
      position
      active
      maySubstitute
      roles {
        key
        name {
          ru
          en
        }
      }
      groups {
        key
        name {
          ru
          en
        }
      }
      manager {
        id
        name
      }
      deputies {
        ...SubstitutionParts
      }
      standsInFor {
        ...SubstitutionParts
      }
    }
  }
  users(manager: $id, active: true, first: 100) {
    edges {
      node {
        id
        name
        position
      }
    }
  }
}
    fragment SubstitutionParts on Substitution {
  id
  mode
  firstDay
  lastDay
  present
  absent {
    id
    name
  }
  deputy {
    id
    name
  }
  setBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const SetSubstitutionDocument = new TypedDocumentString(`
    mutation SetSubstitution($input: SetSubstitutionInput!) {
  setSubstitution(input: $input) {
    __typename
    ... on SubstitutionSet {
      substitution {
        id
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<SetSubstitutionMutation, SetSubstitutionMutationVariables>;
export const EndSubstitutionDocument = new TypedDocumentString(`
    mutation EndSubstitution($input: EndSubstitutionInput!) {
  endSubstitution(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<EndSubstitutionMutation, EndSubstitutionMutationVariables>;
export const MovePreviewDocument = new TypedDocumentString(`
    query MovePreview($input: MoveInput!) {
  previewMove(input: $input) {
    total
    examined
    moves
    warned
    cannot
    reasons {
      obstacle
      cases
      note {
        code
        message
      }
    }
    steps {
      node
      block
      cases
      to
      name {
        ru
        en
      }
      inside {
        ru
        en
      }
      targets {
        node
        name {
          ru
          en
        }
      }
    }
    problems {
      path
      message
    }
    cases {
      id
      number
      outcome
      status
      child
      version {
        number
      }
      notes {
        code
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MovePreviewQuery, MovePreviewQueryVariables>;
export const MoveRehearsalDocument = new TypedDocumentString(`
    query MoveRehearsal($input: RehearseMoveInput!) {
  rehearseMove(input: $input) {
    id
    number
    end
    why
    node {
      ru
      en
    }
    path {
      ru
      en
    }
  }
}
    `) as unknown as TypedDocumentString<MoveRehearsalQuery, MoveRehearsalQueryVariables>;
export const MovesDocument = new TypedDocumentString(`
    query Moves($processId: ID!) {
  moves(processId: $processId) {
    id
    status
    startedAt
    startedBy {
      name
    }
    target {
      number
    }
    counts {
      moved
      skipped
      cannot
      undone
      kept
    }
  }
}
    `) as unknown as TypedDocumentString<MovesQuery, MovesQueryVariables>;
export const MoveDocument = new TypedDocumentString(`
    query Move($id: ID!) {
  move(id: $id) {
    id
    status
    warned
    startedAt
    finishedAt
    startedBy {
      name
    }
    process {
      id
      name {
        ru
        en
      }
    }
    target {
      number
    }
    counts {
      moved
      skipped
      cannot
      undone
      kept
    }
  }
}
    `) as unknown as TypedDocumentString<MoveQuery, MoveQueryVariables>;
export const MovedCasesDocument = new TypedDocumentString(`
    query MovedCases($id: ID!, $result: MoveResult, $first: Int!, $after: String) {
  move(id: $id) {
    id
    cases(result: $result, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          result
          case {
            title
          }
          notes {
            code
            message
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MovedCasesQuery, MovedCasesQueryVariables>;
export const StartMoveDocument = new TypedDocumentString(`
    mutation StartMove($input: StartMoveInput!) {
  startMove(input: $input) {
    __typename
    ... on MoveCommanded {
      move {
        id
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartMoveMutation, StartMoveMutationVariables>;
export const PauseMoveDocument = new TypedDocumentString(`
    mutation PauseMove($input: CommandMoveInput!) {
  pauseMove(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PauseMoveMutation, PauseMoveMutationVariables>;
export const ResumeMoveDocument = new TypedDocumentString(`
    mutation ResumeMove($input: CommandMoveInput!) {
  resumeMove(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResumeMoveMutation, ResumeMoveMutationVariables>;
export const StopMoveDocument = new TypedDocumentString(`
    mutation StopMove($input: CommandMoveInput!) {
  stopMove(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StopMoveMutation, StopMoveMutationVariables>;
export const RollBackMoveDocument = new TypedDocumentString(`
    mutation RollBackMove($input: CommandMoveInput!) {
  rollBackMove(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RollBackMoveMutation, RollBackMoveMutationVariables>;
export const ProcessesDocument = new TypedDocumentString(`
    query Processes($search: String, $first: Int!, $after: String) {
  processes(search: $search, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name {
          ru
          en
        }
        draftVersion
        draftSavedAt
        draftSavedBy {
          name
        }
        changed
        runningCases
        stoppedCases
        published {
          number
          publishedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProcessesQuery, ProcessesQueryVariables>;
export const ProcessDocument = new TypedDocumentString(`
    query Process($id: ID!) {
  process(id: $id) {
    id
    draft
    draftVersion
    draftSavedAt
    draftSavedBy {
      id
      name
    }
    changed
    runningCases
    published {
      number
      publishedAt
    }
    versions {
      id
      number
      status
      publishedAt
      publishedBy {
        name
      }
      note
      runningCases
    }
  }
}
    `) as unknown as TypedDocumentString<ProcessQuery, ProcessQueryVariables>;
export const ProcessSurroundingsDocument = new TypedDocumentString(`
    query ProcessSurroundings {
  calendars {
    key
    name {
      ru
      en
    }
    isDefault
  }
  entities {
    key
    name {
      ru
      en
    }
    plural {
      ru
      en
    }
    unique
    title
    onConflict
    partOf
    readers
    editors
    fields {
      key
      name {
        ru
        en
      }
      help {
        ru
        en
      }
      type
      required
      unique
      searchable
    }
  }
  roles {
    key
    name {
      ru
      en
    }
    system
    users
  }
  groups {
    key
    name {
      ru
      en
    }
    users
  }
}
    `) as unknown as TypedDocumentString<ProcessSurroundingsQuery, ProcessSurroundingsQueryVariables>;
export const PersonNamedDocument = new TypedDocumentString(`
    query PersonNamed($id: ID!) {
  node(id: $id) {
    __typename
    ... on User {
      id
      name
      active
    }
  }
}
    `) as unknown as TypedDocumentString<PersonNamedQuery, PersonNamedQueryVariables>;
export const PeopleNowDocument = new TypedDocumentString(`
    query PeopleNow($role: String, $group: String) {
  users(role: $role, group: $group, active: true, first: 6) {
    totalCount
    edges {
      node {
        id
        name
        active
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleNowQuery, PeopleNowQueryVariables>;
export const CreateProcessDocument = new TypedDocumentString(`
    mutation CreateProcess($input: CreateProcessInput!) {
  createProcess(input: $input) {
    __typename
    ... on ProcessCreated {
      process {
        id
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateProcessMutation, CreateProcessMutationVariables>;
export const SaveProcessDraftDocument = new TypedDocumentString(`
    mutation SaveProcessDraft($input: SaveProcessDraftInput!) {
  saveProcessDraft(input: $input) {
    __typename
    ... on ProcessDraftSaved {
      process {
        id
        draftVersion
        draftSavedAt
      }
    }
    ... on StaleVersion {
      currentVersion
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveProcessDraftMutation, SaveProcessDraftMutationVariables>;
export const PublishProcessDocument = new TypedDocumentString(`
    mutation PublishProcess($input: PublishProcessInput!) {
  publishProcess(input: $input) {
    __typename
    ... on ProcessPublished {
      version {
        id
        number
      }
    }
    ... on DiagramInvalid {
      problems {
        code
        severity
        message {
          ru
          en
        }
        node
        edge
        property
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishProcessMutation, PublishProcessMutationVariables>;
export const DeleteProcessDocument = new TypedDocumentString(`
    mutation DeleteProcess($input: DeleteProcessInput!) {
  deleteProcess(input: $input) {
    __typename
    ... on ProcessDeleted {
      id
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteProcessMutation, DeleteProcessMutationVariables>;
export const TemplatesDocument = new TypedDocumentString(`
    query Templates {
  templates {
    ...TemplateParts
  }
}
    fragment TemplateParts on Template {
  key
  name {
    ru
    en
  }
  description {
    ru
    en
  }
  processes {
    id
    name {
      ru
      en
    }
  }
  entities {
    ru
    en
  }
  people {
    login
    name
    roles {
      ru
      en
    }
    starts {
      ru
      en
    }
  }
  password
  records
  installedAt
  interrupted
}`) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const InstallTemplateDocument = new TypedDocumentString(`
    mutation InstallTemplate($input: TemplateInput!) {
  installTemplate(input: $input) {
    __typename
    ... on TemplateInstalled {
      template {
        ...TemplateParts
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TemplateParts on Template {
  key
  name {
    ru
    en
  }
  description {
    ru
    en
  }
  processes {
    id
    name {
      ru
      en
    }
  }
  entities {
    ru
    en
  }
  people {
    login
    name
    roles {
      ru
      en
    }
    starts {
      ru
      en
    }
  }
  password
  records
  installedAt
  interrupted
}`) as unknown as TypedDocumentString<InstallTemplateMutation, InstallTemplateMutationVariables>;
export const RemoveTemplateDocument = new TypedDocumentString(`
    mutation RemoveTemplate($input: TemplateInput!) {
  removeTemplate(input: $input) {
    __typename
    ... on TemplateRemoved {
      key
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<RemoveTemplateMutation, RemoveTemplateMutationVariables>;
export const ProcessVersionsDocument = new TypedDocumentString(`
    query ProcessVersions($id: ID!) {
  process(id: $id) {
    id
    name {
      ru
      en
    }
    draftVersion
    draftSavedAt
    draftSavedBy {
      name
    }
    draftAuthors {
      savedAt
      user {
        id
        name
      }
    }
    changed
    published {
      id
      number
    }
    versions {
      id
      number
      status
      publishedAt
      publishedBy {
        name
      }
      note
      runningCases
    }
  }
}
    `) as unknown as TypedDocumentString<ProcessVersionsQuery, ProcessVersionsQueryVariables>;
export const VersionDocumentDocument = new TypedDocumentString(`
    query VersionDocument($id: ID!) {
  node(id: $id) {
    id
    ... on ProcessVersion {
      document
    }
  }
}
    `) as unknown as TypedDocumentString<VersionDocumentQuery, VersionDocumentQueryVariables>;
export const DraftDocumentDocument = new TypedDocumentString(`
    query DraftDocument($id: ID!) {
  process(id: $id) {
    id
    draft
  }
}
    `) as unknown as TypedDocumentString<DraftDocumentQuery, DraftDocumentQueryVariables>;
export const PeopleNamedDocument = new TypedDocumentString(`
    query PeopleNamed($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on User {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleNamedQuery, PeopleNamedQueryVariables>;
export const RestoreProcessVersionDocument = new TypedDocumentString(`
    mutation RestoreProcessVersion($input: RestoreProcessVersionInput!) {
  restoreProcessVersion(input: $input) {
    __typename
    ... on ProcessVersionRestored {
      kept {
        number
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreProcessVersionMutation, RestoreProcessVersionMutationVariables>;
export const RecordsDocument = new TypedDocumentString(`
    query Records($entity: String!, $search: String, $filter: [FieldFilter!], $order: [FieldOrder!], $first: Int!, $after: String) {
  records(
    entity: $entity
    search: $search
    filter: $filter
    order: $order
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        ...RecordParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RecordParts on Record {
  id
  entity
  version
  title
  values
  titles {
    id
    title
  }
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<RecordsQuery, RecordsQueryVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($entity: String!, $id: ID!) {
  record(entity: $entity, id: $id) {
    ...RecordParts
  }
}
    fragment RecordParts on Record {
  id
  entity
  version
  title
  values
  titles {
    id
    title
  }
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($entity: String!, $id: ID!, $first: Int!) {
  record(entity: $entity, id: $id) {
    id
    history(first: $first) {
      id
      at
      by {
        id
        name
      }
      caseKey
      taskName {
        ru
        en
      }
      source
      changes {
        ...Change
      }
    }
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}`) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const CreateRecordDocument = new TypedDocumentString(`
    mutation CreateRecord($input: CreateRecordInput!) {
  createRecord(input: $input) {
    __typename
    ... on RecordSaved {
      record {
        ...RecordParts
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment RecordParts on Record {
  id
  entity
  version
  title
  values
  titles {
    id
    title
  }
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<CreateRecordMutation, CreateRecordMutationVariables>;
export const UpdateRecordDocument = new TypedDocumentString(`
    mutation UpdateRecord($input: UpdateRecordInput!) {
  updateRecord(input: $input) {
    __typename
    ... on RecordSaved {
      record {
        ...RecordParts
      }
    }
    ... on RecordConflict {
      conflicts {
        ...FieldConflictParts
      }
      current {
        ...RecordParts
      }
    }
    ...ProblemParts
  }
}
    fragment FieldConflictParts on FieldConflict {
  __typename
  entity
  entityName {
    ru
    en
  }
  record
  title
  field
  label {
    ru
    en
  }
  version
  mine
  theirs
  baseText
  mineText
  theirsText
  counted
  by {
    id
    name
  }
  at
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment RecordParts on Record {
  id
  entity
  version
  title
  values
  titles {
    id
    title
  }
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<UpdateRecordMutation, UpdateRecordMutationVariables>;
export const DeleteRecordDocument = new TypedDocumentString(`
    mutation DeleteRecord($input: DeleteRecordInput!) {
  deleteRecord(input: $input) {
    __typename
    ... on RecordDeleted {
      id
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<DeleteRecordMutation, DeleteRecordMutationVariables>;
export const OfferedDocument = new TypedDocumentString(`
    query Offered($entity: String!, $record: ID!) {
  offered(entity: $entity, record: $record) {
    processId
    parameter
    name {
      ru
      en
    }
    description {
      ru
      en
    }
    parameters {
      ...FormFieldParts
    }
  }
}
    fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}`) as unknown as TypedDocumentString<OfferedQuery, OfferedQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    user {
      id
      name
      login
      roles {
        key
        name {
          ru
          en
        }
      }
    }
    may
    outside
    opensRecords
    timeZone
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const DraftVersionsDocument = new TypedDocumentString(`
    query DraftVersions($taskId: ID!) {
  draftVersions(taskId: $taskId) {
    at
    by {
      id
      name
    }
    changes {
      path
      label {
        ru
        en
      }
      before
      after
    }
    values
  }
}
    `) as unknown as TypedDocumentString<DraftVersionsQuery, DraftVersionsQueryVariables>;
export const TaskStateDocument = new TypedDocumentString(`
    "What others may change while somebody works on the task: asked again by itself, and never over what is typed."
query TaskState($id: ID!) {
  task(id: $id) {
    id
    status
    work {
      awaitedSigner {
        id
        name
      }
    }
    case {
      id
      unreadMentions
      comments(first: 1) {
        totalCount
      }
      routes {
        ...RouteFacts
      }
      suspension {
        at
        reason
        by {
          id
          name
        }
      }
    }
    deadline {
      ...DeadlineFacts
    }
  }
}
    fragment RouteFacts on ApprovalRoute {
  node
  name {
    ru
    en
  }
  stages {
    id
    name {
      ru
      en
    }
    state
    added {
      when
      user {
        id
        name
      }
      by {
        id
        name
      }
    }
    votes {
      at
      said
      comment
      by {
        id
        name
      }
    }
  }
}
fragment DeadlineFacts on Deadline {
  due
  state
  why
  moves {
    did
    at
    reason
    due
    why
    until
    by {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<TaskStateQuery, TaskStateQueryVariables>;
export const TaskDocument = new TypedDocumentString(`
    query Task($id: ID!) {
  task(id: $id) {
    ...TaskInWork
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
export const TaskWrittenDocument = new TypedDocumentString(`
    "What a task that is over has written."
query TaskWritten($id: ID!) {
  task(id: $id) {
    id
    written {
      ...Change
    }
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}`) as unknown as TypedDocumentString<TaskWrittenQuery, TaskWrittenQueryVariables>;
export const TaskScopeDocument = new TypedDocumentString(`
    "The card and the entities that conditions of a form speak about."
query TaskScope($id: ID!) {
  task(id: $id) {
    id
    case {
      id
      version {
        id
        document
      }
    }
  }
  entities {
    key
    name {
      ru
      en
    }
    fields {
      key
      name {
        ru
        en
      }
      type
    }
  }
}
    `) as unknown as TypedDocumentString<TaskScopeQuery, TaskScopeQueryVariables>;
export const ClaimTaskDocument = new TypedDocumentString(`
    mutation ClaimTask($input: TaskInput!) {
  claimTask(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<ClaimTaskMutation, ClaimTaskMutationVariables>;
export const ReleaseTaskDocument = new TypedDocumentString(`
    mutation ReleaseTask($input: TaskInput!) {
  releaseTask(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<ReleaseTaskMutation, ReleaseTaskMutationVariables>;
export const TransferToDocument = new TypedDocumentString(`
    query TransferTo($id: ID!, $search: String) {
  task(id: $id) {
    id
    transferTo(search: $search, first: 20) {
      edges {
        node {
          id
          name
          position
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TransferToQuery, TransferToQueryVariables>;
export const TransferTaskDocument = new TypedDocumentString(`
    mutation TransferTask($input: TransferTaskInput!) {
  transferTask(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<TransferTaskMutation, TransferTaskMutationVariables>;
export const PreviewReturnDocument = new TypedDocumentString(`
    query PreviewReturn($taskId: ID!, $node: ID!) {
  previewReturn(taskId: $taskId, node: $node) {
    __typename
    ... on ReturnPreview {
      gone {
        ...CaseWaitFacts
      }
      opens {
        ...CaseWaitFacts
      }
      lost {
        task
        changes
        typed
      }
      written {
        ru
        en
      }
      sent {
        id
        kind
        name
        to
        subject
        text
      }
    }
    ...ProblemParts
  }
}
    fragment CaseWaitFacts on CaseWait {
  element
  node
  nodeName {
    ru
    en
  }
  kind
  name
  key
  due
  why
  since
  beside
  done
  total
  attempts
  lastError
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  called {
    id
    key
    title
  }
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<PreviewReturnQuery, PreviewReturnQueryVariables>;
export const AddSignerDocument = new TypedDocumentString(`
    mutation AddSigner($input: AddSignerInput!) {
  addSigner(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<AddSignerMutation, AddSignerMutationVariables>;
export const ReturnTaskDocument = new TypedDocumentString(`
    mutation ReturnTask($input: ReturnTaskInput!) {
  returnTask(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<ReturnTaskMutation, ReturnTaskMutationVariables>;
export const AddTaskParticipantDocument = new TypedDocumentString(`
    mutation AddTaskParticipant($input: AddParticipantInput!) {
  addTaskParticipant(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<AddTaskParticipantMutation, AddTaskParticipantMutationVariables>;
export const RemoveTaskParticipantDocument = new TypedDocumentString(`
    mutation RemoveTaskParticipant($input: RemoveParticipantInput!) {
  removeTaskParticipant(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<RemoveTaskParticipantMutation, RemoveTaskParticipantMutationVariables>;
export const PauseTaskDocument = new TypedDocumentString(`
    mutation PauseTask($input: TaskInput!) {
  pauseTask(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<PauseTaskMutation, PauseTaskMutationVariables>;
export const ResumeTaskDocument = new TypedDocumentString(`
    mutation ResumeTask($input: TaskInput!) {
  resumeTask(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<ResumeTaskMutation, ResumeTaskMutationVariables>;
export const CancelTaskDocument = new TypedDocumentString(`
    mutation CancelTask($input: TaskInput!) {
  cancelTask(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
export const SubmitFormDocument = new TypedDocumentString(`
    mutation SubmitForm($input: SubmitFormInput!) {
  submitForm(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<SubmitFormMutation, SubmitFormMutationVariables>;
export const SelectRecordDocument = new TypedDocumentString(`
    mutation SelectRecord($input: SelectRecordInput!) {
  selectRecord(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<SelectRecordMutation, SelectRecordMutationVariables>;
export const VerifyTaskDocument = new TypedDocumentString(`
    mutation VerifyTask($input: VerifyTaskInput!) {
  verifyTask(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<VerifyTaskMutation, VerifyTaskMutationVariables>;
export const GoBackDocument = new TypedDocumentString(`
    mutation GoBack($input: GoBackInput!) {
  goBack(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<GoBackMutation, GoBackMutationVariables>;
export const TakeOutLineDocument = new TypedDocumentString(`
    mutation TakeOutLine($input: LineInput!) {
  takeOutLine(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<TakeOutLineMutation, TakeOutLineMutationVariables>;
export const PutBackLineDocument = new TypedDocumentString(`
    mutation PutBackLine($input: LineInput!) {
  putBackLine(input: $input) {
    ...TaskAnswer
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}
fragment TaskAnswer on TaskResult {
  __typename
  ... on TaskMoved {
    task {
      ...TaskInWork
    }
  }
  ...ProblemParts
}`) as unknown as TypedDocumentString<PutBackLineMutation, PutBackLineMutationVariables>;
export const RetryIncidentDocument = new TypedDocumentString(`
    mutation RetryIncident($input: RetryIncidentInput!) {
  retryIncident(input: $input) {
    __typename
    ... on CaseChanged {
      case {
        id
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<RetryIncidentMutation, RetryIncidentMutationVariables>;
export const SaveTaskDraftDocument = new TypedDocumentString(`
    mutation SaveTaskDraft($input: SaveTaskDraftInput!) {
  saveTaskDraft(input: $input) {
    __typename
    ... on TaskDraftSaved {
      savedAt
      outdated {
        ...FieldConflictParts
      }
    }
    ...ProblemParts
  }
}
    fragment FieldConflictParts on FieldConflict {
  __typename
  entity
  entityName {
    ru
    en
  }
  record
  title
  field
  label {
    ru
    en
  }
  version
  mine
  theirs
  baseText
  mineText
  theirsText
  counted
  by {
    id
    name
  }
  at
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<SaveTaskDraftMutation, SaveTaskDraftMutationVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($input: CompleteTaskInput!) {
  completeTask(input: $input) {
    __typename
    ... on TaskCommitted {
      task {
        ...TaskInWork
      }
      changes {
        ...Change
      }
      next {
        ...TaskLine
      }
    }
    ... on TaskConflict {
      conflicts {
        ...ConflictParts
      }
    }
    ...ProblemParts
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment FieldConflictParts on FieldConflict {
  __typename
  entity
  entityName {
    ru
    en
  }
  record
  title
  field
  label {
    ru
    en
  }
  version
  mine
  theirs
  baseText
  mineText
  theirsText
  counted
  by {
    id
    name
  }
  at
}
fragment ChangedConflictParts on ChangedConflict {
  __typename
  entity
  entityName {
    ru
    en
  }
  record
  title
  version
  fields {
    field
    label {
      ru
      en
    }
    baseText
    theirsText
  }
}
fragment ConflictParts on Conflict {
  __typename
  ...FieldConflictParts
  ... on DeletedConflict {
    entity
    entityName {
      ru
      en
    }
    record
    title
  }
  ...ChangedConflictParts
  ... on DuplicateConflict {
    entity
    entityName {
      ru
      en
    }
    record
    title
    labels {
      ru
      en
    }
    existing
  }
}
fragment FormFieldParts on FormField {
  path
  label {
    ru
    en
  }
  help {
    ru
    en
  }
  type
  mode
  required
  visibleIf
  requiredIf
  readIf
  computed
  offers {
    option
    when
  }
}
fragment FormTableParts on FormTable {
  path
  label {
    ru
    en
  }
  mode
  columns {
    field
    label {
      ru
      en
    }
    type
    mode
    required
  }
  min
  max
  visibleIf
  rows {
    id
    values
  }
}
fragment TaskLine on Task {
  id
  name {
    ru
    en
  }
  status
  caseKey
  processName {
    ru
    en
  }
  context
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  ownerFor {
    id
    name
  }
  helpers {
    id
    name
  }
  group {
    key
    name {
      ru
      en
    }
  }
  createdAt
  finishedAt
  due
  deadlineState
  suspended
  unreadMentions
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  stopped {
    at
    why
    reason
    by {
      id
      name
    }
  }
  returned {
    at
    reason
    by {
      id
      name
    }
  }
  watchers {
    id
    name
  }
  case {
    id
    title
    status
  }
  work {
    savedAt
    back
    mayAddSigner
    returns {
      node
      name {
        ru
        en
      }
    }
    cancel {
      to
      at
    }
    steps {
      visit
      node
      name {
        ru
        en
      }
      state
    }
    screen {
      __typename
      ... on FormScreen {
        element
        node
        name {
          ru
          en
        }
        fields {
          ...FormFieldParts
        }
        tables {
          ...FormTableParts
        }
        values
        context
        titles {
          id
          title
        }
        drafted
        typed
      }
      ... on SelectionScreen {
        element
        node
        name {
          ru
          en
        }
        entity
        columns {
          key
          name {
            ru
            en
          }
          type
        }
        found {
          id
          title
          values
          staged
          titles {
            id
            title
          }
        }
        criteria {
          field
          label {
            ru
            en
          }
          value
          title
        }
      }
      ... on VerifyScreen {
        element
        node
        name {
          ru
          en
        }
        ask {
          ru
          en
        }
        left
        missed
      }
      ... on IncidentScreen {
        element
        node
        name {
          ru
          en
        }
        message
      }
      ... on ReviewScreen {
        element
        node
        name {
          ru
          en
        }
        final
        changes {
          ...Change
        }
        caseChanges {
          key
          label {
            ru
            en
          }
          beforeText
          afterText
          transient
          reason {
            ...LineReasonParts
          }
        }
        takenOut {
          entity
          entityName {
            ru
            en
          }
          record
          title
          field
          label {
            ru
            en
          }
          valueText
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const TryTaskDocument = new TypedDocumentString(`
    query TryTask($taskId: ID!, $element: ID!) {
  tryTask(taskId: $taskId, element: $element) {
    __typename
    ... on TaskTried {
      ...TriedParts
    }
    ... on TaskConflict {
      message
      code
    }
    ...ProblemParts
  }
}
    fragment CaseWaitFacts on CaseWait {
  element
  node
  nodeName {
    ru
    en
  }
  kind
  name
  key
  due
  why
  since
  beside
  done
  total
  attempts
  lastError
  role {
    key
    name {
      ru
      en
    }
  }
  assignee {
    id
    name
  }
  owner {
    id
    name
  }
  called {
    id
    key
    title
  }
}
fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment TriedParts on TaskTried {
  written {
    node
    name {
      ru
      en
    }
    changes {
      ...Change
    }
  }
  waits {
    ...CaseWaitFacts
  }
  branches {
    node
    name {
      ru
      en
    }
    branch {
      ru
      en
    }
  }
  rules {
    node
    name {
      ru
      en
    }
    rows {
      number
      note {
        ru
        en
      }
    }
  }
  effects {
    id
    kind
    name
    to
    subject
    text
  }
  incidents {
    element
    nodeName {
      ru
      en
    }
    title
    message
  }
  goesOn {
    ru
    en
  }
  ends {
    outcome {
      ru
      en
    }
  }
}`) as unknown as TypedDocumentString<TryTaskQuery, TryTaskQueryVariables>;
export const PreviewUndoDocument = new TypedDocumentString(`
    query PreviewUndo($taskId: ID!) {
  previewUndo(taskId: $taskId) {
    __typename
    ... on UndoPreview {
      obstacles {
        ...UndoObstacleFacts
      }
      changes {
        ...Change
      }
      gone {
        ru
        en
      }
      sent {
        id
        kind
        name
        to
        subject
        text
      }
      numbersLost
    }
    ...ProblemParts
  }
}
    fragment Change on RecordDiff {
  entity
  entityName {
    ru
    en
  }
  record
  title
  op
  takeOut
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
    takeOut
    reason {
      ...LineReasonParts
    }
  }
}
fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment UndoObstacleFacts on UndoObstacle {
  kind
  step {
    ru
    en
  }
  entityName {
    ru
    en
  }
  title
  fields {
    ru
    en
  }
  asked {
    kind
    name
  }
  by {
    id
    name
  }
  at
}`) as unknown as TypedDocumentString<PreviewUndoQuery, PreviewUndoQueryVariables>;
export const UndoTaskDocument = new TypedDocumentString(`
    mutation UndoTask($input: UndoTaskInput!) {
  undoTask(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  __typename
  code
  message
  path
  ... on Invalid {
    fields {
      path
      code
      message
      line
      record
      entity
    }
  }
  ... on NotNow {
    reason
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<UndoTaskMutation, UndoTaskMutationVariables>;
export const ValueOriginDocument = new TypedDocumentString(`
    query ValueOrigin($entity: String!, $record: ID!, $field: String!) {
  valueOrigin(entity: $entity, record: $record, field: $field) {
    ...OriginParts
  }
}
    fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment OriginParts on ValueOrigin {
  at
  by {
    id
    name
  }
  source
  version
  case {
    id
    key
  }
  task {
    id
    name {
      ru
      en
    }
  }
  reason {
    ...LineReasonParts
  }
}`) as unknown as TypedDocumentString<ValueOriginQuery, ValueOriginQueryVariables>;
export const CardValueOriginDocument = new TypedDocumentString(`
    query CardValueOrigin($caseId: ID!, $field: String!) {
  cardValueOrigin(caseId: $caseId, field: $field) {
    ...OriginParts
  }
}
    fragment LineReasonParts on LineReason {
  why
  step {
    ru
    en
  }
  at
  by {
    id
    name
  }
  rows {
    number
    note {
      ru
      en
    }
  }
}
fragment OriginParts on ValueOrigin {
  at
  by {
    id
    name
  }
  source
  version
  case {
    id
    key
  }
  task {
    id
    name {
      ru
      en
    }
  }
  reason {
    ...LineReasonParts
  }
}`) as unknown as TypedDocumentString<CardValueOriginQuery, CardValueOriginQueryVariables>;