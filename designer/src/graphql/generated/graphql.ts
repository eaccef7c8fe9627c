/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Diagram, FieldType } from '@marshrut/model';
import type { GraphqlValues } from '../json.js';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ChangeOp =
  | 'CREATE'
  | 'DELETE'
  | 'UPDATE';

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

export type CreateProcessInput = {
  document?: Diagram | null | undefined;
  name: LocalTextInput;
};

export type DeleteProcessInput = {
  expectedVersion: number;
  processId: string | number;
};

export type FieldMode =
  | 'EDIT'
  | 'HIDDEN'
  | 'READ';

export type GoBackInput = {
  idempotencyKey?: string | null | undefined;
  taskId: string | number;
  visit: string | number;
};

export type InboxFilter = {
  processId?: string | number | null | undefined;
  role?: string | null | undefined;
  search?: string | null | undefined;
  view: InboxView;
};

/** MINE: in my work, paused ones too. QUEUE: free tasks of my roles. DONE: completed by me. */
export type InboxView =
  | 'DONE'
  | 'MINE'
  | 'QUEUE';

export type LocalTextInput = {
  en: string;
  ru: string;
};

export type Permission =
  | 'ADMINISTER'
  | 'DESIGN'
  | 'INTEGRATE'
  | 'MANAGE'
  | 'WORK';

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
};

export type ResolutionInput = {
  entity: string;
  field: string;
  record: string | number;
  take: Take;
  version: number;
};

export type RetryIncidentInput = {
  caseId: string | number;
  element: string | number;
  idempotencyKey?: string | null | undefined;
};

export type SaveProcessDraftInput = {
  document: Diagram;
  expectedVersion: number;
  processId: string | number;
};

export type SaveTaskDraftInput = {
  element: string | number;
  taskId: string | number;
  values: GraphqlValues;
};

export type SelectRecordInput = {
  element: string | number;
  idempotencyKey?: string | null | undefined;
  record?: string | number | null | undefined;
  taskId: string | number;
};

export type Severity =
  | 'ERROR'
  | 'WARNING';

export type StartProcessInput = {
  idempotencyKey?: string | null | undefined;
  processId: string | number;
  values?: GraphqlValues | null | undefined;
};

/** CLOSED: behind a commit, Back does not cross it. */
export type StepState =
  | 'CLOSED'
  | 'CURRENT'
  | 'VISITED';

export type SubmitFormInput = {
  element: string | number;
  idempotencyKey?: string | null | undefined;
  taskId: string | number;
  values: GraphqlValues;
};

export type Take =
  | 'MINE'
  | 'THEIRS';

export type TaskAction =
  | 'CANCEL'
  | 'CLAIM'
  | 'OPEN'
  | 'PAUSE'
  | 'RELEASE'
  | 'RESUME';

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

export type VersionStatus =
  | 'DRAFT'
  | 'FINISHING'
  | 'OBSOLETE'
  | 'PUBLISHED';

export type ChangeFragment = { entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> };

export type FieldConflictPartsFragment = { __typename: 'FieldConflict', entity: string, record: string, title: string, field: string, version: number, mine: GraphqlValues, theirs: GraphqlValues, baseText: string, mineText: string, theirsText: string, at: string | null, entityName: { ru: string, en: string }, label: { ru: string, en: string }, by: { id: string, name: string } | null };

type ConflictParts_DeletedConflict_Fragment = { __typename: 'DeletedConflict', entity: string, record: string, title: string, entityName: { ru: string, en: string } };

type ConflictParts_DuplicateConflict_Fragment = { __typename: 'DuplicateConflict', entity: string, record: string, title: string, existing: string | null, entityName: { ru: string, en: string }, labels: Array<{ ru: string, en: string }> };

type ConflictParts_FieldConflict_Fragment = { __typename: 'FieldConflict', entity: string, record: string, title: string, field: string, version: number, mine: GraphqlValues, theirs: GraphqlValues, baseText: string, mineText: string, theirsText: string, at: string | null, entityName: { ru: string, en: string }, label: { ru: string, en: string }, by: { id: string, name: string } | null };

export type ConflictPartsFragment =
  | ConflictParts_DeletedConflict_Fragment
  | ConflictParts_DuplicateConflict_Fragment
  | ConflictParts_FieldConflict_Fragment
;

export type FormFieldPartsFragment = { path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null };

export type FindRecordsQueryVariables = Exact<{
  entity: string;
  search?: string | null | undefined;
  task?: string | number | null | undefined;
}>;


export type FindRecordsQuery = { records: { edges: Array<{ node: { id: string, title: string } }> } };

export type FindUsersQueryVariables = Exact<{
  search?: string | null | undefined;
  role?: string | null | undefined;
}>;


export type FindUsersQuery = { users: { edges: Array<{ node: { id: string, name: string } }> } };

export type TaskLineFragment = { id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null };

