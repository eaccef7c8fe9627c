import { type Entity, say } from '@marshrut/model';
import {
  type CreateOutcome,
  type Credential,
  createRecord,
  deleteRecord,
  type UpdateOutcome,
  updateRecord,
} from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { recordConflictText } from '../messages/record-conflict.js';
import { ProblemCode } from '../problem.js';
import { toCardConflicts } from '../work/to-conflict.js';
import {
  CreateRecordInput,
  CreateRecordResult,
  DeleteRecordInput,
  DeleteRecordResult,
  RecordConflict,
  RecordDeleted,
  RecordSaved,
  UpdateRecordInput,
  UpdateRecordResult,
} from './record-inputs.js';
import { refused } from './refused.js';
import { toRecord } from './to-record.js';

/** The record card: it saves at once. */
@Resolver()
export class RecordCommandResolver {
  @Allow('record.write')
  @Mutation(() => CreateRecordResult)
  async createRecord(
    @Ctx() context: Context,
    @Arg('input', () => CreateRecordInput) input: CreateRecordInput,
  ): Promise<CreateRecordResult> {
    const { services, actor, credential, language } = context;
    const saved = await createRecord(services.business, actor, { ...input, source: sourceOf(credential) });
    return saved.ok ? recordSaved(context, input.entity, saved.record) : refused(saved, language);
  }

  @Allow('record.write')
  @Mutation(() => UpdateRecordResult)
  async updateRecord(
    @Ctx() context: Context,
    @Arg('input', () => UpdateRecordInput) input: UpdateRecordInput,
  ): Promise<UpdateRecordResult> {
    const { services, actor, credential, language } = context;
    const saved = await updateRecord(services.business, actor, { ...input, source: sourceOf(credential) });
    if (saved.ok) return recordSaved(context, input.entity, saved.record);
    return saved.why === 'conflict' ? conflict(context, input.entity, saved) : refused(saved, language);
  }

  @Allow('record.write')
  @Mutation(() => DeleteRecordResult)
  async deleteRecord(
    @Ctx() { services, actor, credential, language }: Context,
    @Arg('input', () => DeleteRecordInput) input: DeleteRecordInput,
  ): Promise<DeleteRecordResult> {
    const deleted = await deleteRecord(services.business, actor, { ...input, source: sourceOf(credential) });
    return deleted.ok ? answer(RecordDeleted, { id: deleted.id }) : refused(deleted, language);
  }
}

function sourceOf({ by }: Credential): 'CARD' | 'API' {
  return by === 'token' ? 'API' : 'CARD';
}

type Saved = Extract<CreateOutcome, { readonly ok: true }>;
type InConflict = Extract<UpdateOutcome, { readonly why: 'conflict' }>;

async function recordSaved(context: Context, entity: string, record: Saved['record']): Promise<RecordSaved> {
  return answer(RecordSaved, { record: await toRecord(context, entityAt(context, entity), record) });
}

async function conflict(context: Context, entity: string, { conflicts, current }: InConflict): Promise<RecordConflict> {
  return answer(RecordConflict, {
    code: ProblemCode.CONFLICT,
    message: say(recordConflictText, context.language),
    path: ['input', 'values'],
    conflicts: await toCardConflicts(context, conflicts),
    current: await toRecord(context, entityAt(context, entity), current),
  });
}

function entityAt({ services }: Context, key: string): Entity {
  return services.business.entities.current().table(key).entity;
}
