export type { Attachment, AttachmentRoom } from './attachments/attachment.js';
export { attachmentsById } from './attachments/attachment.js';
export { contentOf } from './attachments/content.js';
export { isShown } from './attachments/content-kind.js';
export type { FilePlace, FileReading } from './attachments/read-attachment.js';
export { findAttachment } from './attachments/read-attachment.js';
export { sweep } from './attachments/sweep.js';
export type { NewUpload, Uploading, UploadRefusal } from './attachments/upload.js';
export {
  beginUpload,
  findUpload,
  finishUpload,
  LARGEST,
  receive,
  removeUpload,
  UploadBehind,
} from './attachments/upload.js';
export type { DatabaseAddress } from './backup/backup.js';
export { backup, copy, restore } from './backup/backup.js';
export type { BackupWritten } from './backup/file/write.js';
export type { Counts, Head } from './backup/piece.js';
export { UpkeepRefused } from './backup/piece.js';
export type { CalendarBook } from './calendars/book.js';
export type { Calendar, CalendarRoom } from './calendars/calendar.js';
export { listCalendars } from './calendars/calendar.js';
export type { CalendarInput } from './calendars/check-calendar.js';
export type { CalendarSaved } from './calendars/save-calendar.js';
export { saveCalendar } from './calendars/save-calendar.js';
export { check } from './checker/checker.js';
export { openSelect } from './checker/open-select.js';
export type { Violation } from './checker/violation.js';
export type { Comment, CommentAction, CommentPage } from './comments/comment.js';
export { actionsOnComment, listComments } from './comments/comment.js';
export { listMentions, mentionsIn, readMentions } from './comments/mentions.js';
export type { Mentionable } from './comments/readers.js';
export { listMentionable } from './comments/readers.js';
export type { Commented } from './comments/write-comment.js';
export { addComment, deleteComment, editComment } from './comments/write-comment.js';
export type { Dialect } from './database/dialect.js';
export { dialectOf } from './database/dialect.js';
export type { Hold } from './database/hold-folder.js';
export { holdFolder } from './database/hold-folder.js';
export { readJson } from './database/json.js';
export { migrate, stepsOf } from './database/migrate.js';
export type { OpenDatabase, OpenOptions } from './database/open.js';
export { openDatabase } from './database/open.js';
export type { Database } from './database/rows.js';
export type { StatementHook } from './database/statement-hook.js';
export { setStatementHook } from './database/statement-hook.js';
export type { Steps } from './database/steps.js';
export { DatabaseUnfit, newer } from './database/steps.js';
export type { TemporaryDatabase, TemporaryPostgres } from './database/temporary.js';
export { temporaryDatabase, temporaryPostgres } from './database/temporary.js';
export type { DiagramInvalid } from './definitions/check-process.js';
export { checkProcess, problemsOf } from './definitions/check-process.js';
export type { Definitions } from './definitions/definitions.js';
export type { HasCases, ProcessDeleted } from './definitions/delete-process.js';
export { deleteProcess } from './definitions/delete-process.js';
export type { DraftAuthor } from './definitions/draft-authors.js';
export { draftAuthorsOf } from './definitions/draft-authors.js';
export type { EntityCatalogue } from './definitions/entity-catalogue.js';
export { entityCatalogue } from './definitions/entity-catalogue.js';
export type { PlaceInProcesses, ProcessListQuery, ProcessPage } from './definitions/list-processes.js';
export { listProcesses } from './definitions/list-processes.js';
export { newDiagram } from './definitions/new-diagram.js';
export type { FieldProblem, Invalid, NotPermitted, Stale } from './definitions/outcome.js';
export type { Plans } from './definitions/plans.js';
export { plans } from './definitions/plans.js';
export type { Process } from './definitions/process.js';
export { draftsOf, findProcess, findProcesses, processesById } from './definitions/process.js';
export type { ProcessPublished } from './definitions/publish-process.js';
export { publishProcess } from './definitions/publish-process.js';
export type { VersionRestored } from './definitions/restore-version.js';
export { restoreVersion } from './definitions/restore-version.js';
export type { EntitySaved } from './definitions/save-entity.js';
export { saveEntity } from './definitions/save-entity.js';
export type { DraftSaving, NewProcess, ProcessCreated } from './definitions/save-process.js';
export { createProcess, saveProcessDraft } from './definitions/save-process.js';
export type { Startable } from './definitions/startable.js';
export type { OutsideStart } from './definitions/starts-of.js';
export { startsOf } from './definitions/starts-of.js';
export type { Version } from './definitions/version.js';
export { runningCases, stoppedCases, versionsById, versionsOf } from './definitions/version.js';
export type { CaseCommand, MoveCommand } from './dispatch/decide-command.js';
export type { DispatchDeps, DispatchRequest } from './dispatch/dispatch.js';
export { dispatch } from './dispatch/dispatch.js';
export type { CommandOutcome, Done, Refused, ShellRejection } from './dispatch/outcome.js';
export type {
  BulkAction,
  CaseWrite,
  CommitWrite,
  DraftWrite,
  Fact,
  Job,
  JobWrite,
  LoadedCase,
  Moved,
  NumberNeed,
  Opened,
  OpenRequest,
  StagedWrite,
  Storage,
  StorageReply,
  StorageRequest,
  TakenNumber,
  TaskWrite,
  WaitRow,
  Work,
  WriteSet,
  Written,
} from './dispatch/storage.js';
export { numbersOf } from './dispatch/write-set.js';
export { examine } from './doctor/doctor.js';
export type { Finding } from './doctor/finding.js';
export type { AllowList } from './effects/http/allow-list.js';
export { readAllowList } from './effects/http/allow-list.js';
export type { CaughtLetter, CaughtPage } from './effects/mail/catch.js';
export { listCaughtMail } from './effects/mail/catch.js';
export type { Sender } from './effects/mail/letter.js';
export { readSender } from './effects/mail/letter.js';
export type { Effects, EffectsOptions } from './effects/open-effects.js';
export { openEffects } from './effects/open-effects.js';
export type { ServiceInput } from './effects/services/check-service.js';
export type { InUse, ServiceDeleted } from './effects/services/delete-service.js';
export { deleteService } from './effects/services/delete-service.js';
export type { ServiceSaved } from './effects/services/save-service.js';
export { saveService } from './effects/services/save-service.js';
export type { SecretChange } from './effects/services/secrets.js';
export type { Service, ServicePage, ServiceRoom } from './effects/services/service.js';
export { findService, listServices, servicesByKey } from './effects/services/service.js';
export type { NotHeld, WorkAnswered, WorkFailed } from './effects/worker/answer-work.js';
export { completeWork, failWork, keepWork } from './effects/worker/answer-work.js';
export type { Leased, LeasedWork } from './effects/worker/lease.js';
export { leaseWork } from './effects/worker/lease.js';
export type { Workers } from './effects/worker/workers.js';
export type { ImportColumn } from './import/columns.js';
export type { ImportOutcome, RecordsImport, RecordsImported } from './import/import-records.js';
export { importRecords } from './import/import-records.js';
export type {
  JobBook,
  KeptMessage,
  OutboxEffect,
  StartQuery,
  StartTimer,
  TriggeredStart,
  Waiting,
  WaitingQuery,
} from './jobs/book.js';
export type { Carried, JobDeps, NotCarried, OutgoingEffect } from './jobs/deps.js';
export { SYSTEM } from './jobs/deps.js';
export { answered } from './jobs/effects.js';
export { handleJob } from './jobs/handle.js';
export type { Message, Received } from './jobs/messages.js';
export { broadcast, receiveMessage } from './jobs/messages.js';
export type { MessageSent, OutsideMessage, SignalSent } from './jobs/send.js';
export { sendMessage, sendSignal } from './jobs/send.js';
export { timerStartJob } from './jobs/starts/timer.js';
export type { WebhookCall, WebhookStarted } from './jobs/starts/webhook.js';
export { startByWebhook } from './jobs/starts/webhook.js';
export type { LiveEvent, LiveHub } from './live/hub.js';
export type { News } from './live/news.js';
export type { MoveCommanded } from './moving/command-move.js';
export { pauseMove, resumeMove, rollBackMove, startMove, stopMove } from './moving/command-move.js';
export type { Move, MoveCounts, MovedCase, MovedPage } from './moving/move.js';
export { countMoved, findMove, listMoved, listMoves } from './moving/move.js';
export type { MovePreview, MovingStep, PreviewedCase } from './moving/preview.js';
export { previewMove } from './moving/preview.js';
export type { Rehearsed } from './moving/rehearse.js';
export { rehearseMove } from './moving/rehearse.js';
export type { MoveRequest } from './moving/request.js';
export { undoOf } from './moving/undo-of.js';
export { newId } from './new-id.js';
export type { Bulk, BulkItem, BulkOutcome, BulkPage } from './operations/bulk.js';
export { findBulk, listBulkItems } from './operations/bulk.js';
export type { IncidentFilter } from './operations/incident-filter.js';
export type { IncidentGroup } from './operations/incident-groups.js';
export { groupIncidents } from './operations/incident-groups.js';
export type { Incident, IncidentPage, IncidentQuery } from './operations/incidents.js';
export { countIncidents, listIncidents } from './operations/incidents.js';
export { runBulk } from './operations/run-bulk.js';
export type { BulkOrder, BulkStarted } from './operations/start-bulk.js';
export { MOST_CASES, startBulk } from './operations/start-bulk.js';
export type { Absent, Actor, SubstitutionMode } from './people/actor.js';
export { actorOf, holdsAny } from './people/actor.js';
export type { NewUser } from './people/create-user.js';
export { createUser } from './people/create-user.js';
export type { Credential, Known } from './people/credential.js';
export { identify } from './people/credential.js';
export type { DemoPerson } from './people/demo.js';
export { DEMO_PASSWORD, demoPeople, seedDemo } from './people/demo.js';
export type { Action, Subjects } from './people/gate.js';
export { isAction, may, ownField } from './people/gate.js';
export type { Group } from './people/groups.js';
export { countMembers, createGroup, listGroups } from './people/groups.js';
export { firstPeople, setUp } from './people/installation.js';
export type { PeoplePage, PeopleQuery, PlaceInPeople } from './people/list-people.js';
export { listPeople } from './people/list-people.js';
export type { FieldRefusal, Outcome } from './people/outcome.js';
export type { People } from './people/people.js';
export type { Permission, SystemRole } from './people/permission.js';
export type { Person } from './people/person.js';
export { findActor, findPeople, findPerson } from './people/person.js';
export type { NewRole, Role } from './people/roles.js';
export { countHolders, createRole, listRoles } from './people/roles.js';
export type { NewSubstitution, Substitution } from './people/substitutions.js';
export { endSubstitution, listSubstitutions, setSubstitution } from './people/substitutions.js';
export type { PeopleTables } from './people/tables.js';
export { hashSecret, isSecret } from './people/token-secret.js';
export type { IssuedToken, NewToken, Token } from './people/tokens.js';
export { createToken, listTokens, revokeToken } from './people/tokens.js';
export type { UserChange } from './people/update-user.js';
export { updateUser } from './people/update-user.js';
export type { NewRecord } from './records/create-record.js';
export { createRecord } from './records/create-record.js';
export type { RecordDeletion } from './records/delete-record.js';
export { deleteRecord } from './records/delete-record.js';
export type { FieldChange, RecordCommit } from './records/history.js';
export { changesOf, commitsOf, fieldChangesSince, recordHistory } from './records/history.js';
export type { RecordsFound, RecordsQuery } from './records/list.js';
export { committedRecords, findRecord, findRecords, listCommitted, listRecords } from './records/list.js';
export type { RecordsSeen, SeenRecord } from './records/list-for-task.js';
export { listForTask } from './records/list-for-task.js';
export type {
  CreateOutcome,
  DeleteOutcome,
  KeyReused,
  RecordConflict,
  RecordFieldConflict,
  RecordSaved,
  UpdateOutcome,
} from './records/outcome.js';
export type { Presenting } from './records/present.js';
export { presentTitle, presentValue } from './records/present.js';
export type { ValueProblem } from './records/problem-text.js';
export { problemText } from './records/problem-text.js';
export type { FieldFilter, FilterOp } from './records/read-filter.js';
export { readFilter } from './records/read-filter.js';
export type { Records } from './records/records.js';
export type { Holder } from './records/refused.js';
export { holderOf } from './records/refused.js';
export type { Named, StagedRows } from './records/titles.js';
export { namedBy, namedIn, titlesOf } from './records/titles.js';
export type { RecordUpdate } from './records/update-record.js';
export { updateRecord } from './records/update-record.js';
export type { ArchiveDeps } from './retention/archive-job.js';
export type { Retention, RetentionPreview, RetentionSet } from './retention/retention.js';
export { listRetention, previewRetention, setRetention } from './retention/retention.js';
export type { Runtime, RuntimeOptions } from './runtime.js';
export { openRuntime } from './runtime.js';
export type { BusinessTables, Reference } from './tables/business-tables.js';
export type { Catalogue, EntityPublished, EntitySave } from './tables/catalogue.js';
export { storageProblem, ValueNotStorable } from './tables/codec.js';
export type { EntityTable } from './tables/entity-table.js';
export { columnOf, entityTable } from './tables/entity-table.js';
export type { Comparison, RecordFilter } from './tables/filter.js';
export type { GrowthRefusal, GrowthRefusalCode } from './tables/growth-refusal.js';
export type { RecordOrder } from './tables/order.js';
export { isText } from './tables/plain-text.js';
export type { QueryProblem, QueryProblemCode } from './tables/query-problem.js';
export type { Place, StoredRecord } from './tables/stored-record.js';
export type { Metrics } from './telemetry/metrics.js';
export { openMetrics } from './telemetry/metrics.js';
export type { Collision } from './templates/collisions.js';
export type { TemplateInstalling } from './templates/install.js';
export { installTemplate } from './templates/install.js';
export type { ListedTemplate } from './templates/installed.js';
export { listTemplates } from './templates/installed.js';
export type { TemplateRemoving } from './templates/remove.js';
export { removeTemplate } from './templates/remove.js';
export type { TemplateRoom } from './templates/room.js';
export { shipped } from './templates/shipped.js';
export { calling } from './templates/template.js';
export type { WebhookReceived, WebhookRequest } from './webhooks/receive-webhook.js';
export { receiveWebhook } from './webhooks/receive-webhook.js';
export { sign } from './webhooks/signature.js';
export type { Webhook } from './webhooks/webhooks.js';
export { deleteWebhookSecret, listWebhooks, makeWebhookSecret } from './webhooks/webhooks.js';
export type { Case, CaseFilter, CasePage, CaseQuery } from './work/case-row.js';
export { caseKey, casesById, findCase, findCases, listCases } from './work/case-row.js';
export type { CaseStory, HistoryEntry, HistoryKind } from './work/case-story.js';
export type { CaseView } from './work/case-view.js';
export { readCaseStory, readCaseTasks, readCaseView } from './work/case-view.js';
export type { CaseCommanded } from './work/command-case.js';
export { cancelCase, repairCase, resumeCase, retryIncident, suspendCase } from './work/command-case.js';
export type { DeadlineCommand, DeadlineMoved, TaskDeadline } from './work/command-deadline.js';
export { moveDeadline, readDeadline } from './work/command-deadline.js';
export type { TaskCommand, TaskCommanded } from './work/command-task.js';
export { commandTask } from './work/command-task.js';
export type { CommandedRow, ManyCommand } from './work/decide-task.js';
export { commandTasks } from './work/decide-task.js';
export type { WorkDeps } from './work/deps.js';
export type { FieldDiff, RecordDiff } from './work/diff.js';
export { diffOf, fieldLabel } from './work/diff.js';
export type { DraftSaved } from './work/draft.js';
export { saveDraft } from './work/draft.js';
export type { DraftVersion, DraftVersions } from './work/draft-versions.js';
export { draftVersions } from './work/draft-versions.js';
export type { InboxCounts, InboxList, InboxQuery, TaskPage } from './work/inbox.js';
export { COUNTED, countInbox, countLists, readInbox } from './work/inbox.js';
export type { InboxView } from './work/inbox-arms.js';
export type { DueFilter } from './work/inbox-filter.js';
export type { InboxOrder, InboxPlace } from './work/inbox-page.js';
export type { InboxProcess } from './work/inbox-processes.js';
export { listInboxProcesses } from './work/inbox-processes.js';
export type { SavedView, ViewInput } from './work/inbox-views.js';
export { deleteView, listViews, pinViews, saveView } from './work/inbox-views.js';
export type { LostWork } from './work/lost-work.js';
export type { Offered } from './work/offered.js';
export { listOffered, listOfferedAnywhere } from './work/offered.js';
export type { RepairPreview } from './work/preview-repair.js';
export { previewRepair } from './work/preview-repair.js';
export type { ReturnPreview } from './work/preview-return.js';
export { previewReturn, readReturned } from './work/preview-return.js';
export type { ToldReason } from './work/reason.js';
export type { RepairStep } from './work/repair-step.js';
export type { NotNowReason, WorkRefusal } from './work/result.js';
export type { ReviewLines } from './work/review-lines.js';
export type { RouteProgress, StageProgress } from './work/route-progress.js';
export type { Started } from './work/start.js';
export { parametersOf, startProcess } from './work/start.js';
export type { Stopped } from './work/stopped.js';
export { readStopped } from './work/stopped.js';
export type { Suspension } from './work/suspension.js';
export { readSuspension } from './work/suspension.js';
export type { TaskAction } from './work/task-rights.js';
export { actionsOn, fills, holds, mayTake } from './work/task-rights.js';
export type { Task } from './work/task-row.js';
export { findTask, findTasks, isOver, planOf } from './work/task-row.js';
export type { StagedRow, TaskStep, TaskWork } from './work/task-work.js';
export { readTaskWork } from './work/task-work.js';
export type { SayStopped } from './work/tell-stopped.js';
export { listTransferable } from './work/transfer-to.js';
export type { Tried, TriedIncident } from './work/try-task.js';
export { tryTask } from './work/try-task.js';
export type { Obstacle } from './work/undo-obstacles.js';
export type { UndoPreview } from './work/undo-task.js';
export { mayUndo, previewUndo, undoCompleted } from './work/undo-task.js';
export type { WaitEffect } from './work/wait-facts.js';
export type { CaseWait, CaseWaitNow } from './work/waits.js';
export { readWaits } from './work/waits.js';
export type { BranchTaken, MatchedRules, RuleRow } from './work/way.js';
export type { WhyDue } from './work/why-due.js';
export type { ValueOrigin } from './work/why-value.js';
export { whyCardValue, whyValue } from './work/why-value.js';
export type { WithdrawalPreview } from './work/withdraw.js';
export { mayWithdraw, previewWithdrawal, withdrawCase } from './work/withdraw.js';
