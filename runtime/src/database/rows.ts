import type { FailureCode } from '@marshrut/engine';
import type { ColumnType, Generated } from 'kysely';
import type { BulkAction } from '../dispatch/storage.js';

/** Rows of the static tables as Kysely sees them. Instants are UTC texts `2026-11-23T09:30:00.000Z` on both databases. */
export interface Database {
  process: ProcessRow;
  process_version: ProcessVersionRow;
  draft_author: DraftAuthorRow;
  entity: EntityRow;
  role: RoleRow;
  user_role: UserRoleRow;
  case_instance: CaseRow;
  task: TaskRow;
  task_participant: TaskParticipantRow;
  staged_change: StagedChangeRow;
  task_draft: TaskDraftRow;
  draft_edit: DraftEditRow;
  journal: JournalRow;
  commit_record: CommitRecordRow;
  commit_line: CommitLineRow;
  counter: CounterRow;
  seen_command: SeenCommandRow;
  wait: WaitRow;
  effect: EffectRow;
  kept_message: KeptMessageRow;
  process_start: ProcessStartRow;
  webhook: WebhookRow;
  work_calendar: WorkCalendarRow;
  incident: IncidentTableRow;
  bulk_job: BulkJobRow;
  bulk_item: BulkItemRow;
  service: ServiceRow;
  service_secret: ServiceSecretRow;
  worker_job: WorkerJobRow;
  caught_mail: CaughtMailRow;
  retention: RetentionRow;
  case_archive: CaseArchiveRow;
  template: TemplateRow;
  move: MoveRow;
  move_case: MoveCaseRow;
  attachment: AttachmentRow;
  attachment_part: AttachmentPartRow;
  inbox_view: InboxViewRow;
  inbox_pin: InboxPinRow;
  case_comment: CaseCommentRow;
  comment_mention: CommentMentionRow;
  /** On SQLite; on PostgreSQL jobs are Graphile Worker's. */
  job: JobRow;
}

/** JSON: written as text; read by `readJson`, for SQLite gives text and PostgreSQL the parsed value. */
export type JsonColumn = ColumnType<unknown, string, string>;
export type NullableJsonColumn = ColumnType<unknown, string | null, string | null>;

export interface ProcessRow {
  id: string;
  name: JsonColumn;
  /** Both languages, as `normalText` gives them. */
  name_norm: string;
  draft: JsonColumn;
  draft_version: number;
  draft_saved_at: string;
  draft_saved_by: string;
  /** The published version. */
  published: string | null;
  created_at: string;
  created_by: string;
}

export interface ProcessVersionRow {
  id: string;
  process: string;
  number: number;
  status: 'DRAFT' | 'PUBLISHED' | 'FINISHING' | 'OBSOLETE';
  document: JsonColumn;
  note: string;
  published_at: string;
  published_by: string;
}

/** Who has saved the draft of a process, and when last. */
export interface DraftAuthorRow {
  process: string;
  author: string;
  saved_at: string;
}

export interface EntityRow {
  key: string;
  version: number;
  table_name: string;
  document: JsonColumn;
  /** What the business table has now: `Layout` of `tables/layout.ts`. */
  layout: JsonColumn;
  saved_at: string;
  saved_by: string;
}

export interface RoleRow {
  key: string;
  name: JsonColumn;
  /** 1: given by the product, 0: made by the administrator. */
  system: number;
  /** 1: of people from outside, who see their own and nothing else. */
  outside: Generated<number>;
  created_at: string;
}

export interface UserRoleRow {
  user_id: string;
  role: string;
}

export interface CaseRow {
  id: string;
  /** The number people call it by: 1, 2, 3 and so on. */
  number: Generated<number>;
  process: string;
  process_version: string;
  status: 'new' | 'running' | 'suspended' | 'ended' | 'cancelled';
  title: string;
  title_norm: string;
  initiator: string;
  revision: number;
  sequence: number;
  state: JsonColumn;
  outcome: NullableJsonColumn;
  /** Steps that have stopped and wait for somebody to put them right. */
  incidents: Generated<number>;
  started_at: string;
  updated_at: string;
  ended_at: string | null;
  /** The element of another case that waits for this one, and that case. */
  parent_case: string | null;
  parent_element: string | null;
  /** Its history has gone to `case_archive`. */
  archived_at: string | null;
}

export interface TaskRow {
  id: string;
  case_id: string;
  process: string;
  node: string;
  status: 'open' | 'active' | 'paused' | 'completed' | 'cancelled';
  role: string | null;
  user_id: string | null;
  owner: string | null;
  step: string | null;
  context: string;
  context_norm: string;
  created_at: string;
  claimed_at: string | null;
  finished_at: string | null;
  due: string | null;
  /** Where its deadline stands; null where it has none. */
  deadline: 'running' | 'warned' | 'missed' | 'paused' | null;
  /** The group it is given to. */
  people_group: string | null;
  /** For whom its owner does it, as a deputy. */
  owner_for: string | null;
}

