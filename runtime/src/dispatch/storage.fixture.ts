import type { CaseState, RecordChange, StagedChange } from '@marshrut/engine';
import { type Entity, type EntityField, localText, type Values } from '@marshrut/model';
import type { OpenDatabase } from '../database/open.js';
import type {
  CommitWrite,
  JobsWrite,
  NumberNeed,
  Opened,
  OpenRequest,
  StorageReply,
  WaitRow,
  Work,
  WriteSet,
  Written,
} from './storage.js';

/** What the rules of the storage port are told with: a process, a person with a file and an appeal, one task. */
export const NOW = '2026-11-23T09:30:00.000Z';
const name = localText('Имя', 'Name');

export function entity(key: string, fields: readonly Omit<EntityField, 'name'>[], more: Partial<Entity> = {}): Entity {
  return {
    ...{
      schemaVersion: 1,
      key,
      name,
      plural: name,
      unique: [],
      title: [],
      onConflict: 'ask',
      readers: [],
      editors: [],
    },
    fields: fields.map(field => ({ ...field, name })),
    ...more,
  };
}

export const Person = entity(
  'Person',
  [
    { key: 'lastName', type: { kind: 'text' }, searchable: true },
    { key: 'firstName', type: { kind: 'text' }, searchable: true },
    { key: 'phone', type: { kind: 'phone' }, unique: true },
    { key: 'born', type: { kind: 'date' } },
    { key: 'income', type: { kind: 'money' } },
  ],
  { unique: [['lastName', 'firstName', 'born']], title: ['lastName', 'firstName'] },
);

export const PersonalFile = entity('PersonalFile', [
  { key: 'number', type: { kind: 'number', pattern: 'ЛД-{YYYY}-{00000}' } },
  { key: 'person', type: { kind: 'reference', entity: 'Person' } },
]);

export const Appeal = entity('Appeal', [
  { key: 'file', type: { kind: 'reference', entity: 'PersonalFile' } },
  { key: 'text', type: { kind: 'longText' } },
]);

export async function furnish({ catalogue, kysely }: OpenDatabase): Promise<void> {
  for (const published of [Person, PersonalFile, Appeal])
    await catalogue.publish(published, { expectedVersion: 0, by: 'usr_1', at: NOW });
  const saved = { draft_saved_at: NOW, draft_saved_by: 'usr_1', created_at: NOW, created_by: 'usr_1', published: null };
  const process = { id: 'prc_1', name: '{}', name_norm: '', draft: '{}', draft_version: 1, ...saved };
  await kysely.insertInto('process').values(process).execute();
  const version = { id: 'ver_1', process: 'prc_1', number: 1, status: 'PUBLISHED' as const, document: '{}', note: '' };
  await kysely
    .insertInto('process_version')
    .values({ ...version, published_at: NOW, published_by: 'usr_1' })
    .execute();
}

export function stateWith(task: string, vars: Values = {}): CaseState {
  const inner = {
    assignee: { to: 'role', role: 'clerk' },
    owner: 'usr_1',
    status: 'active',
    vars,
    visits: [],
    staged: [],
    nextSeq: 1,
  } as const;
  return {
    ...{ status: 'running', initiator: 'usr_1', vars: {}, arrivals: [], commits: 0 },
    elements: { [task]: { id: task, node: 'n_register', scope: null, task: inner } },
  };
}

export const noJobs: JobsWrite = { add: [], remove: [], recheck: [] };

/** A write of `case_1` and its task on top of `revision`; one journal entry each time. */
export function caseWrite(revision: number, more: Partial<WriteSet> = {}, id = 'case_1'): WriteSet {
  const task = id.replace('case', 'task');
  const row = {
    id: task,
    case: id,
    node: 'n_register',
    status: 'active',
    role: 'clerk',
    group: null,
    user: null,
    ownerFor: null,
    owner: 'usr_1',
  } as const;
  const written = {
    id,
    processVersion: 'ver_1',
    revision,
    sequence: revision,
    state: stateWith(task),
    status: 'running',
  } as const;
  return {
    ...{ actor: 'usr_1', at: NOW, seen: null, staged: { insert: [], remove: [] }, drafts: [], commits: [] },
    ...{ waits: { insert: [], remove: [] }, effects: [], jobs: noJobs, moved: null },
    case: {
      ...{ ...written, initiator: 'usr_1', title: revision === 0 ? 'Орлова Марина' : null, outcome: null },
      parent: null,
      incidents: 0,
      turned: true,
      failed: [],
      mended: [],
    },
    events: [{ type: 'taskClaimed', task, by: 'usr_1' }],
    tasks: [{ ...row, step: 'n_form', due: null, deadline: null, context: 'Орлова Марина', participants: null }],
    ...more,
  };
}

/** Records alone, as a record card saves them. */
export function cardWrite(commit: CommitWrite, more: Partial<WriteSet> = {}): WriteSet {
  return { ...caseWrite(0), case: null, events: [], tasks: [], commits: [commit], ...more };
}

export function commit(id: string, changes: readonly RecordChange[], numbers: readonly NumberNeed[] = []): CommitWrite {
  return { id, source: 'TASK', case: 'case_1', task: 'task_1', node: 'n_register', changes, numbers };
}

export function create(entity: string, record: string, after: Values): RecordChange {
  return { entity, record, op: 'create', version: 0, before: {}, after };
}

export function update(entity: string, record: string, version: number, after: Values): RecordChange {
  return { entity, record, op: 'update', version, before: {}, after };
}

export function remove(entity: string, record: string, version: number): RecordChange {
  return { entity, record, op: 'delete', version, before: {}, after: {} };
}

export function fileNumber(record: string): NumberNeed {
  const counter = 'PersonalFile.number:ЛД-2026-';
  return { entity: 'PersonalFile', record, field: 'number', counter, prefix: 'ЛД-2026-', digits: 5 };
}

export function waitRow(element: string, kind: WaitRow['kind'], more: Partial<WaitRow> = {}): WaitRow {
  return { element, case: 'case_1', node: 'n_wait', kind, name: '', key: '', due: null, ...more };
}

export function stagedChange(seq: number, more: Partial<StagedChange> = {}): StagedChange {
  const change = {
    seq,
    visit: 'vis_1',
    entity: 'Person',
    record: 'person_1',
    op: 'update',
    patch: { lastName: 'Белова' },
  } as const;
  return { ...change, base: { version: 1, values: { lastName: 'Орлова' } }, by: 'usr_1', at: NOW, ...more };
}

export function write({ storage }: OpenDatabase, set: WriteSet): Promise<Written> {
  return storage.run(function* (): Work<Written> {
    return reply('write', yield { ask: 'write', write: set }).written;
  });
}

export function open({ storage }: OpenDatabase, request: Partial<OpenRequest>): Promise<Opened> {
  return storage.run(function* (): Work<Opened> {
    return reply('open', yield { ask: 'open', open: { key: null, case: null, task: null, ...request } }).opened;
  });
}

export function reply<K extends StorageReply['for']>(kind: K, given: StorageReply): Extract<StorageReply, { for: K }> {
  if (given.for !== kind) throw new Error(`Expected an answer to ${kind}, but it is for ${given.for}.`);
  return given as Extract<StorageReply, { for: K }>;
}
