import type { Values } from '@marshrut/model';
import type { FilterOp as Op } from '@marshrut/runtime';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';
import { Invalid, KeyReused, NotPermitted, Problem, StaleVersion } from '../problem.js';
import { ValuesScalar } from '../scalars/json.js';
import { FieldConflict } from '../work/conflict.js';
import { Record } from './record.js';

export const FilterOp = {
  EQ: 'EQ',
  NE: 'NE',
  IN: 'IN',
  GT: 'GT',
  GTE: 'GTE',
  LT: 'LT',
  LTE: 'LTE',
  CONTAINS: 'CONTAINS',
  STARTS_WITH: 'STARTS_WITH',
  IS_NULL: 'IS_NULL',
} as const satisfies EnumOf<Op>;
registerEnumType(FilterOp, { name: 'FilterOp' });

@InputType({ description: 'Data only, never an expression. All filters of a list must hold.' })
export class FieldFilter {
  @Field(() => String, { description: 'A field key, or `id`, `createdAt`, `updatedAt`.' })
  readonly field!: string;

  @Field(() => FilterOp)
  readonly op!: Op;

  @Field(() => ValuesScalar, {
    nullable: true,
    description: '`{ "value": … }`: one value; for IN a list of them; for IS_NULL true or false.',
  })
  readonly value?: { readonly value?: unknown } | null;
}

@InputType()
export class FieldOrder {
  @Field(() => String)
  readonly field!: string;

  @Field(() => Boolean, { nullable: true })
  readonly descending?: boolean | null;
}

@InputType()
export class CreateRecordInput {
  @Field(() => String)
  readonly entity!: string;

  @Field(() => ValuesScalar)
  readonly values!: Values;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Fields that are left out stay as they are; null clears.' })
export class UpdateRecordInput extends CreateRecordInput {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: 'The version the values were read at.' })
  readonly expectedVersion!: number;
}

@InputType()
export class DeleteRecordInput {
  @Field(() => String)
  readonly entity!: string;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly expectedVersion!: number;
}

@ObjectType({ simpleResolvers: true })
export class RecordSaved {
  @Field(() => Record)
  readonly record!: Record;
}

@ObjectType({ simpleResolvers: true })
export class RecordDeleted {
  @Field(() => ID)
  readonly id!: string;
}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'Others changed the record since `expectedVersion`. Disjoint fields merge by themselves; these did not.',
})
export class RecordConflict extends Problem {
  @Field(() => [FieldConflict])
  readonly conflicts!: readonly FieldConflict[];

  @Field(() => Record)
  readonly current!: Record;
}

export const CreateRecordResult = createUnionType({
  name: 'CreateRecordResult',
  types: () => [RecordSaved, Invalid, KeyReused, NotPermitted] as const,
});
export type CreateRecordResult = typeof CreateRecordResult;

export const UpdateRecordResult = createUnionType({
  name: 'UpdateRecordResult',
  types: () => [RecordSaved, RecordConflict, Invalid, KeyReused, NotPermitted] as const,
});
export type UpdateRecordResult = typeof UpdateRecordResult;

export const DeleteRecordResult = createUnionType({
  name: 'DeleteRecordResult',
  types: () => [RecordDeleted, StaleVersion, Invalid, NotPermitted] as const,
});
export type DeleteRecordResult = typeof DeleteRecordResult;
