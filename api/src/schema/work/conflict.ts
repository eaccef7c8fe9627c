import type { FieldType, Values } from '@marshrut/model';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalText } from '../local-text.js';
import { User } from '../people/user.js';
import { Problem } from '../problem.js';
import { DateTime } from '../scalars/instant.js';
import { FieldTypeScalar, ValuesScalar } from '../scalars/json.js';

@ObjectType({ simpleResolvers: true })
abstract class ConflictPlace {
  @Field(() => String)
  readonly entity!: string;

  @Field(() => LocalText)
  readonly entityName!: LocalText;

  @Field(() => ID)
  readonly record!: string;

  @Field(() => String)
  readonly title!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One field that two people changed. `base`, `mine` and `theirs` are `{ "value": … }`; the texts are ready to be shown.',
})
export class FieldConflict extends ConflictPlace {
  @Field(() => String)
  readonly field!: string;

  @Field(() => LocalText)
  readonly label!: LocalText;

  @Field(() => FieldTypeScalar)
  readonly type!: FieldType;

  @Field(() => Int, { description: 'The committed version seen now; a resolution must name it.' })
  readonly version!: number;

  @Field(() => ValuesScalar)
  readonly base!: Values;

  @Field(() => ValuesScalar)
  readonly mine!: Values;

  @Field(() => ValuesScalar)
  readonly theirs!: Values;

  @Field(() => String)
  readonly baseText!: string;

  @Field(() => String)
  readonly mineText!: string;

  @Field(() => String)
  readonly theirsText!: string;

  @Field(() => Boolean, {
    description:
      '`mine` was counted by a rule from `base`: neither side is right. Going back a step counts it anew from what is there now.',
  })
  readonly counted!: boolean;

  @Field(() => User, { nullable: true, description: 'Who changed it last.' })
  readonly by!: User | null;

  @Field(() => DateTime, { nullable: true })
  readonly at!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody deleted the record meanwhile.' })
export class DeletedConflict extends ConflictPlace {}

@ObjectType({ simpleResolvers: true })
export class ChangedField {
  @Field(() => String)
  readonly field!: string;

  @Field(() => LocalText)
  readonly label!: LocalText;

  @Field(() => String)
  readonly baseText!: string;

  @Field(() => String)
  readonly theirsText!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'This task deletes the record, and somebody changed it meanwhile. A resolution without `field` decides: `MINE` deletes it, `THEIRS` keeps it.',
})
export class ChangedConflict extends ConflictPlace {
  @Field(() => Int, { description: 'The committed version seen now; a resolution must name it.' })
  readonly version!: number;

  @Field(() => [ChangedField])
  readonly fields!: readonly ChangedField[];
}

@ObjectType({ simpleResolvers: true, description: 'Another record already has these values of a unique key.' })
export class DuplicateConflict extends ConflictPlace {
  @Field(() => [String])
  readonly fields!: readonly string[];

  @Field(() => [LocalText])
  readonly labels!: readonly LocalText[];

  @Field(() => ID, { nullable: true, description: 'That record, where the caller may read it.' })
  readonly existing!: string | null;
}

export const Conflict = createUnionType({
  name: 'Conflict',
  types: () => [FieldConflict, DeletedConflict, ChangedConflict, DuplicateConflict] as const,
});
export type Conflict = typeof Conflict;

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description:
    'Others changed the same fields, deleted a record, or took a unique key. Nothing was written; the task is as it was.',
})
export class TaskConflict extends Problem {
  @Field(() => [Conflict])
  readonly conflicts!: readonly Conflict[];
}
