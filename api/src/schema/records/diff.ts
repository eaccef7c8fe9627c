import type { RecordChange } from '@marshrut/engine';
import type { EntityField, Values } from '@marshrut/model';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { FieldTypeScalar, ValuesScalar } from '../scalars/json.js';
import { LineReason, LineTaking } from '../work/line.js';

export const ChangeOp = {
  CREATE: 'create',
  UPDATE: 'update',
  DELETE: 'delete',
} as const satisfies EnumOf<RecordChange['op']>;
registerEnumType(ChangeOp, { name: 'ChangeOp' });

@ObjectType({
  simpleResolvers: true,
  description:
    '`before` and `after` are `{ "value": … }`; the texts are ready to be shown. `pending`: a number that is taken at the commit.',
})
export class FieldDiff {
  @Field(() => String)
  readonly field!: string;

  @Field(() => LocalText)
  readonly label!: LocalText;

  @Field(() => FieldTypeScalar)
  readonly type!: EntityField['type'];

  @Field(() => ValuesScalar)
  readonly before!: Values;

  @Field(() => ValuesScalar)
  readonly after!: Values;

  @Field(() => String)
  readonly beforeText!: string;

  @Field(() => String)
  readonly afterText!: string;

  @Field(() => Boolean)
  readonly pending!: boolean;

  @Field(() => LineReason, { nullable: true, description: 'On the review of a task: why it is there.' })
  readonly reason!: LineReason | null;

  @Field(() => LineTaking, { nullable: true, description: 'On the review of a task: can it be left out?' })
  readonly takeOut!: keyof typeof LineTaking | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One record of a commit: created, changed or deleted, field by field.',
})
export class RecordDiff {
  @Field(() => String)
  readonly entity!: string;

  @Field(() => LocalText)
  readonly entityName!: LocalText;

  @Field(() => ID)
  readonly record!: string;

  @Field(() => String, { description: 'Empty while all that would be in it is a number not taken yet.' })
  readonly title!: string;

  @Field(() => ChangeOp)
  readonly op!: RecordChange['op'];

  @Field(() => LineTaking, {
    nullable: true,
    description: 'On the review of a task: can the whole record be left out?',
  })
  readonly takeOut!: keyof typeof LineTaking | null;

  @Field(() => [FieldDiff])
  readonly fields!: readonly FieldDiff[];
}
