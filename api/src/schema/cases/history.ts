import type { HistoryEntry as EntryRow, HistoryKind as Kind, RepairStep } from '@marshrut/runtime';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import { connectionOf } from '../connection.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { DateTime } from '../scalars/instant.js';

export const HistoryKind = {
  CASE_STARTED: 'CASE_STARTED',
  TASK_OPENED: 'TASK_OPENED',
  TASK_CLAIMED: 'TASK_CLAIMED',
  TASK_RELEASED: 'TASK_RELEASED',
  TASK_TRANSFERRED: 'TASK_TRANSFERRED',
  CASE_RETURNED: 'CASE_RETURNED',
  TASK_HANDED_OVER: 'TASK_HANDED_OVER',
  SIGNER_ADDED_BEFORE: 'SIGNER_ADDED_BEFORE',
  SIGNER_ADDED_AFTER: 'SIGNER_ADDED_AFTER',
  HELPER_ADDED: 'HELPER_ADDED',
  WATCHER_ADDED: 'WATCHER_ADDED',
  PARTICIPANT_REMOVED: 'PARTICIPANT_REMOVED',
  TASK_COMMITTED: 'TASK_COMMITTED',
  TASK_COMPLETED: 'TASK_COMPLETED',
  TASK_CANCELLED: 'TASK_CANCELLED',
  TASK_UNDONE: 'TASK_UNDONE',
  BRANCH_TAKEN: 'BRANCH_TAKEN',
  INCIDENT: 'INCIDENT',
  INCIDENT_RESOLVED: 'INCIDENT_RESOLVED',
  DEADLINE_EXTENDED: 'DEADLINE_EXTENDED',
  DEADLINE_PAUSED: 'DEADLINE_PAUSED',
  DEADLINE_RESUMED: 'DEADLINE_RESUMED',
  DEADLINE_MISSED: 'DEADLINE_MISSED',
  CASE_SUSPENDED: 'CASE_SUSPENDED',
  CASE_RESUMED: 'CASE_RESUMED',
  CASE_REPAIRED: 'CASE_REPAIRED',
  CASE_ENDED: 'CASE_ENDED',
  CASE_WITHDRAWN: 'CASE_WITHDRAWN',
  CASE_CANCELLED: 'CASE_CANCELLED',
  CASE_MOVED: 'CASE_MOVED',
  MOVE_UNDONE: 'MOVE_UNDONE',
} as const satisfies EnumOf<Kind>;
registerEnumType(HistoryKind, { name: 'HistoryKind' });

export const RepairKind = {
  RETRY: 'retry',
  SKIP: 'skip',
  STOP: 'stop',
  ENTER: 'enter',
  SET: 'set',
} as const satisfies EnumOf<RepairStep['did']>;
registerEnumType(RepairKind, { name: 'RepairKind' });

@ObjectType({ simpleResolvers: true, description: 'One thing a person did to the way or the data of a case.' })
export class RepairStepDone {
  @Field(() => RepairKind)
  readonly did!: RepairStep['did'];

  @Field(() => LocalText, { nullable: true, description: 'The step, or the field that was set.' })
  readonly name!: LocalText | null;

  @Field(() => String, { nullable: true, description: 'What a field was set to, ready to be shown; null: emptied.' })
  readonly value!: string | null;
}

/** `changes` are answered by the resolver, for all commits of a page at once; so are `done` repairs. */
@ObjectType({ simpleResolvers: true })
export class HistoryEntry {
  readonly commit!: string | null;
  readonly steps!: readonly RepairStep[];
  readonly actor!: string;
  readonly other!: string | null;
  readonly task!: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => DateTime)
  readonly at!: string;

  @Field(() => HistoryKind)
  readonly kind!: Kind;

  @Field(() => ID, { nullable: true, description: 'The node it happened at.' })
  readonly node!: string | null;

  @Field(() => LocalText, { nullable: true })
  readonly nodeName!: LocalText | null;

  @Field(() => LocalText, { nullable: true, description: 'The branch taken, in the words of the analyst.' })
  readonly branch!: LocalText | null;

  @Field(() => String, { nullable: true })
  readonly comment!: string | null;
}

export function toHistoryEntry(caseId: string, row: EntryRow): HistoryEntry {
  const { repairs: steps, person: other, ...entry } = row;
  return answer(HistoryEntry, { ...entry, steps, other, id: `${caseId}:${row.id}` });
}

export const HistoryConnection = connectionOf(HistoryEntry, 'History');
