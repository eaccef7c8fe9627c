import { createUnionType, Field, ObjectType } from 'type-graphql';
import { LocalText } from '../local-text.js';
import { Invalid, KeyReused, NotNow, NotPermitted } from '../problem.js';
import { RecordDiff } from '../records/diff.js';
import { TaskConflict } from './conflict.js';
import { TriedEffect } from './tried.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What taking a completed task back would do, and what it cannot take back. Nothing is written.',
})
export class UndoPreview {
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
  types: () => [UndoPreview, TaskConflict, Invalid, NotNow, KeyReused, NotPermitted] as const,
});
export type UndoPreviewResult = typeof UndoPreviewResult;