/** Who helps with a task, or watches it, beside its owner. */
export interface TaskParticipantRow {
  task: string;
  user_id: string;
  kind: 'helper' | 'watcher';
  since: string;
}

/** A step that has stopped and waits for a person. */
export interface IncidentTableRow {
  element: string;
  case_id: string;
  process: string;
  node: string;
  code: FailureCode;
  cause: string;
  failure: JsonColumn;
  at: string;
}

/** A command of a person to many cases. */
export interface BulkJobRow {
  id: string;
  action: BulkAction;
  reason: string;
  actor: string;
  created_at: string;
  finished_at: string | null;
}

/** One case of it: `refusal` tells why it could not be done. */
export interface BulkItemRow {
  bulk: string;
  number: number;
  case_id: string;
  element: string | null;
  status: 'pending' | 'done' | 'refused';
  refusal: string | null;
  at: string | null;
}

export interface StagedChangeRow {
  task: string;
  seq: number;
  visit: string;
  entity: string;
  record: string;
  op: 'create' | 'update' | 'delete';
  patch: JsonColumn;
  base: NullableJsonColumn;
  changed_by: string;
  changed_at: string;
}

/** Form values typed and not submitted yet. `authors`: who typed which. `kept_…`: what Cancel returns to, null where nothing was kept. */
export interface TaskDraftRow {
  task: string;
  node: string;
  values: JsonColumn;
  authors: JsonColumn;
  kept_values: NullableJsonColumn;
  kept_authors: NullableJsonColumn;
  saved_at: string;
}

/**
 * One stretch of typing into a form: what it changed, in its last form. `typed_by` null: what stood there before anybody typed.
 * `node` as in the draft.
 */
export interface DraftEditRow {
  task: string;
  seq: number;
  node: string;
  values: JsonColumn;
  typed_by: string | null;
  begun_at: string;
  typed_at: string;
}

export interface JournalRow {
  case_id: string;
  sequence: number;
  type: string;
  actor: string;
  at: string;
  event: JsonColumn;
}

export interface CommitRecordRow {
  id: string;
  source: 'TASK' | 'STEP' | 'CARD' | 'IMPORT' | 'API';
  case_id: string | null;
  task: string | null;
  node: string | null;
  actor: string;
  at: string;
  /** How many lines it has. */
  lines: number;
}

export interface CommitLineRow {
  commit_id: string;
  line: number;
  entity: string;
  record: string;
  op: 'create' | 'update' | 'delete';
  /** The version of the record after this line. */
  version: number;
  before: JsonColumn;
  after: JsonColumn;
}

export interface CounterRow {
  name: string;
  value: number;
}

export interface SeenCommandRow {
  actor: string;
  key: string;
  input: string;
  outcome: JsonColumn;
  at: string;
}

/** What an element waits for; one with a condition has a row for each entity it reads. */
export interface WaitRow {
  element: string;
  case_id: string;
  node: string;
  kind: 'timer' | 'message' | 'signal' | 'condition' | 'effect' | 'items';
  name: string;
  key: string;
  /** Of a timer. */
  due: string | null;
}

/** The outbox. `body` is the whole effect. */
export interface EffectRow {
  id: string;
  case_id: string;
  element: string | null;
  kind: string;
  body: JsonColumn;
  status: 'pending' | 'done' | 'dead';
  attempts: number;
  last_error: string | null;
  created_at: string;
  finished_at: string | null;
}

/** A message nobody waited for when it came. */
export interface KeptMessageRow {
  id: string;
  name: string;
  key: string;
  values: JsonColumn;
  at: string;
  until: string;
}

/** A start of a published version that something outside sets off. */
export interface ProcessStartRow {
  process: string;
  version: string;
  node: string;
  kind: 'message' | 'signal' | 'webhook' | 'record' | 'timer';
  /** Of a message, a signal, a webhook. */
  name: string | null;
  /** Of a record. */
  entity: string | null;
  change: 'created' | 'changed' | 'any' | null;
  /** Of a timer: all that its moments follow from. */
  settings: string | null;
  /** Its next moment; null where it comes no more. */
  due: string | null;
  /** How many moments have been. */
  fired: number | null;
}

/** Who may start processes from outside by a webhook's name. */
export interface WebhookRow {
  name: string;
  /** Its secret, as `vault.seal` gives it. */
  sealed: string;
  set_at: string;
  set_by: string;
  used_at: string | null;
}

export interface JobRow {
  /** One adding of a job; one that takes its place has another. */
  id: Generated<number>;
  key: string;
  job: JsonColumn;
  /** Null where it is not tried again by itself. */
  run_at: string | null;
  attempts: number;
  /** The end of the lease of whoever runs it. */
  locked_until: string | null;
  last_error: string | null;
  created_at: string;
}

