import type { Retention as RetentionRow } from '@marshrut/runtime';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { LocalText } from '../local-text.js';
import { Invalid, NotPermitted } from '../problem.js';
import { DateTime } from '../scalars/instant.js';

@ObjectType({ simpleResolvers: true, description: 'How long finished cases of a process keep their history.' })
export class Retention {
  readonly setById!: string | null;

  @Field(() => ID)
  readonly processId!: string;

  @Field(() => LocalText)
  readonly processName!: LocalText;

  @Field(() => Int, { nullable: true, description: 'Days after their end; null: for ever.' })
  readonly keepDays!: number | null;

  @Field(() => DateTime, { nullable: true })
  readonly setAt!: string | null;

  @Field(() => Int, { description: 'Cases that are over and are not in the archive.' })
  readonly finished!: number;

  @Field(() => Int, { description: 'Cases in the archive.' })
  readonly archived!: number;
}

export function toRetention({ process, name, setBy, ...row }: RetentionRow): Retention {
  return answer(Retention, { ...row, processId: process, processName: name, setById: setBy });
}

@ObjectType({ simpleResolvers: true, description: 'What would go to the archive now. Nothing is moved.' })
export class RetentionPreview {
  @Field(() => Int)
  readonly cases!: number;

  @Field(() => Int, { description: 'Entries of their journals.' })
  readonly entries!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the oldest of them ended.' })
  readonly oldest!: string | null;
}

export const RetentionPreviewResult = createUnionType({
  name: 'RetentionPreviewResult',
  types: () => [RetentionPreview, Invalid, NotPermitted] as const,
});
export type RetentionPreviewResult = typeof RetentionPreviewResult;

@InputType()
export class SetRetentionInput {
  @Field(() => ID)
  readonly processId!: string;

  @Field(() => Int, { nullable: true, description: '1 to 36500 days; left out or null: for ever.' })
  readonly keepDays?: number | null;
}

@ObjectType({ simpleResolvers: true })
export class RetentionSet {
  @Field(() => Retention)
  readonly retention!: Retention;
}

export const SetRetentionResult = createUnionType({
  name: 'SetRetentionResult',
  types: () => [RetentionSet, Invalid, NotPermitted] as const,
});
export type SetRetentionResult = typeof SetRetentionResult;
