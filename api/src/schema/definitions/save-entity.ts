import type { ConflictPolicy as Policy } from '@marshrut/model';
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { LocalTextInput } from '../local-text.js';
import { Invalid, NotPermitted, StaleVersion } from '../problem.js';
import { FieldTypeScalar } from '../scalars/json.js';
import { ConflictPolicy, Entity } from './entity.js';

@InputType()
export class EntityFieldInput {
  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalTextInput)
  readonly name!: LocalTextInput;

  @Field(() => LocalTextInput, { nullable: true })
  readonly help?: LocalTextInput | null;

  @Field(() => FieldTypeScalar)
  readonly type!: object;

  @Field(() => Boolean, { nullable: true })
  readonly required?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  readonly unique?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  readonly searchable?: boolean | null;
}

@InputType()
export class SaveEntityInput {
  @Field(() => String)
  readonly key!: string;

  @Field(() => Int, { description: 'The version this edit began with; 0 for a new entity.' })
  readonly expectedVersion!: number;

  @Field(() => LocalTextInput)
  readonly name!: LocalTextInput;

  @Field(() => LocalTextInput)
  readonly plural!: LocalTextInput;

  @Field(() => [EntityFieldInput])
  readonly fields!: readonly EntityFieldInput[];

  @Field(() => [[String]])
  readonly unique!: readonly (readonly string[])[];

  @Field(() => [String])
  readonly title!: readonly string[];

  @Field(() => ConflictPolicy)
  readonly onConflict!: Policy;

  @Field(() => String, {
    nullable: true,
    description: 'The reference field that names the record this one is a part of.',
  })
  readonly partOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The field with the person whose record it is: people from outside open no others.',
  })
  readonly ownedBy?: string | null;

  @Field(() => [String])
  readonly readers!: readonly string[];

  @Field(() => [String])
  readonly editors!: readonly string[];
}

/** The document as the model has it; whoever saves it checks every part. */
export function toDocument({
  expectedVersion: _,
  name,
  plural,
  fields,
  partOf,
  ownedBy,
  ...rest
}: SaveEntityInput): object {
  return {
    ...rest,
    ...(partOf ? { partOf } : {}),
    ...(ownedBy ? { ownedBy } : {}),
    schemaVersion: 1,
    name: { ...name },
    plural: { ...plural },
    fields: fields.map(toFieldDocument),
  };
}

function toFieldDocument({ key, name, help, type, required, unique, searchable }: EntityFieldInput): object {
  return {
    key,
    name: { ...name },
    type,
    ...(help ? { help: { ...help } } : {}),
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(searchable ? { searchable } : {}),
  };
}

@ObjectType({ simpleResolvers: true })
export class EntitySaved {
  @Field(() => Entity)
  readonly entity!: Entity;
}

export const SaveEntityResult = createUnionType({
  name: 'SaveEntityResult',
  types: () => [EntitySaved, Invalid, StaleVersion, NotPermitted] as const,
});
export type SaveEntityResult = typeof SaveEntityResult;
