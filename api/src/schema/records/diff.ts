import type { EntityField, Values } from '@marshrut/model';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LocalText } from '../local-text.js';
import { FieldTypeScalar, ValuesScalar } from '../scalars/json.js';

export enum ChangeOp {
  CREATE = 'create',
  UPDATE = 'update',
  DELETE = 'delete',
}
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

  @Field(() => String)
  readonly title!: string;

  @Field(() => ChangeOp)
  readonly op!: 'create' | 'update' | 'delete';

  @Field(() => [FieldDiff])
  readonly fields!: readonly FieldDiff[];
}
