import type { CaseState, Event, StagedChange } from '@marshrut/engine';
import type { Diagram, Entity, Json, LocalText, Values } from '@marshrut/model';
import { defineEntity, p } from '@mikro-orm/core';
import type { Layout } from '../tables/layout.js';

/** The static tables for MikroORM: every read and write that is not the completion of a task. Instants are UTC texts. */
export const ProcessSchema = defineEntity({
  name: 'Process',
  tableName: 'process',
  properties: {
    id: p.string().primary(),
    name: p.json<LocalText>(),
    nameNorm: p.string(),
    draft: p.json<Diagram>(),
    draftVersion: p.integer(),
    draftSavedAt: p.string(),
    draftSavedBy: p.string(),
    published: p.string().nullable(),
    createdAt: p.string(),
    createdBy: p.string(),
  },
});

export const ProcessVersionSchema = defineEntity({
  name: 'ProcessVersion',
  tableName: 'process_version',
  properties: {
    id: p.string().primary(),
    process: p.string(),
    number: p.integer(),
    status: p.string().$type<'DRAFT' | 'PUBLISHED' | 'FINISHING' | 'OBSOLETE'>(),
    document: p.json<Diagram>(),
    note: p.string(),
    publishedAt: p.string(),
    publishedBy: p.string(),
  },
});

export const EntitySchema = defineEntity({
  name: 'Entity',
  tableName: 'entity',
  properties: {
    key: p.string().primary(),
    version: p.integer(),
    tableName: p.string(),
    document: p.json<Entity>(),
    layout: p.json<Layout>(),
    savedAt: p.string(),
    savedBy: p.string(),
  },
});

export const RoleSchema = defineEntity({
  name: 'Role',
  tableName: 'role',
  properties: { key: p.string().primary(), name: p.json<LocalText>(), system: p.integer(), createdAt: p.string() },
});

export const UserRoleSchema = defineEntity({
  name: 'UserRole',
  tableName: 'user_role',
  properties: { userId: p.string().primary(), role: p.string().primary() },
});

export const CaseSchema = defineEntity({
  name: 'CaseInstance',
  tableName: 'case_instance',
  properties: {
    id: p.string().primary(),
    number: p.integer(),
    process: p.string(),
    processVersion: p.string(),
    status: p.string().$type<CaseState['status']>(),
    title: p.string(),
    titleNorm: p.string(),
    initiator: p.string(),
    revision: p.integer(),
    sequence: p.integer(),
    state: p.json<CaseState>(),
    outcome: p.json<Json>().nullable(),
    incidents: p.integer().default(0),
    startedAt: p.string(),
    updatedAt: p.string(),
    endedAt: p.string().nullable(),
  },
});

export const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    id: p.string().primary(),
    caseId: p.string(),
    process: p.string(),
    node: p.string(),
    status: p.string().$type<'open' | 'active' | 'paused' | 'completed' | 'cancelled'>(),
    role: p.string().nullable(),
    userId: p.string().nullable(),
    owner: p.string().nullable(),
    step: p.string().nullable(),
    context: p.string(),
    contextNorm: p.string(),
    createdAt: p.string(),
    claimedAt: p.string().nullable(),
    finishedAt: p.string().nullable(),
  },
});

export const StagedChangeSchema = defineEntity({
  name: 'StagedChange',
  tableName: 'staged_change',
  properties: {
    task: p.string().primary(),
    seq: p.integer().primary(),
    visit: p.string(),
    entity: p.string(),
    record: p.string(),
    op: p.string().$type<StagedChange['op']>(),
    patch: p.json<Values>(),
    base: p.json<NonNullable<StagedChange['base']>>().nullable(),
    changedBy: p.string(),
    changedAt: p.string(),
  },
});

export const TaskDraftSchema = defineEntity({
  name: 'TaskDraft',
  tableName: 'task_draft',
  properties: {
    task: p.string().primary(),
    node: p.string().primary(),
    values: p.json<Values>(),
    authors: p.json<Readonly<Record<string, string>>>(),
    keptValues: p.json<Values>().nullable(),
    keptAuthors: p.json<Readonly<Record<string, string>>>().nullable(),
    savedAt: p.string(),
  },
});

export const DraftEditSchema = defineEntity({
  name: 'DraftEdit',
  tableName: 'draft_edit',
  properties: {
    task: p.string().primary(),
    seq: p.integer().primary(),
    node: p.string(),
    values: p.json<Values>(),
    typedBy: p.string().nullable(),
    begunAt: p.string(),
    typedAt: p.string(),
  },
});

export const JournalSchema = defineEntity({
  name: 'JournalEntry',
  tableName: 'journal',
  properties: {
    caseId: p.string().primary(),
    sequence: p.integer().primary(),
    type: p.string().$type<Event['type']>(),
    actor: p.string(),
    at: p.string(),
    event: p.json<Event>(),
  },
});

export const CommitRecordSchema = defineEntity({
  name: 'CommitRecord',
  tableName: 'commit_record',
  properties: {
    id: p.string().primary(),
    source: p.string().$type<'TASK' | 'CARD' | 'IMPORT' | 'API'>(),
    caseId: p.string().nullable(),
    task: p.string().nullable(),
    node: p.string().nullable(),
    actor: p.string(),
    at: p.string(),
    lines: p.integer(),
  },
});

export const CommitLineSchema = defineEntity({
  name: 'CommitLine',
  tableName: 'commit_line',
  properties: {
    commitId: p.string().primary(),
    line: p.integer().primary(),
    entity: p.string(),
    record: p.string(),
    op: p.string().$type<'create' | 'update' | 'delete'>(),
    version: p.integer(),
    before: p.json<Values>(),
    after: p.json<Values>(),
  },
});

export const staticSchemas = [
  ProcessSchema,
  ProcessVersionSchema,
  EntitySchema,
  RoleSchema,
  UserRoleSchema,
  CaseSchema,
  TaskSchema,
  StagedChangeSchema,
  TaskDraftSchema,
  DraftEditSchema,
  JournalSchema,
  CommitRecordSchema,
  CommitLineSchema,
];
