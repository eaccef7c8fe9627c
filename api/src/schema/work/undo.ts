import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { LocalText } from '../local-text.js';
import { User } from '../people/user.js';
import { NotNow, NotPermitted } from '../problem.js';
import { RecordDiff } from '../records/diff.js';
import { DateTime } from '../scalars/instant.js';
import { TriedEffect } from './tried.js';

export const UndoObstacleKind = {
  CASE_WENT_ON: 'CASE_WENT_ON',
  OTHERS_ASKED: 'OTHERS_ASKED',
  CHANGED: 'CHANGED',
  DELETED: 'DELETED',
  DELETION: 'DELETION',
  REFERRED: 'REFERRED',
} as const;
export type UndoObstacleKind = keyof typeof UndoObstacleKind;
registerEnumType(UndoObstacleKind, {
  name: 'UndoObstacleKind',
  description:
    'CASE_WENT_ON: something has happened in the case since. OTHERS_ASKED: a service, a process or another case was asked. CHANGED, DELETED: a record the task wrote. DELETION: the task itself has deleted it. REFERRED: this record refers to one that would go.',
});

@ObjectType({ simpleResolvers: true, description: 'What keeps a completed task from being taken back.' })
export class UndoObstacle {
  @Field(() => UndoObstacleKind)
  readonly kind!: UndoObstacleKind;

  @Field(() => LocalText, { nullable: true, description: 'The step where it happened, or that has asked.' })
  readonly step!: LocalText | null;

  @Field(() => LocalText, { nullable: true, description: 'What kind of record it is.' })
  readonly entityName!: LocalText | null;

  @Field(() => String, { nullable: true, description: 'What the record is called.' })
  readonly title!: string | null;

  @Field(() => [LocalText], { description: 'Its fields that were changed, or refer.' })
  readonly fields!: readonly LocalText[];

  @Field(() => TriedEffect, { nullable: true, description: 'Who was asked.' })
  readonly asked!: TriedEffect | null;

  @Field(() => User, { nullable: true, description: 'Who did it; null: no person.' })
  readonly by!: User | null;

  @Field(() => DateTime, { nullable: true })
  readonly at!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What taking a completed task back would do, and what it cannot take back. Nothing is written.',
})
export class UndoPreview {
  @Field(() => [UndoObstacle], {
    description: 'What stands in the way. Where there is anything, nothing would be done.',
  })
  readonly obstacles!: readonly UndoObstacle[];

  @Field(() => [RecordDiff], { description: 'Records that would be what they were.' })
  readonly changes!: readonly RecordDiff[];

  @Field(() => [LocalText], { description: 'Tasks that would be no more; nobody has taken them.' })
  readonly gone!: readonly LocalText[];

  @Field(() => [TriedEffect], { description: 'What has left and is not taken back.' })
  readonly sent!: readonly TriedEffect[];

  @Field(() => Boolean, { description: 'Records with numbers would go: their numbers are used and not given again.' })
  readonly numbersLost!: boolean;
}

export const UndoPreviewResult = createUnionType({
  name: 'UndoPreviewResult',
  types: () => [UndoPreview, NotNow, NotPermitted] as const,
});
export type UndoPreviewResult = typeof UndoPreviewResult;
