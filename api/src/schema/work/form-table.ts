import type { ScreenTable } from '@marshrut/blocks';
import type { FieldType, Values } from '@marshrut/model';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { LocalText } from '../local-text.js';
import { FieldTypeScalar, ValuesScalar } from '../scalars/json.js';
import { FieldMode } from './form-field.js';

@ObjectType({ simpleResolvers: true })
export class FormColumn {
  @Field(() => String)
  readonly field!: string;

  @Field(() => LocalText)
  readonly label!: LocalText;

  @Field(() => FieldTypeScalar)
  readonly type!: FieldType;

  @Field(() => FieldMode)
  readonly mode!: 'edit' | 'read';

  @Field(() => Boolean)
  readonly required!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One record as the task sees it; `values` are those of its columns.',
})
export class FormRow {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ValuesScalar)
  readonly values!: Values;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Parts of one record, a row each. What is done to them goes with the values of the form: `<path>.<row>.<field>` is a cell, `<path>.<row>` is `"added"` or `"removed"`. A new row is called `+<element>-<number>` until it has a record.',
})
export class FormTable {
  @Field(() => String)
  readonly path!: string;

  @Field(() => String)
  readonly entity!: string;

  @Field(() => LocalText)
  readonly label!: LocalText;

  @Field(() => FieldMode)
  readonly mode!: 'edit' | 'read';

  @Field(() => [FormColumn])
  readonly columns!: readonly FormColumn[];

  @Field(() => Int)
  readonly min!: number;

  @Field(() => Int)
  readonly max!: number;

  @Field(() => String, { nullable: true })
  readonly visibleIf!: string | null;

  @Field(() => [FormRow], { description: 'In the order of the table.' })
  readonly rows!: readonly FormRow[];
}

export function toFormTable({ columns, rows, ...table }: ScreenTable): FormTable {
  const { path, entity, label, mode, min, max, visibleIf = null } = table;
  return answer(FormTable, {
    ...{ path, entity, label, mode, min, max, visibleIf },
    columns: columns.map(({ field, ...column }) =>
      answer(FormColumn, { field: field.key, label: field.name, type: field.type, ...column }),
    ),
    rows: rows.map(({ id, values }) =>
      answer(FormRow, {
        id,
        values: Object.fromEntries(columns.map(({ field: { key } }) => [key, values[key] ?? null])),
      }),
    ),
  });
}
