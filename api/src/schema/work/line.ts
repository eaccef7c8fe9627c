import type { LineNeed, Reason } from '@marshrut/engine';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import type { User } from '../people/user.js';
import { DateTime } from '../scalars/instant.js';
import { TaskInput } from './command-inputs.js';
import { RuleRow } from './rule-row.js';

export const ReasonKind = {
  TYPED: 'TYPED',
  FOUND: 'FOUND',
  CREATED: 'CREATED',
  RULES: 'RULES',
  COMPUTED: 'COMPUTED',
  CASE: 'CASE',
} as const satisfies EnumOf<Reason['why']>;
registerEnumType(ReasonKind, {
  name: 'ReasonKind',
  description:
    'TYPED: into a form. FOUND: by a search. CREATED: the record is a new one. RULES: a decision table gave it. COMPUTED: by a block. CASE: it was in the case before.',
});

export const LineTaking = {
  POSSIBLE: 'POSSIBLE',
  REQUIRED: 'REQUIRED',
  REFERRED: 'REFERRED',
  NUMBER: 'NUMBER',
  DELETED: 'DELETED',
} as const satisfies EnumOf<LineNeed | 'POSSIBLE'>;
registerEnumType(LineTaking, {
  name: 'LineTaking',
  description:
    'Can a line be left out? REQUIRED: the new record is nothing without it. REFERRED: the case or another record points to it. NUMBER: the write takes it. DELETED: a deletion is undone by going back.',
});

/** `by` is answered by the resolver. */
@ObjectType({ simpleResolvers: true, description: 'Where a value comes from.' })
export class LineReason {
  readonly person!: string | null;

  @Field(() => ReasonKind)
  readonly why!: Reason['why'];

  @Field(() => ID, { nullable: true })
  readonly node!: string | null;

  @Field(() => LocalText, { nullable: true, description: 'The step, or the block.' })
  readonly step!: LocalText | null;

  @Field(() => DateTime, { nullable: true })
  readonly at!: string | null;

  @Field(() => [RuleRow], { description: 'Of a decision table: rows that held.' })
  readonly rows!: readonly RuleRow[];

  readonly by?: User | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a person has taken out of the commit; `putBackLine` puts it back.',
})
export class TakenOutLine {
  @Field(() => String)
  readonly entity!: string;

  @Field(() => LocalText)
  readonly entityName!: LocalText;

  @Field(() => ID)
  readonly record!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Null: the whole record.' })
  readonly field!: string | null;

  @Field(() => LocalText, { nullable: true })
  readonly label!: LocalText | null;

  @Field(() => String, { description: 'The value that will not be written, ready to be shown.' })
  readonly valueText!: string;
}

@InputType({ description: '`element` is that of the review screen.' })
export class LineInput extends TaskInput {
  @Field(() => ID)
  readonly element!: string;

  @Field(() => String)
  readonly entity!: string;

  @Field(() => ID)
  readonly record!: string;

  @Field(() => String, { nullable: true, description: 'Left out: the whole record.' })
  readonly field?: string | null;
}