export interface ServiceRow {
  key: string;
  name: JsonColumn;
  kind: 'http' | 'graphql' | 'worker' | 'stub';
  document: JsonColumn;
  /** Counts the saves, from 1. */
  version: number;
  saved_at: string;
  saved_by: string;
}

export interface ServiceSecretRow {
  service: string;
  name: string;
  /** As `vault.seal` gives it. */
  sealed: string;
  set_at: string;
  set_by: string;
}

export interface WorkCalendarRow {
  key: string;
  name: JsonColumn;
  /** `CalendarDocument`. */
  document: JsonColumn;
  /** 1 for the one that terms without a calendar are counted by. */
  is_default: number;
  version: number;
  saved_at: string;
  /** Null: as the product ships it. */
  saved_by: string | null;
}

/** An effect that a program outside carries out; `id` is that of the effect. */
export interface WorkerJobRow {
  id: string;
  /** Key of the service. */
  topic: string;
  input: JsonColumn;
  leased_by: string | null;
  /** By the clock of the database; nobody else gets it before. */
  lease_until: string | null;
  /** Counts the leases: who knows an older one has lost it. */
  fence: number;
  attempts: number;
  created_at: string;
  /** Answered, or given up; it may be asked for anew. */
  over_at: string | null;
}

/** A letter that was not sent, for there is no mail server; `id` is that of the effect. */
export interface CaughtMailRow {
  id: string;
  message_id: string;
  sender: string;
  recipients: JsonColumn;
  subject: string;
  text: string;
  caught_at: string;
}

/** Processes that do not keep the history of finished cases for ever. */
export interface RetentionRow {
  process: string;
  keep_days: number;
  set_at: string;
  set_by: string;
}

/** Journal, state and effects of a case that is over, as `pack` of `retention/archived-case.ts` gives them. */
export interface CaseArchiveRow {
  case_id: string;
  archived_at: string;
  /** Of the journal. */
  entries: number;
  document: string;
}

/** Running cases of a process that are taken to another version. */
export interface MoveRow {
  id: string;
  process: string;
  /** The version they come from; null: every other one. */
  source: string | null;
  target: string;
  mapping: JsonColumn;
  /** 1: also cases of which something is to be known. */
  warned: number;
  status: 'running' | 'paused' | 'done' | 'stopped' | 'undoing' | 'undone';
  /** Id of the last case that was looked at; they are taken in the order of their ids. */
  position: string;
  created_at: string;
  created_by: string;
  finished_at: string | null;
}

export interface MoveCaseRow {
  move: string;
  case_id: string;
  from_version: string;
  /** skipped: something is to be known first. kept: it had gone on, so it could not be taken back. */
  result: 'moved' | 'skipped' | 'cannot' | 'undone' | 'kept';
  notes: JsonColumn;
  /** The length of its journal just after the move. */
  sequence: number;
  at: string;
}

/** A file that somebody attached in a task. */
export interface AttachmentRow {
  id: string;
  case_id: string;
  task: string;
  /** As it was called where it came from, without folders. */
  name: string;
  /** Bytes. */
  size: number;
  /** Bytes that have come so far. */
  received: number;
  /** Media type by its content; null until it is whole. */
  type: string | null;
  sha256: string | null;
  uploaded_by: string;
  created_at: string;
  whole_at: string | null;
  /** Its case is over and something that was committed names it: it is never cleared away. */
  kept_at: string | null;
}

export interface AttachmentPartRow {
  attachment: string;
  /** Bytes before it. */
  place: number;
  content: Buffer;
}

export interface TemplateRow {
  key: string;
  /** Ids that were set aside for it before anything was made: `Made` of `templates/installed.ts`. */
  made: JsonColumn;
  begun_at: string;
  begun_by: string;
  /** Null while it is being installed, or where that died in between. */
  installed_at: string | null;
}

export interface InboxViewRow {
  id: string;
  owner: string;
  name: string;
  /** Of a team: for whoever holds it, or is in the group. */
  role: string | null;
  people_group: string | null;
  /** An `InboxList` of `work/inbox.ts`. */
  filter: JsonColumn;
  created_at: string;
  updated_at: string;
}

export interface InboxPinRow {
  user_id: string;
  view_id: string;
  /** The smaller, the further to the left. */
  place: number;
}

export interface CaseCommentRow {
  id: string;
  case_id: string;
  author: string;
  /** Empty once it is deleted. */
  text: string;
  written_at: string;
  edited_at: string | null;
  deleted_at: string | null;
  /** The task it was written in. */
  task: string | null;
  /** Of its author: sent again under it, it is not written again. */
  write_key: string | null;
  /** What came with the key. */
  write_input: string | null;
}

export interface CommentMentionRow {
  comment: string;
  user_id: string;
  case_id: string;
  read_at: string | null;
}
