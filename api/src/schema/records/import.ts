import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { Invalid, KeyReused, NotPermitted } from '../problem.js';

@InputType({
  description:
    'The file as base64. XLSX or CSV; the first row names the fields by label or key. `dryRun` checks and writes nothing.',
})
export class ImportRecordsInput {
  @Field(() => String)
  readonly entity!: string;

  @Field(() => String)
  readonly fileName!: string;

  @Field(() => String)
  readonly contentBase64!: string;

  @Field(() => Boolean)
  readonly dryRun!: boolean;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportColumn {
  @Field(() => String)
  readonly header!: string;

  @Field(() => String, { nullable: true, description: 'The key of the field it fills; null: left out.' })
  readonly field!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'All rows in one commit, or none.' })
export class RecordsImported {
  @Field(() => Int, { description: 'Lines below the header that are not empty.' })
  readonly rows!: number;

  @Field(() => Int)
  readonly created!: number;

  @Field(() => [ImportColumn])
  readonly columns!: readonly ImportColumn[];
}

export const ImportRecordsResult = createUnionType({
  name: 'ImportRecordsResult',
  types: () => [RecordsImported, Invalid, KeyReused, NotPermitted] as const,
});
export type ImportRecordsResult = typeof ImportRecordsResult;