export type InboxQueryVariables = Exact<{
  filter: InboxFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { totalCount: number, edges: Array<{ node: { id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxCountsQuery = { inboxCounts: { mine: number, queue: number } };

export type InboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxChangedSubscription = { inboxChanged: { sequence: number, counts: { mine: number, queue: number } } };

export type StartableQueryVariables = Exact<{ [key: string]: never; }>;


export type StartableQuery = { startable: Array<{ processId: string, name: { ru: string, en: string }, description: { ru: string, en: string } | null, parameters: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }> }> };

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

type ProblemParts_DiagramInvalid_Fragment = { __typename: 'DiagramInvalid', code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_Invalid_Fragment = { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> };

type ProblemParts_KeyReused_Fragment = { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_NotNow_Fragment = { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_NotPermitted_Fragment = { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_RecordConflict_Fragment = { __typename: 'RecordConflict', code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_StaleVersion_Fragment = { __typename: 'StaleVersion', currentVersion: number, code: ProblemCode, message: string, path: Array<string> };

type ProblemParts_TaskConflict_Fragment = { __typename: 'TaskConflict', code: ProblemCode, message: string, path: Array<string> };

export type ProblemPartsFragment =
  | ProblemParts_DiagramInvalid_Fragment
  | ProblemParts_Invalid_Fragment
  | ProblemParts_KeyReused_Fragment
  | ProblemParts_NotNow_Fragment
  | ProblemParts_NotPermitted_Fragment
  | ProblemParts_RecordConflict_Fragment
  | ProblemParts_StaleVersion_Fragment
  | ProblemParts_TaskConflict_Fragment
;

export type ProcessesQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProcessesQuery = { processes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, draftVersion: number, draftSavedAt: string, changed: boolean, runningCases: number, name: { ru: string, en: string }, draftSavedBy: { name: string } | null, published: { number: number, publishedAt: string } | null } }> } };

export type ProcessQueryVariables = Exact<{
  id: string | number;
}>;


export type ProcessQuery = { process: { id: string, draft: Diagram, draftVersion: number, draftSavedAt: string, changed: boolean, runningCases: number, draftSavedBy: { name: string } | null, published: { number: number, publishedAt: string } | null, versions: Array<{ id: string, number: number, status: VersionStatus, publishedAt: string, note: string, runningCases: number, publishedBy: { name: string } }> } | null };

export type ProcessSurroundingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProcessSurroundingsQuery = { entities: Array<{ key: string, unique: Array<Array<string>>, title: Array<string>, onConflict: ConflictPolicy, readers: Array<string>, editors: Array<string>, name: { ru: string, en: string }, plural: { ru: string, en: string }, fields: Array<{ key: string, type: FieldType, required: boolean, unique: boolean, searchable: boolean, name: { ru: string, en: string }, help: { ru: string, en: string } | null }> }>, roles: Array<{ key: string, system: boolean, users: number, name: { ru: string, en: string } }> };

export type PeopleOfRoleQueryVariables = Exact<{
  role: string;
}>;


export type PeopleOfRoleQuery = { users: { totalCount: number, edges: Array<{ node: { id: string, name: string, active: boolean } }> } };

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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { may: Array<Permission>, user: { id: string, name: string, login: string, roles: Array<{ key: string, name: { ru: string, en: string } }> } } };

export type TaskInWorkFragment = { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
      | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
      | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
      | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
      | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
     } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null };

export type TaskQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskQuery = { task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
        | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
        | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
        | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
        | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
       } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } | null };

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
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } }
   };

export type ReleaseTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type ReleaseTaskMutation = { releaseTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } }
   };

export type PauseTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type PauseTaskMutation = { pauseTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } }
   };

export type ResumeTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type ResumeTaskMutation = { resumeTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } }
   };

export type CancelTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type CancelTaskMutation = { cancelTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } }
   };

export type SubmitFormMutationVariables = Exact<{
  input: SubmitFormInput;
}>;


export type SubmitFormMutation = { submitForm:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } }
   };

export type SelectRecordMutationVariables = Exact<{
  input: SelectRecordInput;
}>;


export type SelectRecordMutation = { selectRecord:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } }
   };

export type GoBackMutationVariables = Exact<{
  input: GoBackInput;
}>;


export type GoBackMutation = { goBack:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } }
   };

type TaskAnswer_Invalid_Fragment = { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> };

type TaskAnswer_KeyReused_Fragment = { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> };

type TaskAnswer_NotNow_Fragment = { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> };

type TaskAnswer_NotPermitted_Fragment = { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> };

