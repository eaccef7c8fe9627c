import type { HistoryEntry as EntryRow, HistoryKind as Kind } from '@marshrut/runtime';
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
  TASK_HANDED_OVER: 'TASK_HANDED_OVER',
  TASK_COMMITTED: 'TASK_COMMITTED',
  TASK_COMPLETED: 'TASK_COMPLETED',
  TASK_CANCELLED: 'TASK_CANCELLED',
  BRANCH_TAKEN: 'BRANCH_TAKEN',
  INCIDENT: 'INCIDENT',
  INCIDENT_RESOLVED: 'INCIDENT_RESOLVED',
  CASE_ENDED: 'CASE_ENDED',
  CASE_CANCELLED: 'CASE_CANCELLED',
  CASE_MOVED: 'CASE_MOVED',
  MOVE_UNDONE: 'MOVE_UNDONE',
} as const satisfies EnumOf<Kind>;
registerEnumType(HistoryKind, { name: 'HistoryKind' });

/** `changes` are answered by the resolver, for all commits of a page at once. */
@ObjectType({ simpleResolvers: true })
export class HistoryEntry {
  readonly commit!: string | null;
  readonly actor!: string;

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
  return answer(HistoryEntry, { ...row, id: `${caseId}:${row.id}` });
}

export const HistoryConnection = connectionOf(HistoryEntry, 'History');
