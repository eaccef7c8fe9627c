import type {
  Entity as EntityDocument,
  EntityField as EntityFieldDocument,
  ConflictPolicy as Policy,
} from '@marshrut/model';
import { type Actor, may } from '@marshrut/runtime';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { FieldTypeScalar } from '../scalars/json.js';

export const ConflictPolicy = {
  ASK: 'ask',
  MINE: 'mine',
  THEIRS: 'theirs',
  STOP: 'stop',
} as const satisfies EnumOf<Policy>;
registerEnumType(ConflictPolicy, { name: 'ConflictPolicy' });

@ObjectType({ simpleResolvers: true })
export class EntityField {
  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => LocalText, { nullable: true })
  readonly help!: LocalText | null;

  @Field(() => FieldTypeScalar)
  readonly type!: EntityFieldDocument['type'];

  @Field(() => Boolean)
  readonly required!: boolean;

  @Field(() => Boolean)
  readonly unique!: boolean;

  @Field(() => Boolean)
  readonly searchable!: boolean;
}

export function toEntityField(field: EntityFieldDocument): EntityField {
  const { help = null, required = false, unique = false, searchable = false, ...rest } = field;
  return answer(EntityField, { ...rest, help, required, unique, searchable });
}

@ObjectType({ simpleResolvers: true })
export class Entity {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly key!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => LocalText)
  readonly plural!: LocalText;

  @Field(() => [EntityField])
  readonly fields!: readonly EntityField[];

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
  readonly partOf!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The field with the person whose record it is: people from outside open no others.',
  })
  readonly ownedBy!: string | null;

  @Field(() => [String])
  readonly readers!: readonly string[];

  @Field(() => [String])
  readonly editors!: readonly string[];

  @Field(() => Boolean, { description: 'May the caller open the list of records?' })
  readonly canRead!: boolean;

  @Field(() => Boolean, { description: 'May the caller change records at once?' })
  readonly canEdit!: boolean;
}

export function toEntity(entity: EntityDocument, version: number, actor: Actor): Entity {
  const { schemaVersion: _, fields, partOf = null, ownedBy = null, ...rest } = entity;
  return answer(Entity, {
    ...rest,
    partOf,
    ownedBy,
    id: entity.key,
    version,
    fields: fields.map(toEntityField),
    canRead: may(actor, 'record.read', entity),
    canEdit: may(actor, 'record.write', entity),
  });
}