type TaskAnswer_TaskMoved_Fragment = { __typename: 'TaskMoved', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
        | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
        | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
        | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
        | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
       } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null } };

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
    | { __typename: 'TaskDraftSaved', savedAt: string, outdated: Array<{ __typename: 'FieldConflict', entity: string, record: string, title: string, field: string, version: number, mine: GraphqlValues, theirs: GraphqlValues, baseText: string, mineText: string, theirsText: string, at: string | null, entityName: { ru: string, en: string }, label: { ru: string, en: string }, by: { id: string, name: string } | null }> }
   };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask:
    | { __typename: 'Invalid', code: ProblemCode, message: string, path: Array<string>, fields: Array<{ path: string, code: string, message: string, line: number | null, record: string | null, entity: string | null }> }
    | { __typename: 'KeyReused', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotNow', reason: string, code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'NotPermitted', code: ProblemCode, message: string, path: Array<string> }
    | { __typename: 'TaskCommitted', task: { can: Array<TaskAction>, id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, case: { id: string, title: string }, work: { savedAt: string | null, back: string | null, steps: Array<{ visit: string | null, node: string, state: StepState, name: { ru: string, en: string } }>, screen:
            | { __typename: 'FormScreen', element: string, node: string, values: GraphqlValues, context: GraphqlValues, drafted: boolean, name: { ru: string, en: string }, fields: Array<{ path: string, type: FieldType, mode: FieldMode, required: boolean, visibleIf: string | null, requiredIf: string | null, label: { ru: string, en: string }, help: { ru: string, en: string } | null }>, titles: Array<{ id: string, title: string }> }
            | { __typename: 'IncidentScreen', element: string, node: string, message: string, name: { ru: string, en: string } }
            | { __typename: 'ReviewScreen', element: string, node: string, final: boolean, name: { ru: string, en: string }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }> }
            | { __typename: 'SelectionScreen', element: string, node: string, entity: string, name: { ru: string, en: string }, columns: Array<{ key: string, type: FieldType, name: { ru: string, en: string } }>, found: Array<{ id: string, title: string, values: GraphqlValues, staged: boolean, titles: Array<{ id: string, title: string }> }>, criteria: Array<{ field: string, value: GraphqlValues | null, title: string | null, label: { ru: string, en: string } }> }
           } | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null }, changes: Array<{ entity: string, record: string, title: string, op: ChangeOp, entityName: { ru: string, en: string }, fields: Array<{ field: string, beforeText: string, afterText: string, pending: boolean, label: { ru: string, en: string } }> }>, next: Array<{ id: string, status: TaskStatus, caseKey: string, context: string, createdAt: string, finishedAt: string | null, name: { ru: string, en: string }, processName: { ru: string, en: string }, role: { key: string, name: { ru: string, en: string } } | null, owner: { id: string, name: string } | null }> }
    | { __typename: 'TaskConflict', code: ProblemCode, message: string, path: Array<string>, conflicts: Array<
        | { __typename: 'DeletedConflict', entity: string, record: string, title: string, entityName: { ru: string, en: string } }
        | { __typename: 'DuplicateConflict', entity: string, record: string, title: string, existing: string | null, entityName: { ru: string, en: string }, labels: Array<{ ru: string, en: string }> }
        | { __typename: 'FieldConflict', entity: string, record: string, title: string, field: string, version: number, mine: GraphqlValues, theirs: GraphqlValues, baseText: string, mineText: string, theirsText: string, at: string | null, entityName: { ru: string, en: string }, label: { ru: string, en: string }, by: { id: string, name: string } | null }
      > }
   };

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
  by {
    id
    name
  }
  at
}
    `, {"fragmentName":"FieldConflictParts"}) as unknown as TypedDocumentString<FieldConflictPartsFragment, unknown>;
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
  by {
    id
    name
  }
  at
}`, {"fragmentName":"ConflictParts"}) as unknown as TypedDocumentString<ConflictPartsFragment, unknown>;
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
}
    `, {"fragmentName":"TaskLine"}) as unknown as TypedDocumentString<TaskLineFragment, unknown>;
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
}
    `, {"fragmentName":"FormFieldParts"}) as unknown as TypedDocumentString<FormFieldPartsFragment, unknown>;
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
  }
}
    `, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const TaskInWorkFragmentDoc = new TypedDocumentString(`
    fragment TaskInWork on Task {
  ...TaskLine
  can
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
}`, {"fragmentName":"TaskInWork"}) as unknown as TypedDocumentString<TaskInWorkFragment, unknown>;
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
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
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
      }
    }
  }
}`, {"fragmentName":"TaskAnswer"}) as unknown as TypedDocumentString<TaskAnswerFragment, unknown>;
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
    query FindUsers($search: String, $role: String) {
  users(search: $search, role: $role, first: 20) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindUsersQuery, FindUsersQueryVariables>;
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxCountsDocument = new TypedDocumentString(`
    query InboxCounts {
  inboxCounts {
    mine
    queue
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
}
    `) as unknown as TypedDocumentString<ProcessSurroundingsQuery, ProcessSurroundingsQueryVariables>;
export const PeopleOfRoleDocument = new TypedDocumentString(`
    query PeopleOfRole($role: String!) {
  users(role: $role, first: 6) {
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
    `) as unknown as TypedDocumentString<PeopleOfRoleQuery, PeopleOfRoleQueryVariables>;
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
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
}
fragment TaskInWork on Task {
  ...TaskLine
  can
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
      }
    }
  }
}`) as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
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
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
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
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
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
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
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
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
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
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
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
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
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
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
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
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
  fields {
    field
    label {
      ru
      en
    }
    beforeText
    afterText
    pending
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
  by {
    id
    name
  }
  at
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
  owner {
    id
    name
  }
  createdAt
  finishedAt
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
  case {
    id
    title
  }
  work {
    savedAt
    back
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
        values
        context
        titles {
          id
          title
        }
        drafted
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
      }
    }
  }
}`) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;