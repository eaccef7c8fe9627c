import { CalendarResolver } from './calendars/calendar.resolver.js';
import { CaseResolver } from './cases/case.resolver.js';
import { CaseCommandResolver } from './cases/case-command.resolver.js';
import { CaseRepairResolver } from './cases/case-repair.resolver.js';
import { HistoryResolver } from './cases/history.resolver.js';
import { WithdrawalResolver } from './cases/withdrawal.resolver.js';
import { CommentResolver } from './comments/comment.resolver.js';
import { CommentCommandResolver } from './comments/comment-command.resolver.js';
import { CaseCommentsResolver, TaskMentionsResolver } from './comments/in-case.resolver.js';
import { EntityResolver } from './definitions/entity.resolver.js';
import { ProcessResolver } from './definitions/process.resolver.js';
import { DraftAuthorResolver, VersionResolver } from './definitions/version.resolver.js';
import { LiveResolver } from './live/live.resolver.js';
import { MessageResolver } from './messaging/message.resolver.js';
import { MovedCaseResolver, MoveResolver } from './moving/move.resolver.js';
import { MoveCommandResolver } from './moving/move-command.resolver.js';
import { MovePreviewResolver, RehearsedCaseResolver } from './moving/move-preview.resolver.js';
import { BulkResolver } from './operations/bulk.resolver.js';
import { BulkItemResolver } from './operations/bulk-item.resolver.js';
import { IncidentListResolver } from './operations/incident-list.resolver.js';
import { ImportResolver } from './records/import.resolver.js';
import { OriginResolver } from './records/origin.resolver.js';
import { RecordResolver } from './records/record.resolver.js';
import { RecordCommandResolver } from './records/record-command.resolver.js';
import { RetentionResolver } from './retention/retention.resolver.js';
import { CaughtMailResolver } from './services/caught-mail.resolver.js';
import { ServiceResolver } from './services/service.resolver.js';
import { WorkerJobResolver } from './services/worker-job.resolver.js';
import { TemplateResolver } from './templates/template.resolver.js';
import { WebhookResolver } from './webhooks/webhook.resolver.js';
import { CommandResolver } from './work/command.resolver.js';
import { CompleteResolver } from './work/complete.resolver.js';
import { DeadlineResolver } from './work/deadline.resolver.js';
import { DraftVersionResolver } from './work/draft-version.resolver.js';
import { InboxResolver } from './work/inbox.resolver.js';
import { InboxViewResolver } from './work/inbox-view.resolver.js';
import { LineResolver } from './work/line.resolver.js';
import { ManyResolver } from './work/many.resolver.js';
import { ReturnedResolver, ReturnResolver } from './work/return.resolver.js';
import { TaskResolver } from './work/task.resolver.js';
import { ReviewResolver, TaskWorkResolver } from './work/task-work.resolver.js';
import { TryResolver } from './work/try.resolver.js';
import { UndoResolver } from './work/undo.resolver.js';

/** Everything that is not about people. */
export const domainResolvers = [
  EntityResolver,
  ProcessResolver,
  VersionResolver,
  DraftAuthorResolver,
  RecordResolver,
  RecordCommandResolver,
  OriginResolver,
  ImportResolver,
  TaskResolver,
  TaskWorkResolver,
  WithdrawalResolver,
  ReturnResolver,
  ReturnedResolver,
  ReviewResolver,
  InboxResolver,
  InboxViewResolver,
  CommandResolver,
  ManyResolver,
  CompleteResolver,
  DraftVersionResolver,
  LineResolver,
  TryResolver,
  UndoResolver,
  CaseResolver,
  CaseCommandResolver,
  CaseRepairResolver,
  CommentResolver,
  CaseCommentsResolver,
  TaskMentionsResolver,
  CommentCommandResolver,
  MoveResolver,
  MovedCaseResolver,
  MovePreviewResolver,
  RehearsedCaseResolver,
  MoveCommandResolver,
  DeadlineResolver,
  IncidentListResolver,
  BulkResolver,
  BulkItemResolver,
  MessageResolver,
  CalendarResolver,
  ServiceResolver,
  CaughtMailResolver,
  RetentionResolver,
  WorkerJobResolver,
  WebhookResolver,
  TemplateResolver,
  HistoryResolver,
  LiveResolver,
] as const;
